package uk.improvementboard.board.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A web page of this program's own that is read and printed without any script, in the look of the packs. */
public final class StillPage {

    static final String STYLE = text("/pack/page.css");
    private static final String PLAIN = text("/pack/plain.css");

    private StillPage() {}

    /**
     * {@return a whole page}
     *
     * @param root how the page leads to the program's own root: "../" for a page one level below it
     * @param title of the browser's window
     * @param main writes what lies between head and foot line
     * @param foot the words of the foot line
     */
    public static String of(String root, String title, Consumer<Markup> main, String... foot) {
        var page = Markup.forScreen();
        page.drawing("<!DOCTYPE html>\n").open("html", "lang", "en-GB").open("head");
        page.open("meta", "charset", "utf-8");
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", title);
        var fonts = fonts(weight -> root + "fonts/SourceSans3-" + weight + ".ttf.woff2");
        page.drawing("<style>" + fonts + STYLE + PLAIN + "</style>");
        page.close("head").open("body");
        page.element("a", "Skip to the page", "class", "skip", "href", "#main");
        page.open("header").element("span", "Improvement Board").text(" ");
        page.element("a", "Log in", "href", root + "login").close("header");
        page.open("main", "id", "main", "class", "plain", "tabindex", "-1");
        main.accept(page);
        page.close("main");
        line(page, "footer", foot);
        return page.close("body").close("html").toString();
    }

    static void line(Markup page, String element, String... words) {
        page.open(element);
        for (var one : words) {
            page.element("span", one).text(" ");
        }
        page.close(element);
    }

    /** {@return the two weights of the font, each found where the address of its weight leads} */
    static String fonts(UnaryOperator<String> address) {
        return face(400, address.apply("Regular")) + face(600, address.apply("Semibold"));
    }

    private static String face(int weight, String address) {
        return (
            "@font-face{font-family:'Source Sans 3';font-weight:" +
            weight +
            ";src:url(" +
            address +
            ") format('woff2')}"
        );
    }

    private static String text(String resource) {
        return new String(read(resource), StandardCharsets.UTF_8);
    }

    static byte[] read(String resource) {
        try (InputStream in = StillPage.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

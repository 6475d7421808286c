package uk.improvementboard.board.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * A pack as one web page that needs nothing else: no script, no file beside it, no address. It holds what the printed pages hold, and
 * where paper shows the latest figures alone, all of them.
 */
final class PackHtml {

    private static final String STYLE = new String(read("/pack/page.css"), StandardCharsets.UTF_8);
    private static final String REGULAR = font("Regular");
    private static final String SEMIBOLD = font("Semibold");

    private PackHtml() {}

    static void write(PackDocument pack, OutputStream out) throws IOException {
        out.write(html(pack).getBytes(StandardCharsets.UTF_8));
    }

    static String html(PackDocument pack) {
        var label = PackLabel.of(pack);
        var page = Markup.forScreen();
        page.drawing("<!DOCTYPE html>\n").open("html", "lang", "en-GB").open("head");
        page.open("meta", "charset", "utf-8");
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.open("meta", "name", "keywords", "content", label.identity());
        page.element("title", label.title());
        page.drawing("<style>" + face(400, REGULAR) + face(600, SEMIBOLD) + STYLE + "</style>");
        page.close("head").open("body");
        page.element("a", "Skip to the pack", "class", "skip", "href", "#pack");
        line(page, "header", label.content().partnership(), label.marks(), label.asAt(), label.shortIdentity());
        page.open("main", "id", "pack", "tabindex", "-1");
        PackRenderer.body(page, pack);
        page.close("main");
        line(page, "footer", label.identity(), label.asAt(), label.marks());
        page.close("body").close("html");
        return page.toString();
    }

    private static void line(Markup page, String element, String... words) {
        page.open(element);
        for (var one : words) {
            page.element("span", one).text(" ");
        }
        page.close(element);
    }

    private static String face(int weight, String data) {
        return (
            "@font-face{font-family:'Source Sans 3';font-weight:" +
            weight +
            ";src:url(data:font/woff2;base64," +
            data +
            ") format('woff2')}"
        );
    }

    private static String font(String weight) {
        var bytes = read("/META-INF/resources/fonts/SourceSans3-" + weight + ".ttf.woff2");
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] read(String resource) {
        try (InputStream in = PackHtml.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

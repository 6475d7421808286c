package uk.improvementboard.board.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A pack as one web page that needs nothing else: no script, no file beside it, no address. It holds what the printed pages hold, and
 * where paper shows the latest figures alone, all of them.
 */
final class PackHtml {

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
        page.drawing("<style>" + PageFonts.faces() + StillPage.STYLE + "</style>");
        page.close("head").open("body");
        page.element("a", "Skip to the pack", "class", "skip", "href", "#pack");
        StillPage.line(
            page,
            "header",
            label.content().partnership(),
            label.marks(),
            label.asAt(),
            label.shortIdentity()
        );
        page.open("main", "id", "pack", "tabindex", "-1");
        PackRenderer.body(page, pack);
        page.close("main");
        StillPage.line(page, "footer", label.identity(), label.asAt(), label.marks());
        page.close("body").close("html");
        return page.toString();
    }
}

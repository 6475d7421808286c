package uk.improvementboard.board.pack;

import java.util.Base64;

/** The typeface inside a page of its own, so that the page needs no file beside it. */
public final class PageFonts {

    private static final String FACES = StillPage.fonts(PageFonts::data);

    private PageFonts() {}

    /** {@return style rules that bring the regular and semibold weights with them} */
    public static String faces() {
        return FACES;
    }

    private static String data(String weight) {
        var bytes = StillPage.read("/META-INF/resources/fonts/SourceSans3-" + weight + ".ttf.woff2");
        return "data:font/woff2;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}

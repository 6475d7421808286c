package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.improvementboard.board.testing.KeptPicture;
import uk.improvementboard.board.testing.PictureDifference;

/**
 * FEATURE UNDER TEST: the main screens look as they did when somebody last looked at them. Each is compared with a small picture
 * kept in {@code src/it/resources/pictures}. A difference leaves what was kept, what is shown and both in one in
 * {@code target/pictures}. Whoever changes a screen looks at these and writes the pictures anew, which then stand in the commit:
 * {@code -Dpictures=write}.
 *
 * <p>The day is part of each address and packs never change, so neither today nor what other tests write can be seen.
 */
class PicturesIT extends BrowserTest {

    private static final Path KEPT = Path.of("src", "it", "resources", "pictures");
    private static final Path LEFT = Path.of("target", "pictures");
    private static final boolean WRITE = "write".equals(System.getProperty("pictures"));

    private static final long MOST_BYTES = 600_000;

    private static final String AS_AT = "?as-at=2026-06-30";
    private static final String SLIDES = "exampleshire/present/exampleshire-2026-10-board-only-1";

    /** What the slides say of the moment: the minutes that passed, and whether there are newer figures. */
    private static final String OF_THE_MOMENT =
        "document.querySelectorAll('.elapsed, #news, #kept').forEach(it => { it.style.visibility = 'hidden'; })";

    /**
     * A screen.
     *
     * @param name of its pictures
     * @param who looks; empty for somebody who is not logged in
     * @param slide what the slide is to show; empty for a page
     * @param tolerance share of its pixels that may differ: more where a chart's thin lines fill the screen
     */
    record Shown(String name, String who, String address, String slide, double tolerance) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Shown> SCREENS = List.of(
        new Shown("log-in", "", "login", "", 0.001),
        new Shown("board", "chair", "exampleshire/board" + AS_AT, "", 0.002),
        new Shown("measure", "chair", "exampleshire/measures/ehc-plans-within-20-weeks" + AS_AT, "", 0.003),
        new Shown("section", "chair", "exampleshire/plan/area-1" + AS_AT, "", 0.002),
        new Shown("slide", "chair", SLIDES, "measure", 0.003),
        new Shown("public", "", "public/exampleshire", "", 0.002)
    );

    static Stream<Arguments> screens() {
        return SCREENS.stream().flatMap(shown ->
            Stream.of(Screen.LAPTOP, Screen.PHONE).map(screen -> Arguments.of(shown, screen))
        );
    }

    @ParameterizedTest
    @MethodSource("screens")
    void the_screen_looks_as_it_did(Shown shown, Screen screen) throws IOException {
        var now = KeptPicture.half(taken(shown, screen));
        var name = shown.name() + "-" + screen.width() + ".png";
        var kept = KEPT.resolve(name);
        if (WRITE) {
            Files.createDirectories(KEPT);
            Files.write(kept, KeptPicture.png(now));
            return;
        }
        assertThat(kept).as("no picture is kept of this screen: write it with -Dpictures=write").exists();
        var before = KeptPicture.read(Files.readAllBytes(kept));
        var difference = PictureDifference.between(before, KeptPicture.asKept(now));
        var tells = difference.tells(shown.tolerance());
        if (tells) {
            leave(name, before, now, difference.shown());
        }
        assertThat(tells)
            .as(
                "%s differs: %.4f of its pixels, and %.2f of the block that changed most; see target/pictures, and if it is " +
                    "meant, -Dpictures=write",
                name,
                difference.share(),
                difference.block()
            )
            .isFalse();
    }

    @Test
    @DisabledIfSystemProperty(named = "pictures", matches = "write", disabledReason = "While they are written")
    void the_kept_pictures_are_of_these_screens_and_stay_small() throws IOException {
        try (var files = Files.list(KEPT)) {
            var all = files.toList();
            assertThat(all)
                .extracting(it -> it.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(
                    screens()
                        .map(Arguments::get)
                        .map(it -> it[0] + "-" + ((Screen) it[1]).width() + ".png")
                        .toList()
                );
            assertThat(all.stream().mapToLong(PicturesIT::size).sum()).isLessThan(MOST_BYTES);
        }
    }

    private byte[] taken(Shown shown, Screen screen) {
        var visitor = shown.who().isEmpty() ? visitor(screen) : visitor(screen, shown.who());
        var page = visitor.page();
        if (shown.slide().isEmpty()) {
            visitor.open(shown.address());
        } else {
            visitor.present(shown.address());
            var slide = page
                .locator(".slide--" + shown.slide())
                .first()
                .getAttribute("id");
            page.evaluate("id => { location.hash = id; }", slide);
            page.waitForFunction("id => document.getElementById(id).classList.contains('now')", slide);
            page.evaluate("() => document.fonts.ready");
            page.evaluate(OF_THE_MOMENT);
        }
        page.mouse().move(0, 0);
        return page.screenshot(
            new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setCaret(ScreenshotCaret.HIDE)
                .setFullPage(false)
        );
    }

    private static void leave(String name, BufferedImage before, BufferedImage now, BufferedImage both)
        throws IOException {
        Files.createDirectories(LEFT);
        Files.write(LEFT.resolve("kept-" + name), KeptPicture.png(before));
        Files.write(LEFT.resolve("now-" + name), KeptPicture.png(now));
        Files.write(LEFT.resolve("difference-" + name), KeptPicture.png(both));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

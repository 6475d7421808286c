package uk.improvementboard.board.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is installed on this machine: none is ever downloaded. */
final class Chromium implements AutoCloseable {

    static final String NONE =
        "No Chromium on this machine, so the browser tests are skipped. Install one (Debian: apt-get install chromium) " +
        "or name it in BOARD_BROWSER.";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync"
    );

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
        );
        browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
    }

    /** {@return the program that BOARD_BROWSER names, or else the first on the path under one of its usual names} */
    static Optional<Path> installed() {
        return Stream.concat(
            Stream.ofNullable(System.getenv("BOARD_BROWSER")).map(Path::of),
            NAMES.stream().flatMap(name ->
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(folder ->
                    Path.of(folder, name)
                )
            )
        )
            .filter(Files::isExecutable)
            .findFirst();
    }

    static Chromium start() {
        return new Chromium(installed().orElseThrow(() -> new IllegalStateException(NONE)));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}

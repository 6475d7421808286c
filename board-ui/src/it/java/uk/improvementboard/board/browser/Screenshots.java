package uk.improvementboard.board.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Not a test: takes pictures of what every role sees, when asked to.
 * {@code ./mvnw verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=Screenshots -Dscreenshots=FOLDER}
 */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+", disabledReason = "Only when a folder is named")
class Screenshots extends BrowserTest {

    static final List<String> ROLES = Addresses.ROLES;

    private static final Path FOLDER = Path.of(System.getProperty("screenshots", "."));

    @ParameterizedTest
    @FieldSource("ROLES")
    void take(String role) {
        var first = visitor(Screen.LAPTOP, role);
        var addresses = new ArrayList<>(Addresses.offered(first, "exampleshire"));
        if (role.equals("chair")) {
            addresses.addAll(Addresses.offered(first, "hertfordshire"));
            addresses.addAll(
                List.of("help", "public/exampleshire", "public/hertfordshire", "login", "exampleshire/nothing")
            );
        }
        take(first, role, addresses, Screen.LAPTOP);
        for (var screen : List.of(Screen.PROJECTOR, Screen.PHONE)) {
            take(visitor(screen, role), role, addresses, screen);
        }
    }

    private static void take(Visitor visitor, String role, List<String> addresses, Screen screen) {
        for (var address : addresses) {
            visitor.open(address);
            var name = role + "-" + address.replaceAll("[^a-z0-9-]+", "_") + "-" + screen.width() + ".png";
            visitor
                .page()
                .screenshot(
                    new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)).setFullPage(screen != Screen.LAPTOP)
                );
            if (screen == Screen.LAPTOP) {
                visitor
                    .page()
                    .screenshot(
                        new Page.ScreenshotOptions()
                            .setPath(FOLDER.resolve(name.replace(".png", "-whole.png")))
                            .setFullPage(true)
                    );
            }
        }
    }
}

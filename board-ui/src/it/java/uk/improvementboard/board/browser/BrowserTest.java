package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import uk.improvementboard.board.BoardApplication;
import uk.improvementboard.board.testing.OnTestDatabase;

/**
 * A test with a real browser. The production build runs on a port of its own, started once for all such tests, with both
 * demonstration partnerships on a fresh database and the clock of the other tests. Whatever a page complains about in the
 * browser's console fails the test that opened it.
 */
@SpringBootTest(
    classes = BoardApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "board.demonstration=true"
)
@ContextConfiguration(initializers = OnTestDatabase.class)
abstract class BrowserTest {

    private static @Nullable Chromium chromium;

    private final List<Visitor> visitors = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @BeforeAll
    static void start_the_browser() {
        Assumptions.assumeTrue(Chromium.installed().isPresent(), Chromium.NONE);
        chromium = Chromium.start();
    }

    @AfterAll
    static void end_the_browser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @AfterEach
    final void no_page_complained() {
        var complaints = visitors
            .stream()
            .flatMap(visitor -> visitor.complaints().stream())
            .distinct()
            .toList();
        visitors.forEach(Visitor::close);
        assertThat(complaints).as("what pages complained about in the browser's console").isEmpty();
    }

    /** {@return somebody with a browser of their own, not logged in} */
    final Visitor visitor(Screen screen) {
        if (chromium == null) {
            throw new IllegalStateException("The browser is not running");
        }
        var visitor = new Visitor(chromium.browser(), "http://127.0.0.1:" + port + "/", screen);
        visitors.add(visitor);
        return visitor;
    }

    /** {@return the same, logged in with one of the demonstration accounts} */
    final Visitor visitor(Screen screen, String username) {
        var visitor = visitor(screen);
        visitor.logInAs(username);
        return visitor;
    }

    /** {@return the running application} */
    final ApplicationContext application() {
        return context;
    }

    /** {@return a bean of the running application} */
    final <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}

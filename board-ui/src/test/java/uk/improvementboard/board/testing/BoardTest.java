package uk.improvementboard.board.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.improvementboard.board.BoardApplication;

/**
 * A test that uses the board as a person does: logs in as one of the demonstration accounts, opens an address, reads what is
 * there. The whole application runs on a real database of its own, once for all tests of the process, on the day of
 * {@link TestClock}; what a test writes the next one finds, so a test that writes uses names of its own.
 */
@SpringBootTest(classes = BoardApplication.class, properties = "board.demonstration=true")
@ContextConfiguration(initializers = OnTestDatabase.class)
public abstract class BoardTest {

    private static final Routes ROUTES = BoardRoutes.routes();

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    final void open_a_browser() {
        logOut();
    }

    @AfterEach
    final void close_the_browser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** {@return the application's beans} */
    protected final ApplicationContext beans() {
        return context;
    }

    /** {@return a bean of the application} */
    protected final <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Logs in with the roles that the account holds, in a fresh browser. */
    protected final void logInAs(String username) {
        var user = bean(UserDetailsService.class).loadUserByUsername(username);
        startBrowser(UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities()));
    }

    /** Goes on without being logged in, in a fresh browser. */
    protected final void logOut() {
        startBrowser(
            new AnonymousAuthenticationToken("test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
        );
    }

    private void startBrowser(Authentication authentication) {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
        SecurityContextHolder.getContext().setAuthentication(authentication);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication instanceof AnonymousAuthenticationToken ? null : authentication);
        request.setUserInRole((_, role) ->
            authentication
                .getAuthorities()
                .stream()
                .anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority()))
        );
    }

    /** Opens an address below the root, such as {@code exampleshire/board?as-at=2026-06-30}. */
    protected final void open(String address) {
        var query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent().navigate(
                address.substring(0, query),
                QueryParameters.fromString(address.substring(query + 1))
            );
        }
        MockVaadin.clientRoundtrip(true);
    }

    /** {@return the answer to a download at an address below the root, through every filter, with whoever is logged in} */
    protected final MockHttpServletResponse get(String address) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        try {
            return MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build()
                .perform(
                    MockMvcRequestBuilders.get(URI.create("/" + address)).with(
                        SecurityMockMvcRequestPostProcessors.authentication(who)
                    )
                )
                .andReturn()
                .getResponse();
        } catch (Exception broken) {
            throw new AssertionError("No answer from " + address, broken);
        } finally {
            SecurityContextHolder.getContext().setAuthentication(who);
        }
    }

    /** {@return the address shown, without its query} */
    protected final String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    /** {@return the title of the page} */
    protected final String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    /** {@return everything that can be read on the page, its frame included, with single spaces} */
    protected final String text() {
        return roots().map(PageText::of).collect(Collectors.joining(" "));
    }

    /** {@return all that the browser was sent of the page, to be seen or not} */
    protected final String sent() {
        return roots().map(PageText::sent).collect(Collectors.joining(" "));
    }

    /** {@return what can be read in the main part of the page, which every page must have once} */
    protected final String main() {
        return PageText.of(only("main"));
    }

    /** {@return the words of every element of a tag, in reading order: {@code all("h2")}} */
    protected final List<String> all(String tag) {
        return elements(tag).stream().map(PageText::of).toList();
    }

    /** {@return the words of each row of the table with a caption, heads left out} */
    protected final List<String> rows(String caption) {
        return elements("table")
            .stream()
            .filter(table ->
                elements(table, "caption")
                    .stream()
                    .anyMatch(it -> PageText.of(it).equals(caption))
            )
            .flatMap(table -> elements(table, "tbody").stream())
            .flatMap(body -> elements(body, "tr").stream())
            .map(PageText::of)
            .toList();
    }

    /** {@return where the links with these words lead} */
    protected final List<String> links(String words) {
        return elements("a")
            .stream()
            .filter(link -> PageText.of(link).equals(words))
            .map(link -> link.getAttribute("href"))
            .toList();
    }

    /** {@return the field with a label} */
    protected final <T extends Component> T field(Class<T> type, String label) {
        return LocatorJ._get(type, spec -> spec.withLabel(label));
    }

    /** Clicks the one button with these words. */
    protected final void click(String words) {
        click(words, button -> PageText.of(button).equals(words));
    }

    /** Clicks the one button that a screen reader calls so. */
    protected final void clickNamed(String name) {
        click(name, button -> name.equals(button.getAttribute("aria-label")));
    }

    private void click(String words, Predicate<Element> wanted) {
        var buttons = elements("vaadin-button", "button").stream().filter(wanted).toList();
        if (buttons.size() != 1) {
            throw new AssertionError(buttons.size() + " buttons say \"" + words + "\" on: " + text());
        }
        var component = buttons.getFirst().getComponent().orElseThrow();
        if (component instanceof Button button) {
            LocatorJ._click(button);
        } else if (component instanceof NativeButton button) {
            ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        }
        MockVaadin.clientRoundtrip(true);
    }

    /** {@return visible elements of these tags, in reading order} */
    protected final List<Element> elements(String... tags) {
        return roots()
            .flatMap(root -> elements(root, tags).stream())
            .toList();
    }

    /** The outermost layout of the page, then what lies over it: dialogs and notices. */
    private static Stream<Element> roots() {
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return Stream.concat(
            shown.isEmpty() ? Stream.empty() : Stream.of(shown.getLast().getElement()),
            Stream.of(UI.getCurrent().getElement())
        );
    }

    protected static List<Element> elements(Element within, String... tags) {
        return PageText.all(within)
            .filter(it -> List.of(tags).contains(it.getTag().toLowerCase(Locale.ROOT)))
            .toList();
    }

    private Element only(String tag) {
        var found = elements(tag);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements " + tag + " on: " + text());
        }
        return found.getFirst();
    }
}

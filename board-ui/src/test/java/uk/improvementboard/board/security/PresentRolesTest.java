package uk.improvementboard.board.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.FilterChainProxy;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.NewAccount;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;
import uk.improvementboard.persistence.account.RoleHolding;
import uk.improvementboard.persistence.account.RoleRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** What happens to somebody who is logged in while an administrator changes their roles. */
class PresentRolesTest extends BoardTest {

    private static final LocalDate LAST_WEEK = TestClock.TODAY.minusDays(7);
    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";

    @Test
    void a_role_that_ended_opens_nothing_at_the_next_request() throws Exception {
        var account = account("leaving.adviser");
        hold(account, Role.ADVISER, Optional.empty());
        var session = logIn("leaving.adviser");
        request(session);
        assertThat(principal(session).may(exampleshire(), Permission.BOARD_VIEW)).isTrue();

        hold(account, Role.ADVISER, Optional.of(TestClock.TODAY));
        request(session);
        assertThat(principal(session).may(exampleshire(), Permission.BOARD_VIEW)).isFalse();
        assertThat(principal(session).getAuthorities()).isEmpty();
        assertThat(context(session).getAuthentication().getAuthorities()).isEmpty();
    }

    @Test
    void a_further_role_opens_its_pages_at_the_next_request() throws Exception {
        var account = account("growing.adviser");
        hold(account, Role.ADVISER, Optional.empty());
        var session = logIn("growing.adviser");

        hold(account, Role.PROGRAMME_OFFICE, Optional.empty());
        request(session);
        assertThat(principal(session).may(exampleshire(), Permission.PACK_PREPARE)).isTrue();
        assertThat(principal(session).roleWords(exampleshire())).isEqualTo("Adviser, Programme office");
    }

    @Test
    void an_account_that_ended_is_logged_out() throws Exception {
        var account = account("former.adviser");
        hold(account, Role.ADVISER, Optional.empty());
        var session = logIn("former.adviser");

        bean(PartnershipTransactions.class).writeInstallation(change(), () ->
            bean(AccountRepository.class).end(account, TestClock.TODAY)
        );
        var response = request(session);
        assertThat(session.isInvalid()).isTrue();
        assertThat(response.getRedirectedUrl()).isEqualTo("/login");
    }

    /** Through every filter that stands before a page. */
    private MockHttpServletResponse request(MockHttpSession session) throws Exception {
        var request = new MockHttpServletRequest("GET", "/exampleshire/board");
        request.setServletPath("/exampleshire/board");
        request.setSession(session);
        var response = new MockHttpServletResponse();
        Filter filters = bean(FilterChainProxy.class);
        filters.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private MockHttpSession logIn(String username) {
        var user = bean(UserDetailsService.class).loadUserByUsername(username);
        var session = new MockHttpSession();
        session.setAttribute(
            CONTEXT,
            new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities()))
        );
        return session;
    }

    private static SecurityContext context(MockHttpSession session) {
        return (SecurityContext) session.getAttribute(CONTEXT);
    }

    private static BoardPrincipal principal(MockHttpSession session) {
        return (BoardPrincipal) context(session).getAuthentication().getPrincipal();
    }

    private long account(String username) {
        var account = new NewAccount(username, "{noop}unused", username, false, LAST_WEEK);
        return bean(PartnershipTransactions.class).writeInstallation(change(), () ->
            bean(AccountRepository.class).create(account)
        );
    }

    private void hold(long account, Role role, Optional<LocalDate> to) {
        var holding = new RoleHolding(exampleshire(), account, role, Optional.empty(), LAST_WEEK, to);
        bean(PartnershipTransactions.class).write(exampleshire(), change(), () ->
            bean(RoleRepository.class).save(holding)
        );
    }

    private Change change() {
        return new Change(bean(Clock.class).instant(), "test", "roles change");
    }

    private PartnershipId exampleshire() {
        return bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find("exampleshire"))
            .orElseThrow();
    }
}

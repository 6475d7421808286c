package uk.improvementboard.board.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.RoleRepository;

/**
 * Looks up at every request which roles the logged-in account holds now. A role that ended opens nothing more, a new one opens its
 * pages at once, and an account that ended is logged out: none of it waits for the end of the session.
 */
class PresentRoles extends OncePerRequestFilter {

    private final PartnershipTransactions transactions;
    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final Clock clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    PresentRoles(PartnershipTransactions transactions, AccountRepository accounts, RoleRepository roles, Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof BoardPrincipal known) {
            present(known).ifPresentOrElse(
                now -> replace(authentication, known, now, request, response),
                () -> logOut(request)
            );
        }
        chain.doFilter(request, response);
    }

    private Optional<BoardPrincipal> present(BoardPrincipal known) {
        var today = LocalDate.now(clock);
        var id = known.account().id();
        return transactions.asAccount(id, () ->
            accounts
                .find(id)
                .filter(account -> account.validOn(today))
                .map(_ -> new BoardPrincipal(known.account(), roles.heldBy(id, today), known.locked()))
        );
    }

    private void replace(
        Authentication authentication,
        BoardPrincipal known,
        BoardPrincipal now,
        HttpServletRequest request,
        HttpServletResponse response
    ) {
        if (now.holdings().equals(known.holdings())) {
            return;
        }
        var token = UsernamePasswordAuthenticationToken.authenticated(now, "", now.getAuthorities());
        token.setDetails(authentication.getDetails());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static void logOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}

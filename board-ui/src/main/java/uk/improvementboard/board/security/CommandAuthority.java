package uk.improvementboard.board.security;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.account.Permission;

/** Lets a command of the command line call services, with named permissions in one partnership and only while it runs. */
public final class CommandAuthority {

    private final CommandPrincipal principal;

    private CommandAuthority(CommandPrincipal principal) {
        this.principal = principal;
    }

    /**
     * {@return the authority of a command that reads papers of every class}
     *
     * @param command its name, which the audit shows as "Command line: import"
     */
    public static CommandAuthority of(String command, PartnershipId partnership, Set<Permission> permissions) {
        return new CommandAuthority(
            new CommandPrincipal(
                "Command line: " + command,
                partnership,
                permissions,
                HandlingClass.BOARD_ONLY,
                Optional.empty()
            )
        );
    }

    /**
     * {@return the authority of what the board's calendar does by itself, which reads papers of every class}
     *
     * @param actor as the audit names it
     */
    public static CommandAuthority ofCalendar(String actor, PartnershipId partnership, Set<Permission> permissions) {
        return new CommandAuthority(
            new CommandPrincipal(actor, partnership, permissions, HandlingClass.BOARD_ONLY, Optional.empty())
        );
    }

    /**
     * {@return the authority of a system that showed its token: to bring figures of one organisation}
     *
     * @param actor as the audit names it: "Import token county system (Council)"
     */
    public static CommandAuthority ofToken(String actor, PartnershipId partnership, OrganisationCode organisation) {
        return new CommandAuthority(
            new CommandPrincipal(
                actor,
                partnership,
                Set.of(Permission.OWN_RETURN_SUBMIT),
                HandlingClass.BOARD_ONLY,
                Optional.of(organisation)
            )
        );
    }

    /** {@return what the work gives back; the authority ends with it, and that of the caller, if any, is restored} */
    public <T> T call(Callable<T> work) throws Exception {
        var before = SecurityContextHolder.getContext();
        var during = SecurityContextHolder.createEmptyContext();
        during.setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(principal, "", AuthorityUtils.NO_AUTHORITIES)
        );
        SecurityContextHolder.setContext(during);
        try {
            return work.call();
        } finally {
            if (before.getAuthentication() == null) {
                SecurityContextHolder.clearContext();
            } else {
                SecurityContextHolder.setContext(before);
            }
        }
    }
}

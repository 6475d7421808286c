package uk.improvementboard.board.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.account.Account;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;
import uk.improvementboard.persistence.account.RoleHolding;

/**
 * Who is logged in, with the roles held now (see {@link PresentRoles}). Each permission is held in a partnership; the
 * authorities are their union and only open the door to a page, which then asks again for its partnership.
 *
 * @param account the account, without its password once logged in
 * @param holdings roles by partnership
 * @param locked whether too many failed log-ins lock it for now
 */
public record BoardPrincipal(Account account, List<RoleHolding> holdings, boolean locked) implements UserDetails {
    /** Freezes the holdings. */
    public BoardPrincipal {
        holdings = List.copyOf(holdings);
    }

    /** {@return the role held in a partnership, the first where there are several} */
    public Optional<RoleHolding> holding(PartnershipId partnership) {
        return in(partnership).findFirst();
    }

    /** {@return whether something may be done in a partnership} */
    public boolean may(PartnershipId partnership, Permission permission) {
        return in(partnership).anyMatch(holding -> holding.role().may(permission));
    }

    /** {@return the roles held in a partnership that bring a permission} */
    public List<RoleHolding> holdings(PartnershipId partnership, Permission permission) {
        return in(partnership)
            .filter(holding -> holding.role().may(permission))
            .toList();
    }

    /** {@return the narrowest handling class that may be read in a partnership} */
    public HandlingClass audience(PartnershipId partnership) {
        return in(partnership)
            .map(holding -> holding.role().audience())
            .min(HandlingClass::compareTo)
            .orElse(HandlingClass.PUBLIC);
    }

    /** {@return the roles in words: "Independent chair"} */
    public String roleWords(PartnershipId partnership) {
        return in(partnership)
            .map(RoleHolding::role)
            .map(Role::words)
            .distinct()
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    }

    private Stream<RoleHolding> in(PartnershipId partnership) {
        return holdings.stream().filter(holding -> holding.partnership().equals(partnership));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return holdings
            .stream()
            .flatMap(holding -> holding.role().permissions().stream())
            .distinct()
            .map(permission -> new SimpleGrantedAuthority("ROLE_" + permission.name()))
            .toList();
    }

    @Override
    public String getPassword() {
        return account.passwordHash();
    }

    @Override
    public String getUsername() {
        return account.username();
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    /** Names the account and nothing else: principals end up in logs. */
    @Override
    public String toString() {
        return "BoardPrincipal[" + account.id() + "]";
    }
}

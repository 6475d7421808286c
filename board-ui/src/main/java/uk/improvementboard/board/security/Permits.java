package uk.improvementboard.board.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.account.Permission;

/** Answers for the present user or command: may they do this, in this partnership? Every service method asks. */
@Component("permits")
public class Permits {

    /** Characters that the reason of a withdrawal needs at least. */
    public static final int SHORTEST_REASON = 20;

    private final Clock clock;

    Permits(Clock clock) {
        this.clock = clock;
    }

    /** {@return whether the present user may do something in a partnership} */
    public boolean may(PartnershipId partnership, Permission permission) {
        return (
            principal()
                .map(user -> user.may(partnership, permission))
                .orElse(false) ||
            command()
                .map(command -> command.may(partnership, permission))
                .orElse(false)
        );
    }

    /** {@return the same, for expressions that name the permission} */
    public boolean may(PartnershipId partnership, String permission) {
        return may(partnership, Permission.valueOf(permission));
    }

    /** {@return whether the present user may put into a pack what an audience reads, being allowed to read that much themselves} */
    public boolean mayPack(PartnershipId partnership, HandlingClass audience) {
        return (
            (may(partnership, Permission.PACK_PREPARE) || may(partnership, Permission.PACK_FREEZE)) &&
            audience.visibleTo(audience(partnership))
        );
    }

    /** {@return whether the present user runs or prepares the board's meetings} */
    public boolean mayHoldMeetings(PartnershipId partnership) {
        return may(partnership, Permission.MEETING_RUN) || may(partnership, Permission.MEETING_PREPARE);
    }

    /** {@return the narrowest handling class that the present user may read} */
    public HandlingClass audience(PartnershipId partnership) {
        return principal()
            .map(user -> user.audience(partnership))
            .or(() ->
                command()
                    .filter(command -> command.partnership().equals(partnership))
                    .map(CommandPrincipal::audience)
            )
            .orElse(HandlingClass.PUBLIC);
    }

    /**
     * {@return who acts, as the audit and the history of a figure name them: "Programme office" or "Command line: import"}
     *
     * @throws IllegalStateException when nobody with a role there acts
     */
    public String actor(PartnershipId partnership) {
        return principal()
            .map(user -> user.roleWords(partnership))
            .or(() -> command().map(CommandPrincipal::actor))
            .filter(words -> !words.isEmpty())
            .orElseThrow(() -> new IllegalStateException("Nobody acts here"));
    }

    /**
     * {@return a change that the present user makes now}
     *
     * @param why reason in words, shown in the history
     * @throws IllegalStateException when nobody with a role there acts
     */
    public Change change(PartnershipId partnership, String why) {
        return new Change(clock.instant(), actor(partnership), why);
    }

    /**
     * {@return a change by which the present user takes something back now, with the reason that was given}
     *
     * @param what "Thresholds withdrawn"
     * @throws IllegalArgumentException when the reason is too short, in words for the person
     * @throws IllegalStateException when nobody with a role there acts
     */
    public Change withdrawal(PartnershipId partnership, String what, String reason) {
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new IllegalArgumentException("Give the reason in at least " + SHORTEST_REASON + " characters");
        }
        return change(partnership, what + ": " + reason.strip());
    }

    /**
     * {@return the organisations for which the present user holds roles with a permission; empty for those who act for none, and
     * where a role with it is held for no organisation}
     */
    public List<OrganisationCode> organisations(PartnershipId partnership, Permission permission) {
        var system = command()
            .filter(it -> it.may(partnership, permission))
            .flatMap(CommandPrincipal::organisation);
        if (system.isPresent()) {
            return List.of(system.get());
        }
        var held = principal()
            .map(user -> user.holdings(partnership, permission))
            .orElse(List.of());
        return held.stream().anyMatch(it -> it.organisation().isEmpty())
            ? List.of()
            : held
                  .stream()
                  .flatMap(it -> it.organisation().stream())
                  .distinct()
                  .toList();
    }

    /** {@return who is logged in} */
    public Optional<BoardPrincipal> principal() {
        return present(BoardPrincipal.class);
    }

    private static Optional<CommandPrincipal> command() {
        return present(CommandPrincipal.class);
    }

    private static <T> Optional<T> present(Class<T> type) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
            ? Optional.empty()
            : Optional.ofNullable(authentication.getPrincipal()).filter(type::isInstance).map(type::cast);
    }
}

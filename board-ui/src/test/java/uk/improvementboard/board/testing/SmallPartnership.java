package uk.improvementboard.board.testing;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import uk.improvementboard.board.account.PartnershipFounder;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.NewAccount;
import uk.improvementboard.persistence.account.Role;
import uk.improvementboard.persistence.account.RoleHolding;
import uk.improvementboard.persistence.account.RoleRepository;

/** A partnership without a plan or a figure, for what a test may not change in those of the demonstration. */
public record SmallPartnership(ApplicationContext context, String slug, PartnershipId id) {
    private static final LocalDate SINCE = LocalDate.of(2026, 9, 1);

    /** {@return it, with an account "slug-office" for its programme office} */
    public static SmallPartnership found(ApplicationContext context, String slug, AreaCode area) {
        var id = context
            .getBean(PartnershipFounder.class)
            .found(
                slug,
                "Partnership " + slug,
                PartnershipFounder.localAuthority(area.value(), slug),
                slug + "-founder",
                "a long enough password"
            );
        var small = new SmallPartnership(context, slug, id);
        var account = new NewAccount(slug + "-office", "none", "Office of " + slug, false, SINCE);
        var number = context
            .getBean(PartnershipTransactions.class)
            .writeInstallation(Change.on(SINCE, "fixture", "Account"), () ->
                context.getBean(AccountRepository.class).create(account)
            );
        small.write(SINCE, "Role", () ->
            context
                .getBean(RoleRepository.class)
                .save(new RoleHolding(id, number, Role.PROGRAMME_OFFICE, Optional.empty(), SINCE, Optional.empty()))
        );
        return small;
    }

    /** Writes something that is known from a day on. */
    public void write(LocalDate from, String why, Runnable work) {
        context.getBean(PartnershipTransactions.class).write(id, Change.on(from, "fixture", why), work);
    }
}

package uk.improvementboard.board.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.NewAccount;
import uk.improvementboard.persistence.account.Role;
import uk.improvementboard.persistence.account.RoleHolding;
import uk.improvementboard.persistence.account.RoleRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/**
 * Founds an empty partnership with its first administrator, who then lets everybody else in. Only the command line reaches it:
 * whoever may run that on the machine could read the database as well.
 */
@Component
public class PartnershipFounder {

    /** Words that stand in addresses already. */
    private static final Set<String> RESERVED = Set.of(
        "help",
        "login",
        "public",
        "session",
        "actuator",
        "css",
        "js",
        "fonts",
        "images"
    );

    /** Shortest password of an administrator, in characters. */
    public static final int SHORTEST_PASSWORD = 12;

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final PasswordEncoder encoder;
    private final Clock clock;

    PartnershipFounder(
        PartnershipTransactions transactions,
        PartnershipRepository partnerships,
        AccountRepository accounts,
        RoleRepository roles,
        PasswordEncoder encoder,
        Clock clock
    ) {
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.accounts = accounts;
        this.roles = roles;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * Founds a partnership.
     *
     * @param slug short name in addresses, not taken and not reserved
     * @param area the area that it is judged for
     * @param administrator user name of the administrator; an existing account keeps its password
     * @param password of a new account, at least {@value #SHORTEST_PASSWORD} characters
     * @throws IllegalArgumentException saying which of these does not do, and why; nothing was written
     */
    public PartnershipId found(String slug, String name, Area area, String administrator, String password) {
        if (RESERVED.contains(slug) || !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                "The short name \"" +
                    slug +
                    "\" cannot be used: lower-case letters and digits joined by hyphens, no reserved word."
            );
        }
        if (transactions.readInstallation(() -> partnerships.find(slug)).isPresent()) {
            throw new IllegalArgumentException("There is a partnership \"" + slug + "\" already.");
        }
        var account = account(administrator, password);
        var change = new Change(clock.instant(), "command line", "Partnership founded: " + name);
        var founded = transactions.found(change, id -> create(id, slug, name, area));
        transactions.write(founded, change, () -> {
            roles.save(
                new RoleHolding(
                    founded,
                    account,
                    Role.ADMINISTRATOR,
                    Optional.empty(),
                    LocalDate.now(clock),
                    Optional.empty()
                )
            );
        });
        return founded;
    }

    private PartnershipId create(PartnershipId id, String slug, String name, Area area) {
        partnerships.saveAreas(List.of(area));
        partnerships.create(new Partnership(id, slug, name, area.code(), false, "No data loaded yet"));
        partnerships.saveOrganisation(
            organisation("council", area.name() + " council", "Council", Organisation.Kind.COUNCIL)
        );
        partnerships.saveOrganisation(organisation("icb", "Integrated Care Board", "ICB", Organisation.Kind.ICB));
        return id;
    }

    private Organisation organisation(String code, String name, String shortName, Organisation.Kind kind) {
        return new Organisation(
            new OrganisationCode(code),
            name,
            shortName,
            kind,
            LocalDate.now(clock),
            Optional.empty(),
            "Given at the founding; rename it to its legal name"
        );
    }

    private long account(String username, String password) {
        var present = transactions.readInstallation(() -> accounts.find(username));
        if (present.isPresent()) {
            return present.get().id();
        }
        if (username.isBlank() || password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException(
                "A new administrator needs a user name and a password of at least " +
                    SHORTEST_PASSWORD +
                    " characters. Give the password as BOARD_ADMIN_PASSWORD in the environment."
            );
        }
        var change = new Change(clock.instant(), "command line", "First administrator");
        var hash = encoder.encode(password);
        return transactions.writeInstallation(change, () ->
            accounts.create(
                new NewAccount(
                    username,
                    hash == null ? "" : hash,
                    Role.ADMINISTRATOR.words(),
                    false,
                    LocalDate.now(clock)
                )
            )
        );
    }

    /** {@return an English local authority by its code of the Office for National Statistics} */
    public static Area localAuthority(String code, String name) {
        return new Area(new AreaCode(code), name, Area.Level.LOCAL_AUTHORITY);
    }
}

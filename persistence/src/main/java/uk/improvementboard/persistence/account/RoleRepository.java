package uk.improvementboard.persistence.account;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static uk.improvementboard.persistence.jooq.Tables.ROLE_HOLDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.RoleHolderRecord;

/** Who holds which role, from when to when, as known on any day. */
@Repository
public class RoleRepository {

    private static final Field<LocalDate> FOREVER = inline("infinity").cast(SQLDataType.LOCALDATE);
    private static final Field<LocalDate> VALID_TO = nullif(ROLE_HOLDER.VALID_TO, FOREVER).as("valid_to_or_null");

    private final DSLContext dsl;
    private final Versions versions;

    RoleRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /**
     * Gives an account a role in the open partnership; the same role from the same day with an end takes it away again.
     *
     * @return whether it says anything new
     * @throws IllegalArgumentException when the holding is of another partnership
     * @throws org.springframework.dao.DataIntegrityViolationException when the account holds the role in that time already
     */
    public boolean save(RoleHolding holding) {
        if (!holding.partnership().equals(versions.partnership())) {
            throw new IllegalArgumentException(
                "A role in " + holding.partnership() + " cannot be given while another partnership is open"
            );
        }
        return versions.write(row(holding));
    }

    /** {@return who holds a role in the open partnership on a day, as known then} */
    public List<RoleHolding> holders(LocalDate day) {
        return selected(versions.asKnown(ROLE_HOLDER, new AsAt(day)).and(validOn(day)));
    }

    /** {@return every holding in the open partnership, past and future ones included, as known on a day} */
    public List<RoleHolding> all(AsAt asAt) {
        return selected(versions.asKnown(ROLE_HOLDER, asAt));
    }

    /**
     * {@return the roles that an account holds on a day, in any partnership}
     *
     * <p>Call within {@code PartnershipTransactions.asAccount} of that account; elsewhere nothing is seen.
     */
    public List<RoleHolding> heldBy(long account, LocalDate day) {
        var asAt = new AsAt(day).instant();
        return selected(
            ROLE_HOLDER.ACCOUNT_ID.eq(account).and(
                ROLE_HOLDER.KNOWN_FROM.le(asAt).and(ROLE_HOLDER.KNOWN_TO.gt(asAt)).and(validOn(day))
            )
        );
    }

    private static Condition validOn(LocalDate day) {
        return ROLE_HOLDER.VALID_FROM.le(day).and(ROLE_HOLDER.VALID_TO.gt(day));
    }

    private List<RoleHolding> selected(Condition which) {
        return dsl
            .select(
                ROLE_HOLDER.PARTNERSHIP_ID.convertFrom(PartnershipId::new),
                ROLE_HOLDER.ACCOUNT_ID,
                ROLE_HOLDER.ROLE.convertFrom(Role::valueOf),
                ROLE_HOLDER.ORGANISATION_CODE.convertFrom(RoleRepository::organisation),
                ROLE_HOLDER.VALID_FROM,
                VALID_TO.convertFrom(Optional::ofNullable)
            )
            .from(ROLE_HOLDER)
            .where(which)
            .orderBy(ROLE_HOLDER.PARTNERSHIP_ID, ROLE_HOLDER.ROLE, ROLE_HOLDER.ACCOUNT_ID, ROLE_HOLDER.VALID_FROM)
            .fetch(Records.mapping(RoleHolding::new));
    }

    private static Optional<OrganisationCode> organisation(String code) {
        return Optional.of(code)
            .filter(value -> !value.isEmpty())
            .map(OrganisationCode::new);
    }

    private RoleHolderRecord row(RoleHolding holding) {
        var row = dsl.newRecord(ROLE_HOLDER);
        row.setAccountId(holding.account());
        row.setRole(holding.role().name());
        row.setOrganisationCode(holding.organisation().map(OrganisationCode::value).orElse(""));
        row.setValidFrom(holding.from());
        holding.to().ifPresent(row::setValidTo);
        return row;
    }
}

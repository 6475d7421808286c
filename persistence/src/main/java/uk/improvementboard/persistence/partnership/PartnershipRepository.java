package uk.improvementboard.persistence.partnership;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static uk.improvementboard.persistence.jooq.Tables.AREA;
import static uk.improvementboard.persistence.jooq.Tables.COMPARATOR;
import static uk.improvementboard.persistence.jooq.Tables.LIST_PARTNERSHIPS;
import static uk.improvementboard.persistence.jooq.Tables.ORGANISATION;
import static uk.improvementboard.persistence.jooq.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.ComparatorRecord;
import uk.improvementboard.persistence.jooq.tables.records.OrganisationRecord;

/** The partnerships of the installation, who belongs to each, and which areas it is compared with. */
@Repository
public class PartnershipRepository {

    /** The end of a name's time, null while it lasts: infinity has no day in Java. */
    private static final Field<LocalDate> ORGANISATION_TO = nullif(
        ORGANISATION.VALID_TO,
        inline("infinity").cast(SQLDataType.LOCALDATE)
    ).as("valid_to_or_null");

    private final DSLContext dsl;
    private final Versions versions;

    PartnershipRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return every partnership of the installation, by name only; for programs that serve all of them} */
    public List<PartnershipName> list() {
        return dsl
            .select(
                LIST_PARTNERSHIPS.ID.convertFrom(PartnershipId::new),
                LIST_PARTNERSHIPS.SLUG,
                LIST_PARTNERSHIPS.NAME
            )
            .from(LIST_PARTNERSHIPS.call())
            .fetch(Records.mapping(PartnershipName::new));
    }

    /** {@return the partnership of a short name, to be opened} */
    public Optional<PartnershipId> find(String slug) {
        return list()
            .stream()
            .filter(partnership -> partnership.slug().equals(slug))
            .map(PartnershipName::id)
            .findFirst();
    }

    /** {@return the open partnership} */
    public Partnership current() {
        return visible()
            .stream()
            .filter(partnership -> partnership.id().equals(versions.partnership()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("There is no partnership " + versions.partnership().value()));
    }

    /** {@return the partnerships in which the account of the transaction holds or held a role, by name} */
    public List<Partnership> forAccount() {
        return visible();
    }

    private List<Partnership> visible() {
        return dsl
            .select(
                PARTNERSHIP.ID.convertFrom(PartnershipId::new),
                PARTNERSHIP.SLUG,
                PARTNERSHIP.NAME,
                PARTNERSHIP.AREA_CODE.convertFrom(AreaCode::new),
                PARTNERSHIP.ILLUSTRATIVE,
                PARTNERSHIP.DATA_NOTE
            )
            .from(PARTNERSHIP)
            .orderBy(PARTNERSHIP.NAME)
            .fetch(Records.mapping(Partnership::new));
    }

    /** Creates the partnership that {@code PartnershipTransactions.found} opened, under the same number. */
    public void create(Partnership partnership) {
        dsl.insertInto(PARTNERSHIP)
            .set(PARTNERSHIP.ID, partnership.id().value())
            .set(PARTNERSHIP.SLUG, partnership.slug())
            .set(PARTNERSHIP.NAME, partnership.name())
            .set(PARTNERSHIP.AREA_CODE, partnership.area().value())
            .set(PARTNERSHIP.ILLUSTRATIVE, partnership.illustrative())
            .set(PARTNERSHIP.DATA_NOTE, partnership.dataNote())
            .execute();
    }

    /** Makes areas known; those already known keep their names. Areas are the same for every partnership. */
    public void saveAreas(Collection<Area> areas) {
        if (areas.isEmpty()) {
            return;
        }
        var insert = dsl.insertInto(AREA, AREA.CODE, AREA.NAME, AREA.LEVEL);
        for (var area : areas) {
            insert = insert.values(area.code().value(), area.name(), area.level().name());
        }
        insert.onConflictDoNothing().execute();
    }

    /** {@return the area of a code} */
    public Optional<Area> area(AreaCode code) {
        return dsl
            .select(AREA.CODE.convertFrom(AreaCode::new), AREA.NAME, AREA.LEVEL.convertFrom(Area.Level::valueOf))
            .from(AREA)
            .where(AREA.CODE.eq(code.value()))
            .fetchOptional(Records.mapping(Area::new));
    }

    /**
     * Saves the name that an organisation bears from a day. When it changes its name, first save the old one with its end, then
     * the new one: two names for the same day are refused.
     *
     * @return whether it says anything new
     */
    public boolean saveOrganisation(Organisation organisation) {
        return versions.write(row(organisation));
    }

    /** {@return how many versions were written of organisations that had none} */
    public int saveOrganisations(List<Known<Organisation>> organisations) {
        return versions.writeHistory(
            organisations
                .stream()
                .map(known -> known.map(this::row))
                .toList()
        );
    }

    /** {@return the organisations under every name they had, have or are known to get, by code and day} */
    public List<Organisation> organisations(AsAt asAt) {
        return dsl
            .select(
                ORGANISATION.CODE.convertFrom(OrganisationCode::new),
                ORGANISATION.NAME,
                ORGANISATION.SHORT_NAME,
                ORGANISATION.KIND.convertFrom(Organisation.Kind::valueOf),
                ORGANISATION.VALID_FROM,
                ORGANISATION_TO.convertFrom(Optional::ofNullable),
                ORGANISATION.SOURCE
            )
            .from(ORGANISATION)
            .where(versions.asKnown(ORGANISATION, asAt))
            .orderBy(ORGANISATION.CODE, ORGANISATION.VALID_FROM)
            .fetch(Records.mapping(Organisation::new));
    }

    /** {@return the short names that the organisations had on the day, by code} */
    public SortedMap<OrganisationCode, String> shortNames(AsAt asAt) {
        return organisations(asAt)
            .stream()
            .filter(it -> !it.from().isAfter(asAt.day()))
            .collect(Collectors.toMap(Organisation::code, Organisation::shortName, (_, later) -> later, TreeMap::new));
    }

    /** {@return whether the comparison is new or says anything new; a new one takes its place after the others} */
    public boolean saveComparator(ComparatorArea comparator, int position) {
        return versions.write(row(comparator, position));
    }

    /** {@return how many versions were written of comparisons that had none; they stand in the order of their first version} */
    public int saveComparators(List<Known<ComparatorArea>> comparators) {
        var positions = new LinkedHashMap<AreaCode, Integer>();
        comparators.forEach(known -> positions.putIfAbsent(known.item().area(), positions.size() + 1));
        return versions.writeHistory(
            comparators
                .stream()
                .map(known -> known.map(item -> row(item, positions.getOrDefault(item.area(), 0))))
                .toList()
        );
    }

    /** {@return whether there was such a comparison to withdraw} */
    public boolean withdrawComparator(AreaCode area) {
        return versions.withdraw(COMPARATOR, COMPARATOR.AREA_CODE.eq(area.value()));
    }

    /** {@return the areas compared with, in their order} */
    public List<ComparedArea> comparators(AsAt asAt) {
        return dsl
            .select(COMPARATOR.AREA_CODE, COMPARATOR.KIND, COMPARATOR.SOURCE, AREA.NAME, AREA.LEVEL)
            .from(COMPARATOR)
            .join(AREA)
            .on(AREA.CODE.eq(COMPARATOR.AREA_CODE))
            .where(versions.asKnown(COMPARATOR, asAt), COMPARATOR.WITHDRAWN.isFalse())
            .orderBy(COMPARATOR.POSITION, COMPARATOR.AREA_CODE)
            .fetch((Record row) -> compared(row));
    }

    private static ComparedArea compared(Record row) {
        var code = new AreaCode(row.get(COMPARATOR.AREA_CODE));
        return new ComparedArea(
            new ComparatorArea(code, ComparatorArea.Kind.valueOf(row.get(COMPARATOR.KIND)), row.get(COMPARATOR.SOURCE)),
            new Area(code, row.get(AREA.NAME), Area.Level.valueOf(row.get(AREA.LEVEL)))
        );
    }

    private OrganisationRecord row(Organisation organisation) {
        var row = dsl.newRecord(ORGANISATION);
        row.setCode(organisation.code().value());
        row.setName(organisation.name());
        row.setShortName(organisation.shortName());
        row.setKind(organisation.kind().name());
        row.setValidFrom(organisation.from());
        organisation.to().ifPresent(row::setValidTo);
        row.setSource(organisation.source());
        return row;
    }

    private ComparatorRecord row(ComparatorArea comparator, int position) {
        var row = dsl.newRecord(COMPARATOR);
        row.setAreaCode(comparator.area().value());
        row.setKind(comparator.kind().name());
        row.setPosition(position);
        row.setSource(comparator.source());
        return row;
    }
}

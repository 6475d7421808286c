package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * The frozen content of a monthly pack: figures, ratings with reasons, rule version, definitions, handling class. Every
 * rendering reads this tree and nothing else, so the same content gives the same pages whatever is edited later.
 *
 * @param packId printed on every page, together with a digest of this tree
 * @param asAt day as at which everything was read
 * @param audience handling class of the whole pack
 * @param pipeline the outlook of the 20-week rate, where a measure of the pack is that rate
 * @param key the rating rules and symbols as printed
 * @param forecasts how the forecasts of earlier packs did; packs from before they were scored have none
 * @param audit where the audit stood when the pack was issued; drafts and packs from before it was chained have none
 * @param signOffs who answers for the figures; packs from before they were signed have none
 * @param promises the promise ledger; packs from before it was kept have none
 * @param questions the question register; packs from before it was kept have none
 * @param experience what families say; packs from before it was collected have none
 * @param changes what changed since the pack before for the same readers; empty for the first, and for packs from before it was told
 * @param revisions what changed since the pack before; the first pack of an audience, and packs from before it was told, have none
 * @param exceptions exception pages; packs from before they were kept have none
 * @param meetings actions agreed at meetings and challenges; packs from before they were kept have none
 * @param waivers what the chair let the pack go without; where nothing was waived, and in packs from before it was asked for, there is none
 * @param forwardPlan what lies ahead; packs from before it was told have none
 * @param decisions what waited for the board's word; packs from before it was told have none
 * @param ruleVersions the rules by which it was written, beside the rating rule; packs from before they were named have none
 * @param order the order of the partnership's parts when it was frozen; packs from before it could be chosen have the usual one
 */
public record PackContent(
    String packId,
    String partnership,
    boolean illustrative,
    String dataNote,
    YearMonth month,
    LocalDate asAt,
    HandlingClass audience,
    String ruleVersion,
    OverviewPage overview,
    List<SectionPage> sections,
    List<MeasurePage> measures,
    Optional<PipelinePage> pipeline,
    List<String> key,
    List<Definition> definitions,
    Optional<ForecastsPage> forecasts,
    Optional<AuditMark> audit,
    Optional<SignOffPage> signOffs,
    Optional<PromisesPage> promises,
    Optional<QuestionsPage> questions,
    Optional<ExperiencePage> experience,
    Optional<PackChanges> changes,
    Optional<RevisionsPage> revisions,
    Optional<ExceptionsPage> exceptions,
    Optional<MeetingsPage> meetings,
    Optional<WaiversPage> waivers,
    Optional<ForwardPlanPage> forwardPlan,
    Optional<DecisionsPage> decisions,
    Optional<List<String>> ruleVersions,
    Optional<List<PackPart>> order
) {
    /** A measure's definition in force. */
    public record Definition(String name, String definition, String owner, String frequency) {}

    /** {@return the parts in the order in which every form of the pack has them} */
    public List<PackPart> parts() {
        return order.map(PackOrder::of).orElseGet(PackOrder::usual).parts();
    }

    /** {@return the same pack, saying what changed since the one before} */
    public PackContent since(PackContent before) {
        return new PackContent(
            packId,
            partnership,
            illustrative,
            dataNote,
            month,
            asAt,
            audience,
            ruleVersion,
            overview,
            sections,
            measures,
            pipeline,
            key,
            definitions,
            forecasts,
            audit,
            signOffs,
            promises,
            questions,
            experience,
            Optional.of(PackComparison.of(before, this)),
            revisions,
            exceptions,
            meetings,
            waivers,
            forwardPlan,
            decisions,
            ruleVersions,
            order
        );
    }
}

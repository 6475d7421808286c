package uk.improvementboard.metrics.pack;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionRule;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.Rating;
import uk.improvementboard.metrics.rating.RatingRule;

/** Freezes a reading of the board into the content of a pack. */
public final class Packs {

    private Packs() {}

    /**
     * Freezes the board.
     *
     * @param packId printed on every page
     * @param month the month that the pack is for
     * @param audience handling class; the reading must already be what this audience may see
     * @param scored forecasts of earlier packs with what came, as this audience may see them
     * @param audit where the audit stands, for a pack that is issued
     * @param registers promises, questions, exceptions, waivers, what families say, as this audience may see them, and the order of parts
     */
    public static PackContent of(
        String packId,
        YearMonth month,
        HandlingClass audience,
        PlanReading reading,
        PageContext context,
        ForecastRecord scored,
        Optional<AuditMark> audit,
        PackRegisters registers
    ) {
        var sections = reading
            .sections()
            .stream()
            .map(section -> SectionPages.of(section, reading, context))
            .toList();
        var measures = reading
            .measures()
            .stream()
            .map(measure -> MeasurePages.of(measure, context))
            .toList();
        return new PackContent(
            packId,
            context.partnership().name(),
            context.partnership().illustrative(),
            context.partnership().dataNote(),
            month,
            reading.asAt(),
            audience,
            context.ruleVersion(),
            OverviewPages.of(reading, context),
            sections,
            measures,
            pipeline(reading, context),
            key(reading, context, audience),
            reading
                .measures()
                .stream()
                .map(measure -> definition(measure, context))
                .toList(),
            Optional.of(ForecastPages.of(scored, reading)),
            audit,
            SignOffPages.of(reading, context),
            Optional.of(registers.promises()).filter(it -> !it.rows().isEmpty()),
            Optional.of(registers.questions()).filter(it -> !it.rows().isEmpty()),
            Optional.of(registers.experience()).filter(it -> !it.parts().isEmpty()),
            Optional.empty(),
            registers.revisions(),
            Optional.of(registers.exceptions()).filter(it -> !it.empty()),
            Optional.of(registers.meetings()).filter(MeetingsPage::any),
            Optional.of(registers.waivers()).filter(it -> !it.rows().isEmpty()),
            Optional.of(ForwardPlanPages.of(reading, context, audience, sections, measures, registers)),
            Optional.of(registers.decisions()),
            Optional.of(RuleVersions.of(context)),
            Optional.of(registers.order().parts())
        );
    }

    private static List<String> key(PlanReading reading, PageContext context, HandlingClass audience) {
        var rules = context.rules();
        var key = new ArrayList<>(key(rules.ofPartnership(), context.sectionRules().rule()));
        key.add(context.disclosure().of(audience).sentence());
        rules
            .terms(Optional.empty())
            .ifPresent(terms -> key.add("Thresholds of this partnership: " + terms.inWords() + "."));
        rules.ofSingleMeasures().forEach(terms ->
            terms
                .measure()
                .flatMap(reading::measure)
                .ifPresent(measure ->
                    key.add("Thresholds of " + measure.measure().name() + ": " + terms.inWords() + ".")
                )
        );
        context
            .sectionRules()
            .terms()
            .ifPresent(terms -> key.add("Limits of this partnership for priority actions: " + terms.inWords() + "."));
        return List.copyOf(key);
    }

    private static Optional<PipelinePage> pipeline(PlanReading reading, PageContext context) {
        return Optional.of(PipelinePages.of(reading, context, Optional.empty())).filter(
            page -> page.projected() || !page.balance().isEmpty()
        );
    }

    /** {@return the rating rules and symbols as printed on the key page and in the app} */
    public static List<String> key(RatingRule rule, SectionRule sectionRule) {
        var key = new ArrayList<String>();
        key.addAll(rule.sentences());
        key.addAll(sectionRule.sentences());
        key.add("[c] suppressed, [x] not available, [z] not applicable, [p] provisional, [r] revised.");
        key.add(
            "A milestone is not the standard: where the law sets a level, the gap to it is shown even when the milestone is met."
        );
        return List.copyOf(key);
    }

    /** {@return the colours with their words, worst first} */
    public static List<Tag> colours() {
        var tags = new ArrayList<Tag>();
        for (var rag : Rag.values()) {
            tags.add(Tag.of(Rating.of(rag, "")));
        }
        return List.copyOf(tags);
    }

    private static PackContent.Definition definition(MeasureReading reading, PageContext context) {
        var measure = reading.measure();
        return new PackContent.Definition(
            measure.name(),
            measure.definition(),
            context.owners(measure.owners()),
            measure.frequency().adjective() + "; " + measure.seriesKind().words()
        );
    }
}

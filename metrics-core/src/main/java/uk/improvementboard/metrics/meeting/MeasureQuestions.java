package uk.improvementboard.metrics.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.plan.SectionReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.Sustained;
import uk.improvementboard.metrics.spc.Variation;

/** Questions about the figures of a section. */
final class MeasureQuestions {

    private static final double EVEN = 0.5;

    private final AskingRule rule;
    private final SectionReading section;
    private final List<MeasureReading> measures;

    /** @param measures those that may be asked about, the most telling first */
    MeasureQuestions(AskingRule rule, SectionReading section, List<MeasureReading> measures) {
        this.rule = rule;
        this.section = section;
        this.measures = measures;
    }

    Optional<QuestionToAsk> deliveredYetFailing() {
        return section.delivery().rag().good()
            ? first(it -> it.rating().rag() == Rag.RED).map(it ->
                  ask(it, "%s. Delivery is %s. What will change, and when?".formatted(standing(it), delivery()))
              )
            : Optional.empty();
    }

    Optional<QuestionToAsk> improvingWithoutDelivery() {
        var failing = measures.stream().anyMatch(it -> it.rating().rag() == Rag.RED);
        return section.delivery().rag() == Rag.RED && !failing
            ? first(it -> it.rating().rag().good()).map(it ->
                  ask(
                      it,
                      "%s. Delivery is %s. What makes it improve, and would it last without the actions?".formatted(
                          standing(it),
                          delivery()
                      )
                  )
              )
            : Optional.empty();
    }

    Optional<QuestionToAsk> lost() {
        return first(it -> it.sustained().state() == Sustained.State.LOST).map(it ->
            ask(
                it,
                "%s. The end state of %s had been held for %s and was lost. What was let go?".formatted(
                    figure(it),
                    it.format().promised(it.trajectory().endState().orElseThrow().value()),
                    Wording.counted(it.sustained().of(), "month")
                )
            )
        );
    }

    Optional<QuestionToAsk> notFelt() {
        var well = first(it -> !it.measure().livedExperience() && it.rating().rag().good());
        return first(
            it -> it.measure().livedExperience() && (it.rating().rag() == Rag.RED || it.rating().rag() == Rag.AMBER)
        ).flatMap(said ->
            well.map(it ->
                ask(said, "%s. %s. What do families not yet feel, and why?".formatted(figure(it), figure(said)))
            )
        );
    }

    Optional<QuestionToAsk> gap() {
        return measures
            .stream()
            .filter(it -> current(it) && chance(it) < EVEN && shortfall(it) > 0)
            .min(Comparator.comparingDouble(MeasureQuestions::chance))
            .flatMap(it ->
                it
                    .next()
                    .orElseThrow()
                    .gapInWords(it.format(), it.measure().direction())
                    .map(words -> ask(it, standing(it) + ". " + words + ". Which action does that, and by when?"))
            );
    }

    Optional<QuestionToAsk> concern() {
        return first(it -> current(it) && it.chart().variation() == Variation.SPECIAL_CAUSE_CONCERN).map(it ->
            ask(it, figure(it) + ": more than chance explains, and the wrong way. What happened, and what was done?")
        );
    }

    Optional<QuestionToAsk> outOfDate() {
        return first(it -> it.latest().isPresent() && !it.quality().current()).map(it ->
            ask(
                it,
                "%s is the last figure; %s are overdue. Who brings them, and what is known meanwhile?".formatted(
                    figure(it),
                    Wording.counted(it.quality().overdue(), "later figure")
                )
            )
        );
    }

    Optional<QuestionToAsk> lawAhead() {
        return first(it -> it.latest().isPresent() && it.rating().rag().good() && lawBeyondPromises(it)).map(it ->
            ask(
                it,
                "%s. The law asks for %s, and nothing is promised up to there. By when?".formatted(
                    figure(it),
                    it.format().promisedCell(it.trajectory().standard().orElseThrow().value())
                )
            )
        );
    }

    Optional<QuestionToAsk> noObjective() {
        var without = measures.stream().filter(MeasureReading::withoutLongTermObjective).toList();
        return without
            .stream()
            .findFirst()
            .map(it ->
                ask(
                    it,
                    "No long-term objective is set for %s%s. What is it, and by when?".formatted(
                        it.measure().name(),
                        without.size() == 1 ? "" : " and " + Wording.counted(without.size() - 1L, "other measure")
                    )
                )
            );
    }

    private static boolean lawBeyondPromises(MeasureReading it) {
        var standard = it.trajectory().standard();
        var direction = it.measure().direction();
        return (
            standard.isPresent() &&
            it
                .position()
                .stream()
                .anyMatch(position -> position.gapToStandard().orElse(0) > 0) &&
            it
                .trajectory()
                .milestones()
                .stream()
                .noneMatch(milestone -> direction.reaches(milestone.value(), standard.get().value())) &&
            it
                .trajectory()
                .endState()
                .filter(end -> direction.reaches(end.value(), standard.get().value()))
                .isEmpty()
        );
    }

    /** Old figures are asked for, not about. */
    private static boolean current(MeasureReading it) {
        return it.latest().isPresent() && it.quality().current();
    }

    private static double chance(MeasureReading it) {
        return it
            .next()
            .map(next -> next.chance().orElse(1))
            .orElse(1.0);
    }

    /** How far the middle of the forecast, as it is written, falls short of the promise. */
    private static double shortfall(MeasureReading it) {
        return it
            .next()
            .filter(next -> next.expected().isPresent())
            .map(next ->
                it
                    .measure()
                    .direction()
                    .shortfall(it.format().shown(next.expected().getAsDouble()), next.promise().value())
            )
            .orElse(0.0);
    }

    private Optional<MeasureReading> first(Predicate<MeasureReading> which) {
        return measures.stream().filter(which).findFirst();
    }

    private String delivery() {
        return Wording.lowerFirst(section.delivery().words());
    }

    /** "EHC plans issued within 20 weeks: 52% in October 2026, about 1 in 10 to reach 60% by April 2027". */
    private static String standing(MeasureReading it) {
        return it
            .next()
            .filter(next -> next.chance().isPresent())
            .map(next -> figure(it) + ", " + Wording.lowerFirst(next.sentence(it.format())))
            .orElseGet(() -> figure(it));
    }

    private static String figure(MeasureReading it) {
        return it.latestInWords().orElseGet(() -> it.measure().name() + ": no current figure");
    }

    private QuestionToAsk ask(MeasureReading about, String words) {
        return new QuestionToAsk(
            rule,
            section.section().code(),
            about.measure().owners(),
            Optional.of(about.measure().code()),
            Optional.empty(),
            words
        );
    }
}

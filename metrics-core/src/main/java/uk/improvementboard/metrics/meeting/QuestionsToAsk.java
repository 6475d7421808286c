package uk.improvementboard.metrics.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionReading;
import uk.improvementboard.metrics.rating.MeasureReading;

/** Derives the questions to ask from a reading of the board, by {@link AskingRule} alone: the same reading gives the same questions. */
public final class QuestionsToAsk {

    /** Questions that a section gets at most. */
    public static final int MOST = 5;

    private QuestionsToAsk() {}

    /** {@return what to ask about one priority action or area, at most {@link #MOST}; no measure is asked about twice} */
    public static List<QuestionToAsk> of(SectionReading section, LocalDate asAt) {
        var found = new ArrayList<QuestionToAsk>();
        Set<MeasureCode> named = new HashSet<>();
        for (var rule : AskingRule.values()) {
            if (found.size() < MOST) {
                ask(rule, section, left(section, named), asAt).ifPresent(question -> {
                    found.add(question);
                    question.measure().ifPresent(named::add);
                });
            }
        }
        return List.copyOf(found);
    }

    /** {@return every section's questions: the first of each, then the second of each, worse sections first} */
    public static List<QuestionToAsk> of(PlanReading board) {
        var bySection = board
            .sections()
            .stream()
            .sorted(Comparator.comparing(section -> section.headline().rag()))
            .map(section -> of(section, board.asAt()))
            .toList();
        var all = new ArrayList<QuestionToAsk>();
        for (var turn = 0; turn < MOST; turn++) {
            for (var questions : bySection) {
                if (turn < questions.size()) {
                    all.add(questions.get(turn));
                }
            }
        }
        return List.copyOf(all);
    }

    private static List<MeasureReading> left(SectionReading section, Set<MeasureCode> named) {
        return section
            .measures()
            .stream()
            .filter(reading -> !named.contains(reading.measure().code()))
            .toList();
    }

    private static Optional<QuestionToAsk> ask(
        AskingRule rule,
        SectionReading section,
        List<MeasureReading> measures,
        LocalDate asAt
    ) {
        var aboutMeasures = new MeasureQuestions(rule, section, measures);
        var aboutActions = new ActionQuestions(rule, section, asAt);
        return switch (rule) {
            case DELIVERED_YET_FAILING -> aboutMeasures.deliveredYetFailing();
            case IMPROVING_WITHOUT_DELIVERY -> aboutMeasures.improvingWithoutDelivery();
            case LOST -> aboutMeasures.lost();
            case NOT_FELT_BY_FAMILIES -> aboutMeasures.notFelt();
            case GAP_TO_CLOSE -> aboutMeasures.gap();
            case CONCERN -> aboutMeasures.concern();
            case OVERDUE -> aboutActions.overdue();
            case SLIPPING -> aboutActions.slipping();
            case EVIDENCE -> aboutActions.evidence();
            case OUT_OF_DATE -> aboutMeasures.outOfDate();
            case LAW_AHEAD -> aboutMeasures.lawAhead();
            case NO_LONG_TERM_OBJECTIVE -> aboutMeasures.noObjective();
        };
    }
}

package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.disclosure.Disclosure;
import uk.improvementboard.metrics.disclosure.DisclosureRule;
import uk.improvementboard.metrics.disclosure.DisclosureTerms;
import uk.improvementboard.metrics.disclosure.FigurePart;
import uk.improvementboard.metrics.disclosure.FigureRelation;
import uk.improvementboard.metrics.disclosure.FigureTerm;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.pack.MethodPage.Evidence;
import uk.improvementboard.metrics.pack.MethodPage.Example;
import uk.improvementboard.metrics.pack.MethodPage.Part;
import uk.improvementboard.metrics.pack.MethodPage.Subject;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.MeasureReading;

/** Which figures are withheld from whom, and which figures can be worked out from each other. */
final class DisclosureMethod {

    private DisclosureMethod() {}

    static Part of(DisclosureTerms terms, PlanReading plan) {
        var rule = new ArrayList<>(terms.rules().stream().map(DisclosureRule::sentence).toList());
        rule.add(
            "A zero is shown: it tells of nobody. [c] does not say whether a figure is small itself or would give a small one away."
        );
        rule.add(
            "What is withheld is decided for all figures together: those that add up, the months within a year, earlier versions, and the public's pages, which partners read too. It stays as it was decided when later months come."
        );
        var title = "Small numbers: what is withheld, and from whom";
        return new Part("small-numbers", title, rule, example(plan), relations(terms, plan));
    }

    private static Optional<Example> example(PlanReading plan) {
        var withheld = plan
            .measures()
            .stream()
            .mapToLong(it -> withheld(it).size())
            .sum();
        return plan
            .measures()
            .stream()
            .filter(it -> !withheld(it).isEmpty())
            .findFirst()
            .map(it ->
                new Example(
                    new Subject.OfMeasure(it.measure().code(), it.measure().name()),
                    List.of(
                        withheld(it).getLast().period().words() + ": " + withheld(it).getLast().status() + ".",
                        "In all, " +
                            Counts.of(withheld) +
                            " figures of this board are withheld from you for this reason."
                    )
                )
            );
    }

    private static List<Observation> withheld(MeasureReading reading) {
        return reading
            .observations()
            .stream()
            .filter(
                it -> it instanceof Observation.Suppressed suppressed && suppressed.reason().equals(Disclosure.WITHHELD)
            )
            .toList();
    }

    private static List<Evidence> relations(DisclosureTerms terms, PlanReading plan) {
        var rows = terms
            .relations()
            .stream()
            .filter(it -> it.measures().allMatch(code -> plan.measure(code).isPresent()))
            .map(it -> List.of(words(it, plan)))
            .toList();
        return rows.isEmpty()
            ? List.of()
            : List.of(
                  new Evidence(
                      "Figures that can be worked out from each other",
                      "Declared for this partnership. Periods of one measure, and the counts of a rate, need no declaration.",
                      List.of("What always holds"),
                      rows
                  )
              );
    }

    private static String words(FigureRelation relation, PlanReading plan) {
        var whole = term(relation.total(), plan);
        var parts = relation
            .parts()
            .stream()
            .map(it -> term(it, plan))
            .collect(Collectors.joining(" + "));
        return switch (relation.kind()) {
            case ADDS_UP -> parts + " = " + whole;
            case ADDS_UP_OVER_TIME -> parts + ", of all periods within, = " + whole;
            case AMONG -> parts + " is at most " + whole;
            case RATE, RATE_PER_1000 -> whole + " is a rate of " + parts;
        };
    }

    private static String term(FigureTerm term, PlanReading plan) {
        var name = plan
            .measure(term.measure())
            .map(MeasureReading::measure)
            .map(Measure::name)
            .orElse(term.measure().value());
        return term.part() == FigurePart.VALUE ? name : name + " (" + term.part().words() + ")";
    }
}

package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.MethodPage.Example;
import uk.improvementboard.metrics.pack.MethodPage.Part;
import uk.improvementboard.metrics.pack.MethodPage.Subject;
import uk.improvementboard.metrics.plan.PlanQuality;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.QualityTest;
import uk.improvementboard.metrics.plan.SectionReading;
import uk.improvementboard.metrics.plan.SectionRule;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.Rating;

/** How priority actions and areas are rated, and how contradictions are found. */
final class PlanMethod {

    private PlanMethod() {}

    static Part sections(PlanReading plan, SectionRule rule) {
        return Part.of(
            "section-rating",
            "Rating of a priority action: delivery, impact, sustained",
            rule.sentences(),
            plan
                .sections()
                .stream()
                .filter(section -> section.headline().rag() == Rag.RED)
                .findFirst()
                .or(() -> plan.sections().stream().findFirst())
                .map(PlanMethod::follow)
        );
    }

    private static Example follow(SectionReading section) {
        return new Example(
            subject(section),
            List.of(
                step("Delivery", section.delivery()),
                step("Impact", section.impact()),
                step("Sustained", section.sustained()),
                step("Headline", section.headline())
            )
        );
    }

    private static String step(String facet, Rating rating) {
        return facet + ": " + Wording.lowerFirst(rating.words()) + ". " + rating.reason() + ".";
    }

    static Part quality(PlanQuality quality) {
        return Part.of(
            "plan-quality",
            "Plan quality: does it say what, by when, and how anybody will know?",
            List.of(
                "Every priority action, area, action and measure of the plan is tested for what critics of such plans found missing. A score is the share of the tests that apply and are met, 0 to 100; the plan's is the mean of its parts'.",
                "The tests: " +
                    Arrays.stream(QualityTest.values())
                        .map(test -> Wording.lowerFirst(test.words()))
                        .collect(Collectors.joining("; ")) +
                    ".",
                "It judges what the plan says, not what is done."
            ),
            worst(quality)
        );
    }

    /** A priority action or area, because the others have no page of their own to lead to. */
    private static Optional<Example> worst(PlanQuality quality) {
        return quality
            .parts()
            .stream()
            .filter(part -> part.kind() == PlanQuality.Kind.SECTION)
            .findFirst()
            .map(part -> {
                var steps = new ArrayList<String>();
                part.score()
                    .checks()
                    .forEach(check ->
                        steps.add(
                            check.test().words() +
                                ": " +
                                (check.met() == 1 ? "met" : Wording.lowerFirst(check.mend())) +
                                "."
                        )
                    );
                steps.add("Score: " + part.score().outOf100() + " of 100.");
                return new Example(new Subject.OfSection(part.sections().getFirst(), part.name()), steps);
            });
    }

    static Part contradictions(PlanReading plan) {
        return Part.of(
            "contradictions",
            "Contradictions: where the stories do not fit",
            List.of(
                "A watermelon is green outside and red inside: delivery is on track or complete while the measures it should move are failing.",
                "The other way round: the measures improve although delivery is off track. What, then, makes them improve?",
                "Each is listed first on the board and needs a written answer. They are found from the computed ratings, whatever was overridden."
            ),
            example(plan)
        );
    }

    private static Optional<Example> example(PlanReading plan) {
        return plan
            .contradictions()
            .stream()
            .findFirst()
            .map(found ->
                new Example(
                    new Subject.OfSection(found.section().code(), found.section().title()),
                    List.of(found.headline() + ".", found.detail() + ".")
                )
            );
    }

    private static Subject subject(SectionReading section) {
        return new Subject.OfSection(section.section().code(), section.section().title());
    }
}

package uk.improvementboard.metrics.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;

/**
 * The rules by which a partnership rates its measures on a day: the standard one, unless it set thresholds of its own.
 *
 * @param terms what the partnership set, at most one for all measures and one for each
 */
public record RatingRules(List<RuleTerms> terms) {
    /** Orders the terms: those for all measures first. */
    public RatingRules {
        terms = terms
            .stream()
            .sorted(Comparator.comparing(it -> it.measure().map(MeasureCode::value).orElse("")))
            .toList();
    }

    /** {@return the standard rule for everything} */
    public static RatingRules standard() {
        return new RatingRules(List.of());
    }

    /** {@return what was set for a measure, or with nothing named for all measures} */
    public Optional<RuleTerms> terms(Optional<MeasureCode> measure) {
        return terms
            .stream()
            .filter(it -> it.measure().equals(measure))
            .findFirst();
    }

    /** {@return what was set for single measures} */
    public List<RuleTerms> ofSingleMeasures() {
        return terms
            .stream()
            .filter(it -> it.measure().isPresent())
            .toList();
    }

    /** {@return the rule for measures that have none of their own} */
    public RatingRule ofPartnership() {
        return terms(Optional.empty()).map(RuleTerms::rule).orElseGet(RatingRule::current);
    }

    /** {@return the rule of a measure} */
    public RatingRule of(MeasureCode measure) {
        return terms(Optional.of(measure)).map(RuleTerms::rule).orElseGet(this::ofPartnership);
    }

    /** {@return the version as printed: "2.0", "2.0, with this partnership's thresholds of 3 March 2026"} */
    public String version() {
        var single = ofSingleMeasures().size();
        return (
            ofPartnership().version() +
            (single == 0
                ? ""
                : "; " +
                  Wording.counted(single, "measure") +
                  " with thresholds of " +
                  (single == 1 ? "its" : "their") +
                  " own")
        );
    }
}

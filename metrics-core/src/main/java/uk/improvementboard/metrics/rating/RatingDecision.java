package uk.improvementboard.metrics.rating;

import java.time.YearMonth;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.rating.MeasureReading.Latest;

/** Applies the printed rule to the facets of one measure. */
record RatingDecision(RatingRule rule) {
    Rating decide(MeasureReading reading, Rag before) {
        if (reading.measure().direction() == ImprovementDirection.NEUTRAL) {
            return Rating.none("Neither a higher nor a lower figure is better by itself");
        }
        if (!reading.trajectory().promised()) {
            return Rating.none("No trajectory: nothing with a date was promised");
        }
        if (
            !reading.observations().isEmpty() && reading.observations().getLast() instanceof Observation.Suppressed last
        ) {
            return Rating.none("The figure for " + last.period().words() + " is suppressed");
        }
        if (!reading.quality().current()) {
            return outOfDate(reading);
        }
        return reading
            .latest()
            .map(latest -> ofFigure(reading, latest, before))
            .orElseGet(() -> Rating.none("There is no figure yet"));
    }

    private static Rating outOfDate(MeasureReading reading) {
        var overdue = reading.quality().overdue();
        return Rating.none(
            "No current figure: " +
                reading
                    .latest()
                    .map(latest -> "the latest is for " + latest.period().words())
                    .orElse("none is settled") +
                ", and " +
                overdue +
                " later ones are overdue"
        );
    }

    private Rating ofFigure(MeasureReading reading, Latest latest, Rag before) {
        var sustained = reading.sustained();
        if (sustained.state() == Sustained.State.SUSTAINED) {
            return Rating.of(Rag.BLUE, sustained.rating().reason());
        }
        return reading
            .next()
            .map(next -> towards(reading, next, latest, before))
            .orElseGet(() -> withNothingAhead(reading, latest));
    }

    private Rating towards(MeasureReading reading, Outlook next, Latest latest, Rag before) {
        var format = reading.format();
        if (next.chance().isPresent()) {
            return Rating.of(rule.ofChance(next.chance().getAsDouble(), before), next.sentence(format));
        }
        return onPositionAlone(reading, latest);
    }

    private static Rating onPositionAlone(MeasureReading reading, Latest latest) {
        var position = reading.position().orElseThrow();
        var sentence =
            position.sentence(
                reading.format(),
                reading.measure().direction(),
                latest.figure().asDouble(),
                latest.period()
            ) + "; rated on the latest figure alone";
        return switch (position.state()) {
            case MET -> Rating.of(Rag.GREEN, sentence);
            case WITHIN_TOLERANCE -> Rating.of(Rag.AMBER, sentence);
            case MISSED -> Rating.of(Rag.RED, sentence);
            case NOTHING_REQUIRED -> Rating.none("Nothing is required yet and there is no forecast");
        };
    }

    /** A promise kept with nothing promised after it is not "on track": there is no track left. */
    private static Rating withNothingAhead(MeasureReading reading, Latest latest) {
        var format = reading.format();
        var last = Promise.last(reading.trajectory(), reading.asAt()).orElseThrow();
        var value = latest.figure().asDouble();
        var period = latest.period().phrase();
        if (!reading.measure().direction().reaches(value, last.value())) {
            return Rating.of(
                Rag.RED,
                format.words(value) +
                    " " +
                    period +
                    "; " +
                    format.promised(last.value()) +
                    " was due by " +
                    Months.words(YearMonth.from(last.due())) +
                    " and no later date was promised"
            );
        }
        if (last.name().equals("end state")) {
            return Rating.of(
                Rag.GREEN,
                "The end state of " + format.promised(last.value()) + " is reached and being held"
            );
        }
        return Rating.of(
            Rag.AMBER,
            format.words(value) +
                " " +
                period +
                " is beyond the last milestone, " +
                format.promised(last.value()) +
                ", and nothing further is promised" +
                ahead(reading, format)
        );
    }

    private static String ahead(MeasureReading reading, FigureFormat format) {
        var gap = reading.position().orElseThrow().gapToStandard();
        return gap.isPresent() && gap.getAsDouble() > 0
            ? "; the law is " + format.gap(gap.getAsDouble()) + " away"
            : "";
    }
}

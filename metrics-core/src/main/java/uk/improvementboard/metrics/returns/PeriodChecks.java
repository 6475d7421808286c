package uk.improvementboard.metrics.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;

/** Whether a figure can belong to its period, and whether that period already has one. */
record PeriodChecks(MeasureHistory history) {
    List<ReturnFinding> check(CheckedFigure figure) {
        var findings = new ArrayList<ReturnFinding>();
        tooEarly(figure.period()).ifPresent(findings::add);
        overlap(figure.period()).ifPresent(findings::add);
        restated(figure).ifPresent(findings::add);
        return findings;
    }

    static ReturnFinding givenTwice(Period period) {
        return ReturnFinding.error(
            Kind.DUPLICATE_PERIOD,
            Wording.upperFirst(period.words()) + " is given twice.",
            "Keep one figure for the period and take the other out."
        );
    }

    /** A count at one moment can be made on its day; a stretch of days must be over, but for budgets, which are forecast in their year. */
    private Optional<ReturnFinding> tooEarly(Period period) {
        var today = history.today();
        if (period.start().isAfter(today)) {
            return Optional.of(
                ReturnFinding.error(
                    Kind.FUTURE_PERIOD,
                    Wording.upperFirst(period.words()) + " lies ahead: today is " + Period.day(today).words() + ".",
                    "Check the period of the figure."
                )
            );
        }
        var moment = period.start().equals(period.end());
        if (moment || period.end().isBefore(today)) {
            return Optional.empty();
        }
        var what = Wording.upperFirst(period.words()) + " has not ended.";
        var forecast = history.measure().unit().kind() == Unit.Kind.MONEY;
        return Optional.of(
            forecast
                ? ReturnFinding.warning(
                      Kind.PERIOD_NOT_ENDED,
                      what,
                      "If this is a forecast of the budget, give it as provisional and say when it was made."
                  )
                : ReturnFinding.error(
                      Kind.PERIOD_NOT_ENDED,
                      what,
                      "Give the figure from " + Period.day(period.end().plusDays(1)).words() + " on."
                  )
        );
    }

    /** Periods that share days by nature may overlap as long as they end apart. */
    private Optional<ReturnFinding> overlap(Period period) {
        var byNature = history.measure().seriesKind().overlapping();
        return history
            .observations()
            .stream()
            .map(Observation::period)
            .filter(other -> !other.equals(period))
            .filter(other ->
                byNature
                    ? other.end().equals(period.end())
                    : !other.start().isAfter(period.end()) && !other.end().isBefore(period.start())
            )
            .findFirst()
            .map(other ->
                ReturnFinding.error(
                    Kind.DUPLICATE_PERIOD,
                    "The period " +
                        period.words() +
                        " shares days with " +
                        other.words() +
                        ", for which the board has a figure.",
                    "Give the figure for " + other.words() + ", or for a period of its own."
                )
            );
    }

    private Optional<ReturnFinding> restated(CheckedFigure figure) {
        return history
            .at(figure.period())
            .flatMap(Observation::settled)
            .flatMap(known -> figure.empty() ? Optional.of(wiped(figure.period(), known)) : changed(figure, known));
    }

    private ReturnFinding wiped(Period period, Figure known) {
        return ReturnFinding.warning(
            Kind.DUPLICATE_PERIOD,
            held(period, known) + ". This would leave the period without a figure.",
            "Say why the figure is taken away, or leave it as it is."
        );
    }

    private Optional<ReturnFinding> changed(CheckedFigure figure, Figure known) {
        return figure
            .figure(history.measure())
            .filter(given -> !same(known, given))
            .map(given ->
                ReturnFinding.warning(
                    Kind.DUPLICATE_PERIOD,
                    held(figure.period(), known) + ". This would restate it to " + words(given) + ".",
                    "Say why the figure is restated, or leave it as it is."
                )
            );
    }

    private String held(Period period, Figure known) {
        return "The board has a final figure " + period.phrase() + ": " + words(known);
    }

    private static boolean same(Figure known, Figure given) {
        return (
            known.value().compareTo(given.value()) == 0 &&
            (given.fraction().isEmpty() || given.fraction().equals(known.fraction()))
        );
    }

    private String words(Figure figure) {
        var value = FigureFormat.of(history.measure()).asPublished(figure);
        return figure
            .fraction()
            .map(it -> String.format("%s (%,d of %,d)", value, it.numerator(), it.denominator()))
            .orElse(value);
    }
}

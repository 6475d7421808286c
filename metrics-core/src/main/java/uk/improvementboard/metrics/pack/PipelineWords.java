package uk.improvementboard.metrics.pack;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.forecast.ChanceInWords;
import uk.improvementboard.metrics.forecast.ForecastStep;
import uk.improvementboard.metrics.forecast.Reached;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pipeline.Capacity;
import uk.improvementboard.metrics.pipeline.PipelineMonth;
import uk.improvementboard.metrics.pipeline.PipelineOutlook.Projected;
import uk.improvementboard.metrics.pipeline.Scenario;

/** The projection in sentences. */
record PipelineWords(Projected outlook) {
    private static final int QUARTER = 3;
    private static final int ROUND = 5;
    /** A rate that falls by less, in points, does not dip. */
    private static final double DIP = 3;
    /** Above it, in per cent, to stay below a rate says nothing. */
    private static final int WORTH_SAYING = 75;

    /** {@return when the backlog is cleared, and what the rate does until then} */
    String headline() {
        if (outlook.clearedAlready()) {
            return "There is no backlog: " + over20(outlook.history().latest().over20()) + " over 20 weeks";
        }
        var chosen = chosen();
        return Wording.upperFirst(capacity(chosen)) + " " + cleared(chosen);
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        untilThen(chosen()).ifPresent(sentences::add);
        left(chosen()).ifPresent(words -> sentences.add(Wording.upperFirst(words) + "."));
        outlook.stated().ifPresent(_ ->
            sentences.add(
                "As now, " +
                    capacity(outlook.asNow()) +
                    ", it " +
                    cleared(outlook.asNow()).substring("the backlog ".length()) +
                    left(outlook.asNow())
                        .map(words -> ": " + words)
                        .orElse("") +
                    "."
            )
        );
        var latest = outlook.history().latest();
        sentences.add(
            "At the end of " +
                Dates.month(latest.month().atEndOfMonth()) +
                " " +
                Counts.of(latest.open()) +
                " children wait, " +
                Counts.of(latest.over20()) +
                " of them over 20 weeks and the longest " +
                Math.round(latest.longestWeeks()) +
                " weeks."
        );
        return List.copyOf(sentences);
    }

    String whyHeading() {
        return dips() ? "Why the rate dips first" : "Why the rate does not dip";
    }

    String why() {
        var scenario = chosen();
        var lowest = scenario.lowestRate();
        var inTime = scenario
            .inTime()
            .get(lowest.step() - 1)
            .median();
        var late = scenario
            .overdue()
            .get(lowest.step() - 1)
            .median();
        var count =
            "In that month about " +
            whole(inTime) +
            " of " +
            whole(inTime + late) +
            " plans are issued within 20 weeks and about " +
            whole(late) +
            " to children who were overdue already. A plan counts in the month in which it is issued: each overdue plan that is" +
            " issued lowers the rate, and the rate rises once none is left.";
        var now = percent(rateNow()) + " over the latest three months";
        return dips()
            ? "From " +
                  now +
                  " the rate falls to about " +
                  percent(lowest.median()) +
                  " in " +
                  month(lowest.step()) +
                  " (" +
                  range(lowest) +
                  "). " +
                  count
            : "The lowest month, " +
                  month(lowest.step()) +
                  ", is about " +
                  percent(lowest.median()) +
                  " (" +
                  range(lowest) +
                  "), after " +
                  now +
                  ". " +
                  count;
    }

    private boolean dips() {
        return chosen().lowestRate().median() < rateNow() - DIP;
    }

    private Scenario chosen() {
        return outlook.stated().orElse(outlook.asNow());
    }

    private double rateNow() {
        var months = outlook.history().months();
        var latest = months.subList(months.size() - QUARTER, months.size());
        return (
            (100.0 * latest.stream().mapToInt(PipelineMonth::onTime).sum()) /
            Math.max(1, latest.stream().mapToInt(PipelineMonth::counted).sum())
        );
    }

    /** "at 210 plans a month", "at about 171 plans a month". */
    static String capacity(Scenario scenario) {
        var about = scenario.capacity() instanceof Capacity.AsNow ? "about " : "";
        return "at " + about + whole(scenario.plansAMonth()) + " plans a month";
    }

    private String cleared(Scenario scenario) {
        return switch (scenario.cleared()) {
            case Reached.AtStep at -> "the backlog is cleared by about " + month(at.step()) + span(at);
            case Reached.NotWithinHorizon not -> "the backlog is not cleared by " + month(not.horizon());
        };
    }

    /** How many wait over 20 weeks at the end, where the backlog is still there. */
    private Optional<String> left(Scenario scenario) {
        return switch (scenario.cleared()) {
            case Reached.AtStep _ -> Optional.empty();
            case Reached.NotWithinHorizon not -> {
                var last = scenario.over20().getLast();
                yield Optional.of(
                    "about " +
                        over20(last.median()) +
                        " over 20 weeks then (" +
                        whole(last.lower80()) +
                        " to " +
                        whole(last.upper80()) +
                        "); the chance that it is cleared is " +
                        ChanceInWords.of(not.probability())
                );
            }
        };
    }

    private String span(Reached.AtStep at) {
        if (at.latest().isEmpty()) {
            return " (from " + month(at.earliest()) + " to after " + month(chosen().rate().size()) + ")";
        }
        var from = at(at.earliest());
        var to = at(at.latest().getAsInt());
        if (from.equals(to)) {
            return "";
        }
        var first = from.getYear() == to.getYear() ? month(at.earliest()).split(" ")[0] : month(at.earliest());
        return " (" + first + " to " + month(at.latest().getAsInt()) + ")";
    }

    /** The rate up to the month before the earliest in which the backlog may be cleared. */
    private Optional<String> untilThen(Scenario scenario) {
        var months = switch (scenario.cleared()) {
            case Reached.AtStep at -> at.earliest() - 1;
            case Reached.NotWithinHorizon not -> not.horizon();
        };
        if (months < 2) {
            return Optional.empty();
        }
        var highest = scenario.rate().stream().limit(months).mapToDouble(ForecastStep::upper80).max().orElse(100);
        var bound = (int) (ROUND * Math.ceil((highest + 0.5) / ROUND));
        return bound > WORTH_SAYING
            ? Optional.empty()
            : Optional.of(
                  "Until then the rate is likely to stay below " +
                      bound +
                      "%, because overdue plans count when they are issued."
              );
    }

    private YearMonth at(int step) {
        return outlook.month(step);
    }

    private String month(int step) {
        return Dates.month(at(step).atEndOfMonth());
    }

    private static String range(ForecastStep step) {
        return percent(step.lower80()) + " to " + percent(step.upper80());
    }

    private static String over20(double count) {
        return Math.round(count) == 1 ? "1 child waits" : whole(count) + " children wait";
    }

    static String whole(double value) {
        return Counts.of(Math.round(value));
    }

    private static String percent(double value) {
        return Math.round(value) + "%";
    }
}

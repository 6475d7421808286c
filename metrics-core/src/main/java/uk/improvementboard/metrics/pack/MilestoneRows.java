package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.pack.MeasurePage.MilestoneRow;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Outlook;
import uk.improvementboard.metrics.rating.Position;
import uk.improvementboard.metrics.rating.Promise;
import uk.improvementboard.metrics.trajectory.Milestone;
import uk.improvementboard.metrics.trajectory.PromisedDate;

/** What was promised of a measure, first and now, with what the forecast says of it. */
final class MilestoneRows {

    private MilestoneRows() {}

    static List<MilestoneRow> of(MeasureReading reading) {
        var format = reading.format();
        var rows = new ArrayList<MilestoneRow>();
        for (var milestone : reading.trajectory().milestones()) {
            var promise = new Promise("milestone", milestone.value(), milestone.due());
            rows.add(row(reading, format.promised(milestone.value()), milestone, reading.outlookOn(promise)));
        }
        reading
            .endState()
            .ifPresent(outlook ->
                rows.add(
                    new MilestoneRow(
                        "End state: " + format.promised(outlook.promise().value()),
                        Dates.month(outlook.promise().due()),
                        List.of(),
                        Dates.month(outlook.promise().due()),
                        chance(reading, outlook),
                        outlook.reachInWords(),
                        gap(reading, outlook),
                        Optional.of(outlook.promise().due())
                    )
                )
            );
        reading
            .trajectory()
            .standard()
            .ifPresent(standard ->
                rows.add(
                    new MilestoneRow(
                        "The law: " + format.promised(standard.value()),
                        "In force now",
                        List.of(standard.law()),
                        "In force now",
                        reading
                            .position()
                            .flatMap(MilestoneRows::lawGap)
                            .map(gap ->
                                gap > 0
                                    ? format.gap(gap) + " " + reading.measure().direction().shortOf() + " it"
                                    : "Met"
                            )
                            .orElse("No figure"),
                        "-",
                        "",
                        Optional.empty()
                    )
                )
            );
        return List.copyOf(rows);
    }

    private static Optional<Double> lawGap(Position position) {
        return position.gapToStandard().isPresent()
            ? Optional.of(position.gapToStandard().getAsDouble())
            : Optional.empty();
    }

    /** The chance for a promise ahead; for one whose date has passed, whether the latest figure meets it. */
    private static String chance(MeasureReading reading, Outlook outlook) {
        if (!outlook.promise().due().isBefore(reading.asAt())) {
            return outlook.chanceInWords();
        }
        return reading
            .latest()
            .map(latest -> reading.measure().direction().reaches(latest.figure().asDouble(), outlook.promise().value()))
            .map(met -> met ? "Date passed; met by the latest figure" : "Date passed; not met by the latest figure")
            .orElse("Date passed");
    }

    private static String gap(MeasureReading reading, Outlook outlook) {
        return outlook.promise().due().isBefore(reading.asAt())
            ? ""
            : outlook.gapInWords(reading.format(), reading.measure().direction()).orElse("");
    }

    private static MilestoneRow row(MeasureReading reading, String value, Milestone milestone, Outlook outlook) {
        return new MilestoneRow(
            value,
            Dates.month(milestone.dates().first()),
            milestone.dates().all().stream().map(MilestoneRows::promised).toList(),
            Dates.month(milestone.due()),
            chance(reading, outlook),
            outlook.reachInWords(),
            gap(reading, outlook),
            Optional.of(milestone.due())
        );
    }

    private static String promised(PromisedDate date) {
        return (
            Dates.month(date.due()) +
            ": " +
            date.saidBy() +
            ", " +
            Dates.day(date.saidOn()) +
            (date.reason().isBlank() ? "" : " (" + date.reason() + ")")
        );
    }
}

package uk.improvementboard.board.founding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.metrics.trajectory.StatutoryStandard;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.trajectory.MilestoneVersion;
import uk.improvementboard.persistence.trajectory.TrajectoryTerms;

/** Reads the standards of the law and every date that was given for a milestone. */
record PromiseTables(FoundingFolder folder, Map<String, Source> sources) {
    List<Dated<TrajectoryTerms>> trajectories() {
        return folder
            .table("trajectories.csv")
            .stream()
            .map(row -> {
                var standard = row
                    .optional("standard")
                    .map(value -> new StatutoryStandard(Double.parseDouble(value), row.required("law")));
                var terms = new TrajectoryTerms(
                    row.parsed("measure", MeasureCode::new),
                    Optional.empty(),
                    Optional.empty(),
                    standard,
                    row.parsed("tolerance", Double::valueOf)
                );
                return new Dated<>(row.day("known_from"), terms, row.required("why"));
            })
            .toList();
    }

    /** A later date is a later version; the table lists them in the order in which they were given. */
    List<Dated<MilestoneVersion>> milestones() {
        return folder
            .table("milestones.csv")
            .stream()
            .map(row -> {
                var source = Source.named(sources, row);
                var date = new PromisedDate(
                    row.day("due"),
                    row.day("said_on"),
                    row.required("said_by"),
                    row.text("reason"),
                    source.title()
                );
                var version = new MilestoneVersion(
                    row.parsed("measure", MeasureCode::new),
                    row.required("milestone"),
                    row.parsed("value", Double::valueOf),
                    date
                );
                return new Dated<>(date.saidOn(), version, row.optional("reason").orElse("First promised"));
            })
            .toList();
    }
}

package uk.improvementboard.board.illustrative;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.Provenance.Basis;
import uk.improvementboard.metrics.measure.PublishedFigure;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.measure.AreaObservation;
import uk.improvementboard.persistence.measure.ReferencedFigure;

/** What other areas reached in a calendar year, and the several values given for Exampleshire's own year 2024. */
record YearlyComparison(PublishedMeasure published, List<AreaCode> neighbours) {
    private static final int CONTESTED_YEAR = 2024;

    /** {@return England's published rates: the only figures here that are true, with their source} */
    List<Dated<AreaObservation>> england() {
        return Resource.rows("england-yearly").stream().map(YearlyComparison::england).toList();
    }

    private static Dated<AreaObservation> england(Row row) {
        var source = new Provenance(
            row.text("source"),
            Optional.of(URI.create(row.text("address"))),
            Basis.OFFICIAL,
            Optional.empty(),
            "A true figure of England beside made-up ones; statutory exceptions left out",
            Publication.LOADED_BY
        );
        var figure = Figure.of(row.text("value"), row.whole("numerator"), row.whole("denominator"));
        var period = Period.year(row.whole("year"));
        var observation = new Observation.Reported(period, figure, false, source, HandlingClass.PUBLIC);
        var item = new AreaObservation(new MeasureCode(row.text("measure")), new AreaCode("E92000001"), observation);
        return new Dated<>(row.date("published"), item, "First published");
    }

    /** {@return made-up rates of made-up neighbours} */
    List<Dated<AreaObservation>> neighbours(Chance chance) {
        var all = new ArrayList<Dated<AreaObservation>>();
        for (var neighbour : neighbours) {
            var level = 30 + 35 * chance.even();
            for (var year = 2023; year <= 2025; year++) {
                var plans = chance.events(1500);
                level = Math.clamp(level + 6 * chance.normal(), 5, 95);
                var rate = Point.share(measure(), Period.year(year), chance.successes(plans, level / 100), plans);
                var source = illustrative("Exampleshire neighbours' return", Optional.empty());
                var seen = new Observation.Reported(rate.period(), rate.figure(), false, source, HandlingClass.PUBLIC);
                var item = new AreaObservation(measure().code(), neighbour, seen);
                all.add(new Dated<>(LocalDate.of(year + 1, 6, 30), item, "First published"));
            }
        }
        return List.copyOf(all);
    }

    /** {@return the other values given for 2024: an early extract, and exceptions counted in} */
    List<Dated<ReferencedFigure>> otherValues(PlanMeasures plans) {
        var year = plans.year(CONTESTED_YEAR);
        var early = Point.shareOf(measure(), year.onTime() + 19, year.counted() - 24);
        // A plan with an exception is late by nature: about one in five is in time all the same.
        var all = Point.shareOf(measure(), year.onTime() + year.exceptions() / 5, year.counted() + year.exceptions());
        return List.of(
            other(
                "panel-march-2025",
                early,
                LocalDate.of(2025, 1, 6),
                LocalDate.of(2025, 3, 13),
                "Provisional, extract of 6 January"
            ),
            other(
                "exceptions-counted-in",
                all,
                LocalDate.of(2025, 4, 30),
                LocalDate.of(2025, 6, 30),
                "Exceptions counted in"
            )
        );
    }

    private Dated<ReferencedFigure> other(
        String reference,
        Figure figure,
        LocalDate extracted,
        LocalDate known,
        String difference
    ) {
        var source = illustrative("Exampleshire, report on the year 2024", Optional.of(extracted));
        var period = Period.year(CONTESTED_YEAR);
        var seen = new Observation.Reported(period, figure, false, source, HandlingClass.PUBLIC);
        var item = new ReferencedFigure(measure().code(), reference, new PublishedFigure(seen, difference));
        return new Dated<>(known, item, "First published");
    }

    private static Provenance illustrative(String title, Optional<LocalDate> extracted) {
        return new Provenance(
            title,
            Optional.empty(),
            Basis.ILLUSTRATIVE,
            extracted,
            Publication.CAVEAT,
            Publication.LOADED_BY
        );
    }

    private Measure measure() {
        return published.measure();
    }
}

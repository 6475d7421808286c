package uk.improvementboard.board.founding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.Provenance.Basis;
import uk.improvementboard.metrics.measure.PublishedFigure;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.measure.AreaObservation;
import uk.improvementboard.persistence.measure.ReferencedFigure;

/** Reads the tables of figures: the partnership's own series, its comparators' and the other published values. */
record FigureTables(FoundingFolder folder, Map<String, Source> sources) {
    List<Dated<AreaObservation>> own(AreaCode area) {
        return folder
            .table("observations.csv")
            .stream()
            .map(row -> observed(row, area))
            .toList();
    }

    List<Dated<AreaObservation>> comparators() {
        return folder
            .table("comparator-observations.csv")
            .stream()
            .map(row -> observed(row, row.parsed("area", AreaCode::new)))
            .toList();
    }

    List<Dated<ReferencedFigure>> otherFigures() {
        return folder
            .table("other-figures.csv")
            .stream()
            .map(row -> {
                var source = Source.named(sources, row);
                var reported = new Observation.Reported(
                    period(row),
                    figure(row),
                    false,
                    provenance(row, source),
                    HandlingClass.PUBLIC
                );
                var figure = new ReferencedFigure(
                    row.parsed("measure", MeasureCode::new),
                    row.required("reference"),
                    new PublishedFigure(reported, row.required("difference"))
                );
                return new Dated<>(source.knownFrom(), figure, "Published: " + source.title());
            })
            .toList();
    }

    private Dated<AreaObservation> observed(CsvRow row, AreaCode area) {
        var source = Source.named(sources, row);
        var item = new AreaObservation(row.parsed("measure", MeasureCode::new), area, observation(row, source));
        return new Dated<>(source.knownFrom(), item, "Published: " + source.title());
    }

    private static Observation observation(CsvRow row, Source source) {
        var period = period(row);
        var provenance = provenance(row, source);
        return switch (row.required("status")) {
            case "reported" -> new Observation.Reported(period, figure(row), false, provenance, HandlingClass.PUBLIC);
            case "provisional" -> new Observation.Provisional(period, figure(row), provenance, HandlingClass.PUBLIC);
            case "suppressed" -> new Observation.Suppressed(
                period,
                row.required("reason"),
                provenance,
                HandlingClass.PUBLIC
            );
            case "unavailable" -> new Observation.Unavailable(
                period,
                row.required("reason"),
                provenance,
                HandlingClass.PUBLIC
            );
            default -> throw row.fault("status", "must be reported, provisional, suppressed or unavailable");
        };
    }

    private static Period period(CsvRow row) {
        return new Period(row.day("start"), row.day("end"));
    }

    private static Figure figure(CsvRow row) {
        var numerator = row.optional("numerator").map(Long::valueOf);
        var denominator = row.optional("denominator").map(Long::valueOf);
        if (numerator.isPresent() != denominator.isPresent()) {
            throw row.fault("numerator", "a numerator needs a denominator and the other way round");
        }
        return new Figure(
            row.parsed("value", BigDecimal::new),
            numerator.flatMap(above -> denominator.map(below -> new Fraction(above, below)))
        );
    }

    private static Provenance provenance(CsvRow row, Source source) {
        Optional<Basis> basis = row.optional("basis").map(name -> row.parsed("basis", Basis::valueOf));
        return source.provenance(basis, row.text("caveat"));
    }
}

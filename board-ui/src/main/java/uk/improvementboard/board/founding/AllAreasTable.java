package uk.improvementboard.board.founding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance.Basis;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.measure.AreaObservation;

/** Reads the 20-week rates of every area of England: one line a year and area, three measures from each. */
record AllAreasTable(FoundingFolder folder, Source source) {
    /** The folder that holds them; it belongs to no partnership. */
    static final FoundingFolder NATIONAL = new FoundingFolder("national");

    static final MeasureCode WITHOUT = new MeasureCode("ehcp-20-week-timeliness");
    private static final MeasureCode WITH = new MeasureCode("ehcp-20-week-timeliness-all");
    static final MeasureCode EXCEPTIONS = new MeasureCode("ehcp-exceptions-share");
    private static final String WITHHELD = "x";

    List<Dated<AreaObservation>> observations() {
        var all = new ArrayList<Dated<AreaObservation>>();
        for (var row : folder.table("20-week.csv")) {
            all.add(rate(row, WITHOUT, "_without_exceptions"));
            all.add(rate(row, WITH, ""));
            all.add(exceptions(row));
        }
        return List.copyOf(all);
    }

    private Dated<AreaObservation> rate(CsvRow row, MeasureCode measure, String suffix) {
        var issued = "issued" + suffix;
        var value = row.required("rate" + suffix);
        if (value.equals(WITHHELD)) {
            return dated(row, measure, missing(row, row.text(issued)));
        }
        var figure = new Figure(new BigDecimal(value), fraction(row.required("within" + suffix), row.required(issued)));
        return dated(row, measure, reported(row, figure, Optional.empty(), ""));
    }

    private Dated<AreaObservation> exceptions(CsvRow row) {
        var all = row.required("issued");
        var counted = row.required("issued_without_exceptions");
        if (all.equals(WITHHELD) || counted.equals(WITHHELD) || all.equals("0")) {
            return dated(row, EXCEPTIONS, missing(row, all));
        }
        var fraction = new Fraction(Long.parseLong(all) - Long.parseLong(counted), Long.parseLong(all));
        var share = BigDecimal.valueOf(fraction.percent()).setScale(1, RoundingMode.HALF_UP);
        var figure = new Figure(share, Optional.of(fraction));
        var worked = "Worked out from the two published counts.";
        return dated(row, EXCEPTIONS, reported(row, figure, Optional.of(Basis.DERIVED), worked));
    }

    private Observation missing(CsvRow row, String denominator) {
        var provenance = source.provenance(Optional.empty(), row.text("caveat"));
        return denominator.equals("0")
            ? new Observation.NotApplicable(
                  period(row),
                  "nobody was counted in the period",
                  provenance,
                  HandlingClass.PUBLIC
              )
            : new Observation.Unavailable(period(row), "printed as x", provenance, HandlingClass.PUBLIC);
    }

    private Observation reported(CsvRow row, Figure figure, Optional<Basis> basis, String caveat) {
        var provenance = source.provenance(basis, (caveat + " " + row.text("caveat")).strip());
        return new Observation.Reported(period(row), figure, false, provenance, HandlingClass.PUBLIC);
    }

    private Dated<AreaObservation> dated(CsvRow row, MeasureCode measure, Observation observation) {
        var item = new AreaObservation(measure, row.parsed("area", AreaCode::new), observation);
        return new Dated<>(source.knownFrom(), item, "Published: " + source.title());
    }

    private static Optional<Fraction> fraction(String numerator, String denominator) {
        return Optional.of(new Fraction(Long.parseLong(numerator), Long.parseLong(denominator)));
    }

    private static Period period(CsvRow row) {
        return Period.year(Integer.parseInt(row.required("year")));
    }
}

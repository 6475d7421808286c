package uk.improvementboard.persistence.measure;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Observation.NotApplicable;
import uk.improvementboard.metrics.measure.Observation.Provisional;
import uk.improvementboard.metrics.measure.Observation.Reported;
import uk.improvementboard.metrics.measure.Observation.Suppressed;
import uk.improvementboard.metrics.measure.Observation.Unavailable;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;

/** The columns that hold an observation, the same in the series and beside it. */
record ObservationColumns(Table<?> table) {
    private static final List<String> NAMES = List.of(
        "period_start",
        "period_end",
        "kind",
        "value",
        "numerator",
        "denominator",
        "withheld_why",
        "revised",
        "handling",
        "source",
        "source_address",
        "basis",
        "extracted_on",
        "caveat",
        "loaded_by"
    );

    /** {@return the columns, as far as the table has them} */
    List<Field<?>> all() {
        return Arrays.stream(table.fields())
            .<Field<?>>map(column -> column)
            .filter(column -> NAMES.contains(column.getName()))
            .toList();
    }

    Observation read(Record row) {
        var period = new Period(row.get(date("period_start")), row.get(date("period_end")));
        var handling = HandlingClass.valueOf(row.get(text("handling")));
        var provenance = provenance(row);
        var why = row.get(text("withheld_why"));
        var kind = row.get(text("kind"));
        return switch (kind) {
            case "REPORTED" -> new Reported(period, figure(row), revised(row), provenance, handling);
            case "PROVISIONAL" -> new Provisional(period, figure(row), provenance, handling);
            case "SUPPRESSED" -> new Suppressed(period, why, provenance, handling);
            case "UNAVAILABLE" -> new Unavailable(period, why, provenance, handling);
            case "NOT_APPLICABLE" -> new NotApplicable(period, why, provenance, handling);
            default -> throw new IllegalStateException("Unknown kind of observation: " + kind);
        };
    }

    private Provenance provenance(Record row) {
        return new Provenance(
            row.get(text("source")),
            Optional.of(row.get(text("source_address")))
                .filter(address -> !address.isEmpty())
                .map(URI::create),
            Provenance.Basis.valueOf(row.get(text("basis"))),
            Optional.ofNullable(row.get(date("extracted_on"))),
            row.get(text("caveat")),
            row.get(text("loaded_by"))
        );
    }

    private Figure figure(Record row) {
        var numerator = Optional.ofNullable(row.get(number("numerator")));
        return new Figure(
            row.get(column("value", BigDecimal.class)),
            numerator.map(part -> new Fraction(part, row.get(number("denominator"))))
        );
    }

    private boolean revised(Record row) {
        return row.get(column("revised", Boolean.class));
    }

    void write(Observation observation, Record row) {
        row.set(date("period_start"), observation.period().start());
        row.set(date("period_end"), observation.period().end());
        row.set(text("handling"), observation.handling().name());
        write(observation.provenance(), row);
        switch (observation) {
            case Reported reported -> {
                writeFigure("REPORTED", reported.figure(), row);
                row.set(column("revised", Boolean.class), reported.revised());
            }
            case Provisional provisional -> writeFigure("PROVISIONAL", provisional.figure(), row);
            case Suppressed suppressed -> writeWithheld("SUPPRESSED", suppressed.reason(), row);
            case Unavailable unavailable -> writeWithheld("UNAVAILABLE", unavailable.reason(), row);
            case NotApplicable notApplicable -> writeWithheld("NOT_APPLICABLE", notApplicable.reason(), row);
        }
    }

    private void write(Provenance provenance, Record row) {
        row.set(text("source"), provenance.source());
        row.set(text("source_address"), provenance.address().map(URI::toString).orElse(""));
        row.set(text("basis"), provenance.basis().name());
        provenance.extracted().ifPresent(day -> row.set(date("extracted_on"), day));
        row.set(text("caveat"), provenance.caveat());
        row.set(text("loaded_by"), provenance.loadedBy());
    }

    private void writeFigure(String kind, Figure figure, Record row) {
        row.set(text("kind"), kind);
        row.set(column("value", BigDecimal.class), figure.value());
        figure.fraction().ifPresent(fraction -> {
            row.set(number("numerator"), fraction.numerator());
            row.set(number("denominator"), fraction.denominator());
        });
    }

    private void writeWithheld(String kind, String why, Record row) {
        row.set(text("kind"), kind);
        row.set(text("withheld_why"), why);
    }

    private Field<String> text(String name) {
        return column(name, String.class);
    }

    private Field<LocalDate> date(String name) {
        return column(name, LocalDate.class);
    }

    private Field<Long> number(String name) {
        return column(name, Long.class);
    }

    private <T> Field<T> column(String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type), name);
    }
}

package uk.improvementboard.board.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.imports.MissingSymbol;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;

/** Reads the figure of one measure from one row, strict about meaning: what contradicts itself is not taken. */
record RowFigures(DfeFile file, Findings findings) {
    /** The publisher prints one decimal: half of its last place, and a little for the machine's arithmetic. */
    private static final double ROUNDING = 0.0500001;
    private static final int MOST_DIGITS = 15;

    /** A figure, or why there is none. */
    sealed interface Reading {
        /** {@return what was observed in a period} */
        Observation in(Period period, Provenance from);

        record Given(Figure figure) implements Reading {
            @Override
            public Observation in(Period period, Provenance from) {
                return new Observation.Reported(period, figure, false, from, HandlingClass.PUBLIC);
            }
        }

        record Withheld(Cell.Missing missing, boolean nobodyCounted) implements Reading {
            @Override
            public Observation in(Period period, Provenance from) {
                if (nobodyCounted) {
                    var reason = "nobody was counted in the period";
                    return new Observation.NotApplicable(period, reason, from, HandlingClass.PUBLIC);
                }
                var reason = missing.reason();
                return switch (missing.why()) {
                    case NOT_APPLICABLE -> new Observation.NotApplicable(period, reason, from, HandlingClass.PUBLIC);
                    case WITHHELD, TOO_LOW -> new Observation.Suppressed(period, reason, from, HandlingClass.PUBLIC);
                    case NOT_AVAILABLE, NIL_OR_MISSING -> new Observation.Unavailable(
                        period,
                        reason,
                        from,
                        HandlingClass.PUBLIC
                    );
                };
            }
        }
    }

    /** {@return the reading; empty when the row contradicts itself, which has then been noted} */
    Optional<Reading> read(DfeFile.Row row, MeasureRule rule) {
        return switch (rule.kind()) {
            case COUNT -> count(row, rule.value()).map(RowFigures::plain);
            case WEEKS -> number(row, rule.value()).map(RowFigures::plain);
            case RATE -> rate(row, rule);
            case SHARE, LEFT_OUT -> workedOut(row, rule);
        };
    }

    private Optional<Reading> rate(DfeFile.Row row, MeasureRule rule) {
        var rate = number(row, rule.value());
        var above = count(row, rule.numerator());
        var below = sum(row, rule.denominator());
        if (rate.isEmpty() || above.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        if (rate.get() instanceof Cell.Missing missing) {
            return Optional.of(new Reading.Withheld(missing, isNobody(below.get())));
        }
        var value = ((Cell.Number) rate.get()).value();
        if (value.compareTo(BigDecimal.valueOf(100)) > 0) {
            refuse(row, rule.value(), value + " is more than 100 per cent.", "Check the cell against the publication.");
            return Optional.empty();
        }
        if (above.get() instanceof Cell.Number some && below.get() instanceof Cell.Number all) {
            return agreed(row, rule, value, some.value().longValueExact(), all.value().longValueExact());
        }
        return Optional.of(new Reading.Given(new Figure(value, Optional.empty())));
    }

    private Optional<Reading> agreed(DfeFile.Row row, MeasureRule rule, BigDecimal value, long some, long all) {
        if (all > 0 && some <= all) {
            var fraction = new Fraction(some, all);
            if (Math.abs(fraction.percent() - value.doubleValue()) <= ROUNDING) {
                return Optional.of(new Reading.Given(new Figure(value, Optional.of(fraction))));
            }
        }
        var clash = value + "% is printed, and its counts are " + some + " of " + all + ".";
        if (rule.countsMustAgree()) {
            refuse(row, rule.value(), clash, "Check the three cells against the publication.");
            return Optional.empty();
        }
        findings.warn(
            Warning.Kind.COUNTS_DISAGREE,
            row.number(),
            file.spelling(rule.value()),
            clash +
                " The publisher's whole is another than these counts add up to; the rate was read, the counts were not."
        );
        return Optional.of(new Reading.Given(new Figure(value, Optional.empty())));
    }

    private Optional<Reading> workedOut(DfeFile.Row row, MeasureRule rule) {
        var counted = count(row, rule.numerator());
        var whole = sum(row, rule.denominator());
        if (counted.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        if (counted.get() instanceof Cell.Missing missing) {
            return Optional.of(new Reading.Withheld(missing, false));
        }
        if (whole.get() instanceof Cell.Missing missing) {
            return Optional.of(new Reading.Withheld(missing, false));
        }
        var all = ((Cell.Number) whole.get()).value().longValueExact();
        var some = ((Cell.Number) counted.get()).value().longValueExact();
        var part = rule.kind() == MeasureRule.Kind.SHARE ? some : all - some;
        if (all == 0) {
            return Optional.of(
                new Reading.Withheld(new Cell.Missing(new MissingSymbol("0", MissingSymbol.Why.NOT_APPLICABLE)), true)
            );
        }
        if (some > all) {
            refuse(row, rule.numerator(), "More than the whole of " + all + " is counted.", "Check the two cells.");
            return Optional.empty();
        }
        var fraction = new Fraction(part, all);
        var share = BigDecimal.valueOf(fraction.percent()).setScale(1, RoundingMode.HALF_UP);
        return Optional.of(new Reading.Given(new Figure(share, Optional.of(fraction))));
    }

    /** {@return a number or a symbol; empty when the cell is neither, which has then been noted} */
    Optional<Cell> number(DfeFile.Row row, String field) {
        var cell = Cell.of(row.text(field));
        if (cell instanceof Cell.Unreadable unreadable) {
            var what = unreadable.text().isEmpty()
                ? "The cell is empty."
                : "\"" + unreadable.text() + "\" is not a number.";
            refuse(row, field, what, "It should hold a number or a symbol of the publisher: x, z, c or ~.");
            return Optional.empty();
        }
        if (cell instanceof Cell.Number number && number.value().precision() > MOST_DIGITS) {
            refuse(row, field, "The number has more than 15 digits.", "Check the cell against the publication.");
            return Optional.empty();
        }
        if (cell instanceof Cell.Number number && number.value().signum() < 0) {
            refuse(row, field, number.value() + " is below 0.", "Check the cell against the publication.");
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    private Optional<Cell> count(DfeFile.Row row, String field) {
        var cell = number(row, field);
        if (cell.orElse(null) instanceof Cell.Number number && number.value().stripTrailingZeros().scale() > 0) {
            refuse(row, field, number.value() + " is not a whole number.", "This column counts; check the cell.");
            return Optional.empty();
        }
        return cell;
    }

    /** A sum with a missing part is missing. */
    private Optional<Cell> sum(DfeFile.Row row, List<String> fields) {
        var cells = new ArrayList<Cell>();
        for (var field : fields) {
            var cell = count(row, field);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            cells.add(cell.get());
        }
        var missing = cells.stream().filter(Cell.Missing.class::isInstance).findFirst();
        if (missing.isPresent()) {
            return missing;
        }
        var total = cells
            .stream()
            .map(cell -> ((Cell.Number) cell).value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Cell.Number(total));
    }

    private static Reading plain(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> new Reading.Given(new Figure(number.value(), Optional.empty()));
            case Cell.Missing missing -> new Reading.Withheld(missing, false);
            case Cell.Unreadable unreadable -> throw new IllegalStateException("Refused before: " + unreadable.text());
        };
    }

    private static boolean isNobody(Cell cell) {
        return cell instanceof Cell.Number number && number.value().signum() == 0;
    }

    private void refuse(DfeFile.Row row, String field, String what, String mend) {
        findings.refuse(new Problem(row.number(), file.spelling(field), what, mend));
    }
}

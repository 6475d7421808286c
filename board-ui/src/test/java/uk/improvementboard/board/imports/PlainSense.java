package uk.improvementboard.board.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import uk.improvementboard.metrics.imports.ImportLine;

/** Holds a line against the cells that it was read from, by other means than the reading: what is in it must plainly stand there. */
final class PlainSense {

    private static final Pattern SYMBOL = Pattern.compile(
        "(?is)\\s*(\\[?[cxz]\\]?|\\*|~|\\.{1,2}|:|[-–—]|n/?[ak]|\\[?low\\]?|supp(ressed)?|missing|not (available|applicable)" +
            "|(<|under|below|fewer than|less than) ?=? ?\\d{1,3})\\s*"
    );

    private PlainSense() {}

    /** {@return what is wrong with a line, given its row as text in the order of the hostile heads} */
    static Optional<String> fault(ImportLine line, List<String> row) {
        return measure(line, row.get(0))
            .or(() -> period(line, row.get(1)))
            .or(() -> value(line, row))
            .or(() -> count(line.numerator(), row.get(3)))
            .or(() -> count(line.denominator(), row.get(4)));
    }

    private static Optional<String> measure(ImportLine line, String cell) {
        var name = cell.strip().replaceAll("\\s+", " ");
        var code = line.measure().value();
        var named = "timeliness".equals(code) && "plans within 20 weeks".equalsIgnoreCase(name);
        return code.equalsIgnoreCase(name) || named ? Optional.empty() : Optional.of("measure " + code + " of " + cell);
    }

    private static Optional<String> period(ImportLine line, String cell) {
        var said = line.period().start() + " " + line.period().end();
        var plain = HostileTable.PERIODS.get(cell);
        var year = Integer.toString(line.period().start().getYear()).substring(2);
        var right = plain == null ? cell.contains(year) : plain.equals(said);
        return right ? Optional.empty() : Optional.of("period " + said + " of " + cell);
    }

    private static Optional<String> value(ImportLine line, List<String> row) {
        var cell = row.get(2);
        var figure = line.value().figure();
        if (figure.isEmpty()) {
            var symbols =
                SYMBOL.matcher(cell.strip()).matches() ||
                SYMBOL.matcher(row.get(3).strip()).matches() ||
                SYMBOL.matcher(row.get(4).strip()).matches();
            var said = row.get(5).strip().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
            return symbols || said.matches("x|z|c|n/a|missing|suppressed|not (available|applicable)")
                ? Optional.empty()
                : Optional.of("no figure of " + cell);
        }
        if (cell.isBlank()) {
            return followsFromCounts(line, figure.get()) ? Optional.empty() : Optional.of(figure.get() + " of nothing");
        }
        return figure.get().toPlainString().equals(digits(cell))
            ? Optional.empty()
            : Optional.of(figure.get() + " of " + cell);
    }

    /** What is left of a cell when the signs that may stand beside a number are gone. */
    static String digits(String cell) {
        var bare = cell.strip().replace('\u00A0', ' ').strip().replaceFirst(" ?\\[[preEPR]\\]$", "");
        return bare
            .replaceFirst(" ?%$", "")
            .replaceFirst("^(-?)£ ?", "$1")
            .replace('\u2212', '-')
            .replaceAll("(?<=\\d),(?=\\d{3})", "");
    }

    private static boolean followsFromCounts(ImportLine line, BigDecimal value) {
        if (line.numerator().isPresent() && line.denominator().isPresent()) {
            var hundred = BigDecimal.valueOf(100L * line.numerator().getAsLong());
            return (
                hundred
                    .divide(BigDecimal.valueOf(line.denominator().getAsLong()), 1, RoundingMode.HALF_UP)
                    .compareTo(value) == 0
            );
        }
        return "requests".equals(line.measure().value());
    }

    private static Optional<String> count(OptionalLong count, String cell) {
        if (count.isEmpty()) {
            return Optional.empty();
        }
        var plain = digits(cell);
        var right =
            plain.matches("\\d+(\\.0+)?|-0(\\.0+)?") && new BigDecimal(plain).longValueExact() == count.getAsLong();
        return right ? Optional.empty() : Optional.of("count " + count.getAsLong() + " of " + cell);
    }
}

package uk.improvementboard.persistence.imports;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import org.postgresql.copy.CopyIn;
import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.LineValue;

/** Takes lines into the database as they are read, some kilobytes at a time: a file of any length needs no more memory. */
public final class LineStage {

    static final String COLUMNS =
        "file_row, sheet, measure_code, period_start, period_end, kind, value, numerator, denominator, withheld_why, note, warning, " +
        "wrong_column, wrong_cell, wrong_what, wrong_mend";
    private static final int FULL = 1 << 15;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(FULL + 4096);

    LineStage(CopyIn copy) {
        this.copy = copy;
    }

    /**
     * Takes a line that can be loaded.
     *
     * @param warning what wants a reason; empty when nothing
     */
    public void sound(ImportLine line, String warning) throws IOException {
        text.append(line.row()).append('\t');
        cell(line.sheet());
        cell(line.measure().value());
        cell(line.period().start());
        cell(line.period().end());
        switch (line.value()) {
            case LineValue.Reported it -> figure("REPORTED", it.value(), line);
            case LineValue.Provisional it -> figure("PROVISIONAL", it.value(), line);
            case LineValue.Suppressed it -> withheld("SUPPRESSED", it.reason());
            case LineValue.Unavailable it -> withheld("UNAVAILABLE", it.reason());
            case LineValue.NotApplicable it -> withheld("NOT_APPLICABLE", it.reason());
        }
        cell(line.note());
        cell(warning);
        text.append("\t\t\t\n");
        flushWhenFull();
    }

    /** Takes a line that cannot be loaded. */
    public void refused(LineProblem problem) throws IOException {
        text.append(problem.row()).append('\t');
        cell(problem.sheet());
        text.append("\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\t\t\t");
        cell(problem.column());
        cell(problem.value());
        cell(problem.reason());
        escaped(problem.mend());
        text.append('\n');
        flushWhenFull();
    }

    private void figure(String kind, BigDecimal value, ImportLine line) {
        text.append(kind).append('\t').append(value.toPlainString()).append('\t');
        line.checked()
            .fraction()
            .ifPresentOrElse(
                parts -> text.append(parts.numerator()).append('\t').append(parts.denominator()).append('\t'),
                () -> text.append("\\N\t\\N\t")
            );
        text.append('\t');
    }

    private void withheld(String kind, String why) {
        text.append(kind).append("\t\\N\t\\N\t\\N\t");
        cell(why);
    }

    private void cell(LocalDate day) {
        text.append(day).append('\t');
    }

    private void cell(String value) {
        escaped(value);
        text.append('\t');
    }

    private void escaped(String value) {
        for (int at = 0; at < value.length(); at++) {
            var letter = value.charAt(at);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> text.append(' ');
                default -> text.append(letter);
            }
        }
    }

    private void flushWhenFull() throws IOException {
        if (text.length() >= FULL) {
            flush();
        }
    }

    void flush() throws IOException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException refused) {
            throw new IOException("The database did not take the lines: " + refused.getMessage(), refused);
        }
    }
}

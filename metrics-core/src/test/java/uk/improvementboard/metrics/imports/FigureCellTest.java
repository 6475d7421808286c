package uk.improvementboard.metrics.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.imports.FigureCell.Content;
import uk.improvementboard.metrics.imports.Said.Unclear;
import uk.improvementboard.metrics.measure.Unit;

class FigureCellTest {

    private static final FigureCell CELL = new FigureCell(true);

    private static String said(Said<Content> said) {
        return switch (said) {
            case Unclear<Content> unclear -> unclear.reason();
            case Said.Clear<Content> clear -> switch (clear.it()) {
                case Content.Nothing _ -> "nothing";
                case Content.Figure figure -> figure.value().toPlainString() + figure.mark();
                case Content.Missing missing -> missing.symbol().reason();
            };
        };
    }

    private static String percent(String cell) {
        return said(CELL.read(new TableCell.Text(cell), Unit.percent()));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
            "56.30 | 56.30",
            "56% | 56",
            "56.3 % | 56.3",
            "1,234 | 1234",
            "1,234,567.8 | 1234567.8",
            "-3 | -3",
            "−3 | -3",
            "0.56 | 0.56",
            "56.3 [p] | 56.3p",
            "56.3[r] | 56.3r",
            "c | printed as c by the publisher",
            "[x] | printed as [x]",
            "z | printed as z",
            "* | printed as * by the publisher",
            "<5 | printed as <5 by the publisher",
            "fewer than 5 | printed as fewer than 5 by the publisher",
            "n/a | printed as n/a",
            ": | printed as :",
            "- | printed as -, which stands for none and for missing alike, so it is not read as 0",
        }
    )
    void a_cell_is_read_for_what_it_plainly_says(String cell, String says) {
        assertThat(percent(cell)).isEqualTo(says);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "=cmd|' /C calc'!A0",
            "=1+1",
            "@SUM(1)",
            "+44",
            "NaN",
            "Infinity",
            "0x1F",
            "1 234",
            "12,34",
            "1,2345",
            "1.2.3",
            "5-10",
            "about 56",
            "56 plans",
            "١٢",
            "1e",
            "--1",
            "5%%",
            "007",
            "00.5",
            "0,123",
            "TRUE",
        }
    )
    void everything_else_is_no_figure(String cell) {
        assertThat(percent(cell)).isEqualTo("This is neither a figure nor a symbol for a missing one.");
    }

    @Test
    void a_shortened_or_endless_number_is_not_taken() {
        assertThat(percent("1.5E+03")).contains("shortened");
        assertThat(percent("9".repeat(400))).contains("more than 15 digits");
        assertThat(percent("9".repeat(20))).contains("more than 15 digits");
        assertThat(said(CELL.read(new TableCell.Number(new BigDecimal("1E+300"), false), Unit.percent()))).contains(
            "more than 15 digits"
        );
    }

    @Test
    void a_percentage_of_a_sheet_is_its_share_times_a_hundred() {
        var share = new TableCell.Number(new BigDecimal("0.56299999999999994"), true);
        assertThat(said(CELL.read(share, Unit.percent()))).isEqualTo("56.3");
        assertThat(said(CELL.read(new TableCell.Number(BigDecimal.ONE, true), Unit.percent()))).isEqualTo("100");
        assertThat(said(CELL.read(new TableCell.Number(new BigDecimal("0.56"), false), Unit.percent()))).isEqualTo(
            "0.56"
        );
        assertThat(said(CELL.read(share, Unit.count("plans")))).contains("not in per cent");
        assertThat(said(CELL.read(new TableCell.Text("56%"), Unit.duration("weeks")))).contains("not in per cent");
    }

    @Test
    void money_is_read_for_measures_in_pounds_only() {
        assertThat(said(CELL.read(new TableCell.Text("-£1,234.50"), Unit.money("")))).isEqualTo("-1234.50");
        assertThat(percent("£5")).contains("sum of money");
    }

    @Test
    void a_comma_is_not_guessed_at_where_cells_are_separated_by_semicolons() {
        var semicolons = new FigureCell(false);
        assertThat(said(semicolons.read(new TableCell.Text("1,234"), Unit.percent()))).contains(
            "thousands or for decimals"
        );
        assertThat(said(semicolons.read(new TableCell.Text("56.3"), Unit.percent()))).isEqualTo("56.3");
    }

    @Test
    void a_date_or_an_error_is_no_figure() {
        var day = new TableCell.Day(LocalDate.of(2025, 3, 12));
        assertThat(said(CELL.read(day, Unit.percent()))).contains("date, not a figure");
        assertThat(
            said(CELL.read(new TableCell.Fault("#REF!", "The cell shows the error #REF!."), Unit.percent()))
        ).contains("#REF!");
    }

    @Test
    void a_count_is_whole_and_not_below_zero() {
        assertThat(CELL.count(new TableCell.Text("1,234")).clear().orElseThrow()).hasValue(1234);
        assertThat(CELL.count(new TableCell.Text("12.0")).clear().orElseThrow()).hasValue(12);
        assertThat(CELL.count(new TableCell.Text("c")).clear().orElseThrow()).isEmpty();
        assertThat(CELL.count(new TableCell.Text("12.5")).clear()).isEmpty();
        assertThat(CELL.count(new TableCell.Text("-1")).clear()).isEmpty();
    }
}

package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.imports.ImportSamples;
import uk.improvementboard.metrics.imports.LineValue;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.returns.MeasureHistory;
import uk.improvementboard.metrics.returns.ReturnFinding;

/** The lines of one measure in a file that a board without any figure of it is given. */
class MeasureFileTest {

    private static final YearMonth APRIL = YearMonth.of(2023, 4);
    private static final Measure REQUESTS = ImportSamples.monthly(
        "requests",
        "Requests received",
        Unit.count("requests")
    ).measure();
    private static final List<String> YEAR_TO_DATE = List.of(
        "40",
        "82",
        "121",
        "163",
        "199",
        "242",
        "283",
        "320",
        "365",
        "401",
        "440",
        "483"
    );
    private static final List<String> RATES = List.of(
        "56",
        "58",
        "55",
        "57",
        "0.56",
        "59",
        "54",
        "56",
        "57",
        "55",
        "58",
        "56"
    );

    /** Every line as it is given back: its month, and the kinds of what was found. */
    private static List<String> read(Measure measure, List<ImportLine> lines) {
        var file = new MeasureFile(
            new NearbyHistory(MeasureHistory.of(measure, List.of(), LocalDate.of(2025, 11, 20)))
        );
        var all = new ArrayList<String>();
        lines.forEach(it -> file.take(it).map(MeasureFileTest::words).ifPresent(all::add));
        for (var left = file.next(); left.isPresent(); left = file.next()) {
            all.add(words(left.get()));
        }
        return all;
    }

    private static String words(MeasureFile.Checked checked) {
        return checked.line().period().words() + " " + checked.findings().stream().map(ReturnFinding::kind).toList();
    }

    private static List<ImportLine> months(Measure measure, List<String> values) {
        var lines = new ArrayList<ImportLine>();
        for (var index = 0; index < values.size(); index++) {
            lines.add(
                new ImportLine(
                    index + 2L,
                    "",
                    measure.code(),
                    Period.month(APRIL.plusMonths(index)),
                    new LineValue.Reported(new BigDecimal(values.get(index))),
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty()
                )
            );
        }
        return lines;
    }

    private static List<String> found(List<String> read) {
        return read
            .stream()
            .filter(it -> !it.endsWith("[]"))
            .toList();
    }

    @Test
    void twelve_months_of_the_year_so_far_are_asked_about_from_the_third_on() {
        assertThat(found(read(REQUESTS, months(REQUESTS, YEAR_TO_DATE))))
            .hasSize(10)
            .allMatch(it -> it.endsWith("[CUMULATIVE_FOR_PERIOD]"))
            .first()
            .asString()
            .startsWith("June 2023");
    }

    @Test
    void a_file_that_begins_with_the_latest_month_is_asked_about_as_much() {
        var lines = months(REQUESTS, YEAR_TO_DATE).reversed();
        assertThat(read(REQUESTS, lines)).isEqualTo(read(REQUESTS, lines.reversed()));
    }

    @Test
    void months_alone_are_asked_about_nothing() {
        var rising = List.of("40", "44", "47", "41", "52", "55", "49", "60", "58", "63", "66", "61");
        assertThat(found(read(REQUESTS, months(REQUESTS, rising)))).isEmpty();
        var few = List.of("3", "5", "8", "9", "12");
        assertThat(found(read(REQUESTS, months(REQUESTS, few)))).isEmpty();
    }

    @Test
    void one_share_of_one_among_percentages_is_asked_about_once() {
        var rate = ImportSamples.timeliness().measure();
        assertThat(found(read(rate, months(rate, RATES)))).containsExactly("August 2023 [UNIT_SLIP]");
        assertThat(found(read(rate, months(rate, RATES).reversed()))).containsExactly("August 2023 [UNIT_SLIP]");
    }

    @Test
    void a_jump_within_the_file_is_asked_about() {
        var values = List.of("40", "44", "41", "43", "42", "40", "44", "43", "900", "41", "42", "44");
        assertThat(found(read(REQUESTS, months(REQUESTS, values)))).containsExactly("December 2023 [IMPLAUSIBLE_JUMP]");
    }

    @Test
    void of_a_long_file_every_line_comes_back_once_and_the_first_of_two_before_the_second() {
        var values = new ArrayList<String>();
        for (var index = 0; index < 31; index++) {
            values.add(Integer.toString(40 + (index % 5)));
        }
        var lines = new ArrayList<>(months(REQUESTS, values).reversed());
        lines.add(lines.getFirst());
        var read = read(REQUESTS, lines);
        assertThat(read).hasSize(32);
        assertThat(read.stream().distinct()).hasSize(31);
    }
}

package uk.improvementboard.board.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.disclosure.Disclosure;
import uk.improvementboard.metrics.disclosure.DisclosureRule;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.rating.MeasureReader;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatingRule;
import uk.improvementboard.metrics.trajectory.Trajectory;

/** FEATURE UNDER TEST: the figures of a measure as a file for spreadsheets. */
class MeasureCsvTest {

    private static final Measure PLANS = new Measure(
        new MeasureCode("on-time"),
        "Plans on time, \"all\"",
        "Plans issued within 20 weeks",
        Unit.percent(),
        0,
        ImprovementDirection.INCREASE,
        SeriesKind.INDEPENDENT_PERIOD,
        Frequency.MONTHLY,
        List.of(new OrganisationCode("council")),
        true,
        false,
        true,
        10
    );

    private static Observation month(int month, Figure figure, String caveat) {
        return new Observation.Reported(
            Period.month(YearMonth.of(2026, month)),
            figure,
            month == 2,
            new Provenance(
                "case system",
                Optional.empty(),
                Provenance.Basis.LOCAL_RETURN,
                Optional.empty(),
                caveat,
                "programme office"
            ),
            HandlingClass.PUBLIC
        );
    }

    private static String file(HandlingClass audience, boolean illustrative, Observation... observations) {
        var shown = Disclosure.of(DisclosureRule.of(audience), List.of(), List.of(), List.of()).apply(
            PLANS,
            List.of(observations)
        );
        var reading = new MeasureReader(RatingRule.current()).read(
            PLANS,
            Trajectory.none(),
            shown,
            LocalDate.of(2026, 4, 1),
            Rag.GREY
        );
        return MeasureCsv.of(reading, illustrative);
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var rows = format.parse(new StringReader(file.substring(1)))) {
            return rows.getRecords();
        }
    }

    @Test
    void a_row_carries_the_figure_its_count_its_standing_and_its_source() throws IOException {
        var file = file(HandlingClass.BOARD_ONLY, true, month(1, Figure.of("51.0", 102, 200), "late, partly"));
        assertThat(file).startsWith("\uFEFFmeasure,period_start,");
        var row = rows(file).getFirst();
        assertThat(row.get("measure")).isEqualTo("Plans on time, \"all\"");
        assertThat(row.get("period_start")).isEqualTo("2026-01-01");
        assertThat(row.get("period_end")).isEqualTo("2026-01-31");
        assertThat(row.get("value")).isEqualTo("51.0");
        assertThat(row.get("numerator")).isEqualTo("102");
        assertThat(row.get("denominator")).isEqualTo("200");
        assertThat(row.get("source")).isEqualTo("case system");
        assertThat(row.get("basis")).isEqualTo("local return of the partnership");
        assertThat(row.get("caveat")).isEqualTo("late, partly");
        assertThat(row.get("illustrative")).isEqualTo("illustrative data");
    }

    @Test
    void a_suppressed_figure_is_nowhere_in_the_file() throws IOException {
        var observations = new Observation[] {
            month(1, Figure.of("51", 102, 200), ""),
            month(2, Figure.of("1.9371", 3, 155), ""),
        };
        var partners = file(HandlingClass.PARTNERS, false, observations);
        var hidden = rows(partners).get(1);
        assertThat(hidden.get("value")).isEqualTo("[c]");
        assertThat(hidden.get("numerator")).isEmpty();
        assertThat(hidden.get("denominator")).isEmpty();
        assertThat(partners).doesNotContain("1.9371").doesNotContain("155");
        assertThat(file(HandlingClass.BOARD_ONLY, false, observations)).contains("1.9371", "Revised [r]");
    }

    @Test
    void words_that_could_start_a_formula_are_marked_as_words() throws IOException {
        for (var dangerous : List.of("=HYPERLINK(\"https://example.org\")", "+1", "-1+2", "@SUM(A1)", "\tx", "\r=1")) {
            var caveat = rows(file(HandlingClass.BOARD_ONLY, false, month(1, Figure.of("51"), dangerous)))
                .getFirst()
                .get("caveat");
            assertThat(caveat).startsWith("'");
        }
    }

    @Test
    void a_deficit_stays_a_number() throws IOException {
        var row = rows(file(HandlingClass.BOARD_ONLY, false, month(1, Figure.of("-5.2"), ""))).getFirst();
        assertThat(row.get("value")).isEqualTo("-5.2");
        assertThat(row.get("illustrative")).isEqualTo("no");
    }
}

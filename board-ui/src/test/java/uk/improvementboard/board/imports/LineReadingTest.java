package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.board.imports.ReadFile.csv;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.imports.Layout.Strangers;
import uk.improvementboard.metrics.imports.ImportSamples;
import uk.improvementboard.metrics.measure.OrganisationCode;

class LineReadingTest {

    private static final String FULL = "Measure,Period,Numerator,Denominator,Value,Status,Note\n";

    @Test
    void a_share_follows_from_its_counts() {
        var read = csv(FULL + "timeliness,Apr-25,45,80,,,\nrequests,Apr-25,12,,,,\n");
        assertThat(read.lines).containsExactly("2 timeliness April 2025: 56.3", "3 requests April 2025: 12");
        assertThat(read.given.getFirst().checked().fraction()).isPresent();
    }

    @Test
    void counts_that_are_no_share_are_told() {
        assertThat(csv(FULL + "timeliness,Apr-25,90,80,,,\n").problems).containsExactly(
            "Row 2, column Numerator: 90 of 80 is no share. " +
                "The numerator must not be above the denominator, and the denominator above 0."
        );
        assertThat(csv(FULL + "timeliness,Apr-25,45,,,,\n").problems).containsExactly(
            "Row 2, column Value: There is no value, and none follows from the counts. Give the value."
        );
    }

    @Test
    void status_and_symbols_say_why_there_is_no_figure() {
        var read = csv(
            FULL +
                "timeliness,Apr-25,,,c,,\n" +
                "timeliness,May-25,,,,Not available,System was down\n" +
                "timeliness,Jun-25,,,,z,\n" +
                "timeliness,Jul-25,c,c,,,\n" +
                "timeliness,Aug-25,,,57,Provisional,\n" +
                "timeliness,Sep-25,,,58,Revised [r],\n"
        );
        assertThat(read.lines).containsExactly(
            "2 timeliness April 2025: suppressed, printed as c by the publisher",
            "3 timeliness May 2025: unavailable, System was down",
            "4 timeliness June 2025: not applicable, marked so in the file",
            "5 timeliness July 2025: suppressed, printed as c by the publisher",
            "6 timeliness August 2025: 57 provisional",
            "7 timeliness September 2025: 58"
        );
        assertThat(read.problems).isEmpty();
    }

    @Test
    void a_status_that_contradicts_or_is_unknown_is_told() {
        assertThat(csv(FULL + "timeliness,Apr-25,,,57,Not available,\n").problems).containsExactly(
            "Row 2, column Status: The status says that there is no figure, and there is one. " +
                "Take out the figure or change the status."
        );
        assertThat(csv(FULL + "timeliness,Apr-25,,,57,maybe,\n").problems)
            .singleElement()
            .asString()
            .contains("no status that is known");
    }

    @Test
    void a_row_without_a_figure_says_nothing_unless_it_has_a_note() {
        var read = csv(FULL + "timeliness,Apr-25,,,,,\ntimeliness,May-25,,,,Final,\ntimeliness,Jun-25,,,,,late\n");
        assertThat(read.counts().blankCells()).isEqualTo(2);
        assertThat(read.problems).containsExactly(
            "Row 4, column Note: There is a note and no figure. Give the figure, or a status that says why there is none."
        );
    }

    @Test
    void a_note_about_a_person_is_refused_and_not_shown() {
        var read = csv(FULL + "timeliness,Apr-25,,,57,,born 3/4/2015\n");
        assertThat(read.lines).isEmpty();
        assertThat(read.problems).containsExactly(
            "Row 2, column Note: In this note this looks like a date of birth. Take it out: nothing here may point to a person. " +
                "Write the note without it."
        );
    }

    @Test
    void a_strange_measure_is_a_problem_or_passed_over_as_the_layout_says() {
        var text =
            "Organisation,Metric,Period,Value\nICB,timeliness,Apr-25,57\nOther ICB,timeliness,Apr-25,40\nICB,falls,Apr-25,3\n";
        var strict = csv(text);
        assertThat(strict.lines).containsExactly("2 timeliness April 2025: 57");
        assertThat(strict.problems).containsExactly(
            "Row 3, column Organisation: The partnership has no organisation of this name or code. " +
                "Check the spelling; if the row is about others, leave it out or have such rows passed over.",
            "Row 4, column Metric: The partnership has no measure of this name or code. " +
                "Check the spelling, give the code of the measure, or say which measure the name stands for."
        );
        var loose = ReadFile.bytes(text.getBytes(StandardCharsets.UTF_8), ImportSamples.terms(), it ->
            new Layout(it.shape(), it.sheet(), it.columns(), it.fixed(), it.names(), it.year(), Strangers.PASSED_OVER)
        );
        assertThat(loose.problems).isEmpty();
        assertThat(loose.counts().passedOver()).isEqualTo(2);
        assertThat(loose.notices()).containsExactly(
            "2 figures about other organisations or measures were passed over. Check that this is what you expect."
        );
    }

    @Test
    void a_source_may_have_its_own_names() {
        var text = "KPI,Month,Actual\nEHCP 20wk %,Apr-25,57\n";
        var read = ReadFile.bytes(text.getBytes(StandardCharsets.UTF_8), ImportSamples.terms(), it ->
            new Layout(
                it.shape(),
                it.sheet(),
                it.columns(),
                it.fixed(),
                Map.of("EHCP 20wk %", "timeliness"),
                Optional.empty(),
                it.strangers()
            )
        );
        assertThat(read.lines).containsExactly("2 timeliness April 2025: 57");
        assertThat(ReadFile.guess(text).unknownMeasures()).containsExactly("EHCP 20wk %");
    }

    @Test
    void a_source_may_have_its_own_codes_of_organisations() {
        var text = "org_code,metric,period,value\nQZ9,timeliness,Apr-25,57\n";
        var read = ReadFile.bytes(text.getBytes(StandardCharsets.UTF_8), ImportSamples.terms(), it ->
            new Layout(
                it.shape(),
                it.sheet(),
                it.columns(),
                it.fixed(),
                Map.of("QZ9", "icb"),
                it.year(),
                it.strangers()
            )
        );
        assertThat(read.given)
            .singleElement()
            .satisfies(it -> assertThat(it.organisation()).contains(new OrganisationCode("icb")));
    }

    @Test
    void periods_may_stand_across() {
        var read = csv("Measure,Apr-25,May-25,Comment\ntimeliness,56.3,c,\nPlans within 20 weeks,,58,late\n");
        assertThat(read.lines).containsExactly(
            "2 timeliness April 2025: 56.3",
            "2 timeliness May 2025: suppressed, printed as c by the publisher",
            "3 timeliness May 2025: 58"
        );
    }

    @Test
    void measures_may_stand_across() {
        var read = csv(
            "Month,Plans within 20 weeks,Requests received,Target\nApr-25,56.3,\"1,012\",60\nMay-25,57,,60\n"
        );
        assertThat(read.lines).containsExactly(
            "2 timeliness April 2025: 56.3",
            "2 requests April 2025: 1012",
            "3 timeliness May 2025: 57"
        );
        assertThat(read.notices()).containsExactly(
            "Row 1, column Target: The column was not read. Say what it means if it should be."
        );
    }

    @Test
    void a_wrong_cell_of_a_wide_table_is_told_by_its_column() {
        var read = csv("Measure,Apr-25,Q1 2025/26\ntimeliness,about 5,6\n");
        assertThat(read.problems).containsExactly(
            "Row 2, column Apr-25: This is neither a figure nor a symbol for a missing one. " +
                "Write it in digits with a point, as in 56.3; for thousands write 12400 or 12,400.",
            "Row 2, column Q1 2025/26: This is a quarter that is no period of the measure, which is monthly. " +
                "Give the period as the measure has it, or its first and last day."
        );
    }

    @Test
    void a_title_may_name_the_only_measure() {
        var read = csv("Plans within 20 weeks,\nMonth,Value\nApr-25,56.3\n");
        assertThat(read.lines).containsExactly("3 timeliness April 2025: 56.3");
    }

    @Test
    void first_and_last_day_may_stand_in_two_columns() {
        var read = csv("Metric,Start date,End date,Value\nquarter-measure,01/04/2025,30/06/2025,12\n");
        assertThat(read.lines).containsExactly("2 quarter-measure April to June 2025: 12");
    }
}

package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.improvementboard.metrics.imports.ImportSamples;

class LayoutTest {

    @Test
    void a_long_file_of_the_nhs_is_understood_without_asking() {
        var guess = ReadFile.guess("org_code,org_name,metric,period,value\nicb,Example ICB,timeliness,Apr-25,57\n");
        assertThat(guess.complete()).isTrue();
        assertThat(guess.layout().columns()).isEqualTo(
            Map.of(
                "org_code",
                Field.ORGANISATION,
                "org_name",
                Field.IGNORED,
                "metric",
                Field.MEASURE,
                "period",
                Field.PERIOD,
                "value",
                Field.VALUE
            )
        );
        assertThat(guess.notUnderstood()).isEmpty();
    }

    @Test
    void what_is_missing_is_asked_for() {
        var guess = ReadFile.guess("Month,Result,Colour\nApr-25,57,red\n");
        assertThat(guess.complete()).isFalse();
        assertThat(guess.notUnderstood()).containsExactly("Colour");
        assertThat(guess.missing())
            .singleElement()
            .satisfies(it ->
                assertThat(it.words()).isEqualTo(
                    "No column is known to give the measure. " +
                        "Say which column names the measure, or of which measure the table is."
                )
            );
    }

    @Test
    void a_layout_is_kept_as_json_and_reads_next_months_file() {
        var json = new JsonMapper();
        var april = "Measure,Mar-25,Apr-25\ntimeliness,55,56\n";
        var layout = json.readValue(json.writeValueAsString(ReadFile.guess(april).layout()), Layout.class);
        assertThat(layout).isEqualTo(ReadFile.guess(april).layout());
        var may = "Title\nApr-25,May-25,Measure\n56,57,timeliness\n".getBytes(StandardCharsets.UTF_8);
        assertThat(ReadFile.bytes(may, ImportSamples.terms(), _ -> layout).lines).containsExactly(
            "3 timeliness April 2025: 56",
            "3 timeliness May 2025: 57"
        );
    }

    @Test
    void a_renamed_column_is_told_before_anything_is_read() {
        var layout = ReadFile.guess("Measure,Period,Value,Status\ntimeliness,Apr-25,57,\n").layout();
        var renamed = "Measure,Period,Value,State\ntimeliness,Apr-25,57,p\n".getBytes(StandardCharsets.UTF_8);
        var read = ReadFile.bytes(renamed, ImportSamples.terms(), _ -> layout);
        assertThat(read.lines).isEmpty();
        assertThat(read.refusal()).containsExactly(
            "The column \"Status\" is missing. " +
                "Check that it is the usual file; if the source renamed its columns, say anew what they mean."
        );
    }

    @Test
    void two_columns_of_one_meaning_are_refused() {
        var layout = ReadFile.guess("Measure,Period,Value\ntimeliness,Apr-25,57\n").layout();
        var twice = "Measure,Period,Value,value\ntimeliness,Apr-25,57,58\n".getBytes(StandardCharsets.UTF_8);
        assertThat(ReadFile.bytes(twice, ImportSamples.terms(), _ -> layout).refusal())
            .singleElement()
            .asString()
            .startsWith("Row 1, column value: Two columns mean \"Value\".");
    }
}

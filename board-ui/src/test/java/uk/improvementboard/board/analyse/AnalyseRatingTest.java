package uk.improvementboard.board.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** FEATURE UNDER TEST: {@code board analyse rating}. */
class AnalyseRatingTest {

    private static final String TRAIN = """
    series_id,kind,frequency,start,n,lower_bound,upper_bound,values...
    steady,pct,12,2025-01,12,0,100,50,53,48,51,49,52,47,50,54,49,51,48
    quarters,count,4,2023-01,8,0,,40,38,41,39,42,40,38,41
    young,pct,12,2025-10,3,0,100,50,51,49
    """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter messages = new StringWriter();

    private int run(String train, String milestones) throws IOException {
        return new CommandLine(new AnalyseCommand())
            .setErr(new PrintWriter(messages, true))
            .execute(
                "rating",
                Files.writeString(folder.resolve("train.csv"), train).toString(),
                "--milestones",
                Files.writeString(folder.resolve("milestones.csv"), milestones).toString(),
                "--out",
                folder.resolve("ratings.csv").toString()
            );
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(folder.resolve("ratings.csv"));
    }

    @Test
    void every_milestone_gets_its_colour_and_its_chance() throws IOException {
        var milestones = "series_id,direction,due_h,value\nsteady,up,3,40\nsteady,up,6,50\nsteady,down,6,30\n";
        assertThat(run(TRAIN, milestones)).isZero();
        assertThat(written().getFirst()).isEqualTo("series_id,direction,due_h,value,rating,p_met");
        assertThat(written().get(1)).startsWith("steady,up,3,40,green,0.9");
        assertThat(written().get(2)).startsWith("steady,up,6,50,amber,0.");
        assertThat(written().get(3)).startsWith("steady,down,6,30,red,");
        assertThat(messages.toString().strip()).isEqualTo("3 milestones rated: 1 red, 1 amber, 1 green");
    }

    @Test
    void rows_and_columns_of_the_milestones_stay_as_they_are() throws IOException {
        var milestones =
            "note,value,due_h,direction,series_id\n\"a, b\",40,3,up,quarters\nc,40,6,up,steady\nd,30,9,up,quarters\n";
        assertThat(run(TRAIN, milestones)).isZero();
        assertThat(written().getFirst()).isEqualTo("note,value,due_h,direction,series_id,rating,p_met");
        assertThat(written().subList(1, 4))
            .extracting(row -> row.substring(0, 6))
            .containsExactly("\"a, b\"", "c,40,6", "d,30,9");
    }

    @Test
    void a_series_too_short_to_forecast_is_grey_and_says_why() throws IOException {
        assertThat(
            run(TRAIN, "series_id,direction,due_h,value\nyoung,up,3,60\nyoung,up,6,60\nsteady,up,3,40\n")
        ).isEqualTo(1);
        assertThat(written()).contains("young,up,3,60,grey,", "young,up,6,60,grey,");
        assertThat(messages.toString().lines()).containsExactly(
            "young: grey. No forecast: 3 of the 6 values needed.",
            "3 milestones rated: 1 green, 2 grey"
        );
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
            "steady,sideways,3,40| row 3, column direction: \"sideways\" is no direction of improvement; write up or down",
            "steady,up,soon,40| row 3, column due_h: \"soon\" is not a whole number of months; write 1 to 60",
            "steady,up,0,40| row 3, column due_h: \"0\" lies out of reach; write 1 to 60 months",
            "quarters,up,2,40| row 3, column due_h: \"2\" lies out of reach; write 3 to 180 months",
            "steady,up,3,high| row 3, column value: \"high\" is not a number;",
            "steady,up,3,| row 3, column value: \"\" is no value; write the promised number or leave this row out",
            "other,up,3,40| row 3, column series_id: \"other\" is not in the table of series; add it there or leave this row out",
            "steady,up,3| row 3: 3 cells, not as many as column names",
        }
    )
    void what_is_wrong_is_named_by_row_column_and_value_and_nothing_is_written(String row, String message)
        throws IOException {
        assertThat(run(TRAIN, "series_id,direction,due_h,value\nsteady,up,3,40\n" + row + "\n")).isEqualTo(1);
        assertThat(messages.toString()).startsWith(folder.resolve("milestones.csv") + ", " + message);
        assertThat(folder.resolve("ratings.csv")).doesNotExist();
    }

    @Test
    void files_from_a_spreadsheet_are_read_as_they_come() throws IOException {
        var mark = "\uFEFF";
        var milestones = (mark + "series_id,direction,due_h,value\nsteady,up,3,40\n").replace("\n", "\r\n");
        assertThat(run((mark + TRAIN).replace("\n", "\r\n"), milestones)).isZero();
        assertThat(written()).hasSize(2);
    }

    @Test
    void an_earlier_result_is_replaced_whole_or_not_at_all() throws IOException {
        run(TRAIN, "series_id,direction,due_h,value\nsteady,up,3,40\nsteady,up,6,40\n");
        assertThat(run(TRAIN, "series_id,direction,due_h,value\nsteady,up,3,x\n")).isEqualTo(1);
        assertThat(written()).hasSize(3);
        assertThat(run(TRAIN, "series_id,direction,due_h,value\nsteady,up,3,40\n")).isZero();
        assertThat(written()).hasSize(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void without_milestones_it_is_bad_use() {
        assertThat(
            new CommandLine(new AnalyseCommand())
                .setErr(new PrintWriter(messages, true))
                .execute("rating", "t.csv", "--out", "r.csv")
        ).isEqualTo(2);
        assertThat(messages.toString()).contains("--milestones=MILESTONES.csv");
    }
}

package uk.improvementboard.board.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Files as spreadsheets write them, and what is said of those that cannot be used. */
class AnalyseSpcInputTest {

    private static final String HEADER = "case_id,date,value,target,improvement_direction,rebase\n";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter messages = new StringWriter();

    private int run(byte[] file) throws IOException {
        var cases = Files.write(folder.resolve("cases.csv"), file).toString();
        var command = new CommandLine(new AnalyseCommand()).setErr(new PrintWriter(messages, true));
        return command.execute("spc", cases, "--out", folder.resolve("out").toString());
    }

    private int run(String file) throws IOException {
        return run(file.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> points() throws IOException {
        return Files.readAllLines(folder.resolve("out/points.csv"));
    }

    private String refused(String rows) throws IOException {
        assertThat(run(HEADER + rows)).isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
        return messages.toString().strip();
    }

    @Test
    void a_spreadsheets_file_reads_like_a_plain_one() throws IOException {
        var plain =
            HEADER + "a,2026-01-01,10,20,increase,0\na,2026-02-01,,20,increase,0\na,2026-03-01,1234.5,20,increase,1\n";
        assertThat(run(plain)).isZero();
        var expected = points();
        var spreadsheet = """
        \uFEFF"case_id","date","value","target","improvement_direction","rebase"

        "a","2026-03-01","1234.5","20","","1"
        ,,,,,
        "a","2026-01-01"," 10 ","20","Increase","0"
        "a","2026-02-01","NA","20","increase","FALSE"

        """.replace("\n", "\r\n");
        assertThat(run(spreadsheet)).isZero();
        assertThat(points()).isEqualTo(expected).hasSize(4);
    }

    @Test
    void every_cell_that_cannot_be_read_is_named_with_its_row_column_and_cure() throws IOException {
        var said = refused(
            """
            a,2026-01-01,ten,,increase,0

            a,01/02/2026,85%,,increase,0
            a,2026-03-01,"1,234",x,increase,0
            a,2026-04-01,1,,up,0
            a,2026-05-01,1,,decrease,yes
            ,2026-06-01,1,,increase,0
            a,2026-07-01,1,234,,increase,0
            """
        );
        assertThat(said.lines()).containsExactly(
            "Row 2, column value: \"ten\" is not a number; write it as 1234.5, without thousands separators, percent sign or " +
                "unit, and leave the cell empty where there is none",
            "Row 4, column date: \"01/02/2026\" is not a date; write it as 2026-03-01",
            "Row 5, column value: \"1,234\" is not a number; write it as 1234.5, without thousands separators, percent sign or " +
                "unit, and leave the cell empty where there is none",
            "Row 6, column improvement_direction: \"up\" is none of increase, decrease, neutral",
            "Row 7, column improvement_direction: \"decrease\" is not what the rows of the case before say",
            "Row 8, column case_id: empty; every row names its case",
            "Row 9: 7 cells, not as many as column names; quote values that contain a comma"
        );
    }

    @Test
    void two_rows_on_one_date_are_refused_by_case_and_date() throws IOException {
        var twice = "a,2026-01-01,1,,increase,0\na,2026-01-01,2,,increase,0\n";
        assertThat(refused(twice + twice.replace("a,", "b,"))).isEqualTo(
            "Case a: Two points on 2026-01-01\nCase b: Two points on 2026-01-01"
        );
    }

    @Test
    void a_case_without_a_direction_is_refused() throws IOException {
        assertThat(refused("a,2026-01-01,1,,,0\n")).startsWith("Case a: no row has an improvement_direction");
    }

    @Test
    void many_faults_are_cut_short() throws IOException {
        assertThat(refused("a,2026-01-01,x,,increase,0\n".repeat(30)).lines())
            .hasSize(21)
            .last()
            .isEqualTo("and 10 more");
    }

    @Test
    void numbers_of_other_languages_and_programs_are_not_guessed() throws IOException {
        for (var cell : List.of("1d", "0x10", "Infinity", "1_000", "1e999")) {
            assertThat(refused("a,2026-01-01," + cell + ",,increase,0\n")).contains("\"" + cell + "\" is not a number");
        }
    }

    @Test
    void a_file_in_another_encoding_or_place_is_said_so() throws IOException {
        assertThat(
            run((HEADER + "caf\u00e9,2026-01-01,1,,increase,0\n").getBytes(StandardCharsets.ISO_8859_1))
        ).isEqualTo(1);
        assertThat(messages.toString()).contains("is not UTF-8 text");
        var command = new CommandLine(new AnalyseCommand()).setErr(new PrintWriter(messages, true));
        assertThat(command.execute("spc", folder.resolve("none.csv").toString(), "--out", "out")).isEqualTo(1);
        assertThat(messages.toString()).contains("does not exist");
    }

    @Test
    void a_failure_while_writing_leaves_the_earlier_tables_as_they_were() throws IOException {
        assertThat(run(HEADER + "a,2026-01-01,1,,increase,0\n")).isZero();
        var before = points();
        Files.delete(folder.resolve("out/summary.csv"));
        Files.createDirectories(folder.resolve("out/summary.csv.part/in-the-way"));
        assertThat(run(HEADER + "b,2026-01-01,1,,increase,0\n")).isEqualTo(1);
        assertThat(points()).isEqualTo(before);
        assertThat(folder.resolve("out/points.csv.part")).doesNotExist();
    }
}

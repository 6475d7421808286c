package uk.improvementboard.board.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AnalyseCommandTest {

    private static final String CASES = "case_id,date,value,target,improvement_direction,rebase\n";
    private static final String TRAIN = "series_id,kind,frequency,start,n,lower_bound,upper_bound,values...\n";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter messages = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new AnalyseCommand()).setErr(new PrintWriter(messages, true)).execute(arguments);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int spc(String rows, String... more) throws IOException {
        var cases = file("cases.csv", CASES + rows).toString();
        var all = new ArrayList<>(List.of("spc", cases, "--out", folder.resolve("out").toString()));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void spc_writes_a_row_for_each_point_and_each_segment() throws IOException {
        var rows = """
        a,2026-01-01,10,20,increase,0
        a,2026-02-01,12,20,increase,0
        a,2026-03-01,11,20,increase,1
        a,2026-04-01,13,20,increase,0
        """;
        assertThat(spc(rows)).isZero();
        assertThat(written("out/points.csv").lines())
            .hasSize(5)
            .last()
            .asString()
            .startsWith("a,2026-04-01,13.0,1,12.0,");
        assertThat(written("out/summary.csv").lines())
            .hasSize(3)
            .last()
            .asString()
            .contains(",common_cause,consistent_fail,");
    }

    @Test
    void spc_knows_the_profiles_by_their_names() throws IOException {
        var rows = "a,2026-01-01,10,,increase,0\n";
        assertThat(spc(rows, "--profile", "ptd-noscreen")).isZero();
        assertThat(written("out/summary.csv")).contains("Plot the Dots rules").contains("not screened");
        assertThat(spc(rows, "--profile", "mdc23p")).isZero();
        assertThat(written("out/summary.csv")).contains("points outside the limits count in two of three");
        assertThat(spc(rows, "--profile", "shewhart")).isEqualTo(2);
    }

    @Test
    void a_missing_column_is_named() throws IOException {
        var cases = file("cases.csv", "case_id,date,value\n").toString();
        assertThat(run("spc", cases, "--out", folder.toString())).isEqualTo(1);
        assertThat(messages.toString()).contains("lacks the column target, improvement_direction, rebase");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() throws IOException {
        var cases = file("cases.csv", "\uFEFF" + CASES + "a,2026-01-01,10,,increase,0\n").toString();
        assertThat(run("spc", cases, "--out", folder.resolve("out").toString())).isZero();
    }

    @Test
    void forecast_writes_every_step_with_its_chances() throws IOException {
        var train = file("train.csv", TRAIN + "s,pct,12,2025-01,8,0,100,50,51,49,50,52,48,51,50\n").toString();
        var targets = file("targets.csv", "series_id,direction,t1,t2,t3\ns,up,50,101,\n").toString();
        var out = folder.resolve("forecasts.csv").toString();
        assertThat(run("forecast", train, "--targets", targets, "--horizon", "6", "--out", out)).isZero();
        var rows = written("forecasts.csv").lines().toList();
        assertThat(rows).hasSize(7).first().isEqualTo(String.join(",", ForecastTables.HEADER));
        var cells = rows.get(6).split(",", -1);
        assertThat(cells).hasSize(13);
        assertThat(Double.parseDouble(cells[7])).isBetween(0.2, 0.8);
        assertThat(cells[8]).isEqualTo("0.0");
        assertThat(cells[9]).isEmpty();
        assertThat(Double.parseDouble(cells[10])).isGreaterThan(Double.parseDouble(cells[7]));
    }

    @Test
    void forecast_without_targets_leaves_the_chances_empty() throws IOException {
        var train = file("train.csv", TRAIN + "s,pct,12,2025-01,8,0,100,50,51,49,50,52,48,51,50\n").toString();
        var out = folder.resolve("forecasts.csv").toString();
        assertThat(run("forecast", train, "--horizon", "1", "--out", out)).isZero();
        assertThat(written("forecasts.csv").lines().toList().get(1)).endsWith(",,,,,,");
    }

    @Test
    void rows_of_unequal_length_end_where_n_says() throws IOException {
        var short8 = "s,pct,12,2025-01,8,0,100,50,51,49,50,52,48,51,50";
        var rows =
            short8 + "\n" + short8.replace("s,", "filled,") + ",,,\nlong,count,4,2025-01,9,0,,5,,4,6,5,4,5,6,5\n";
        var train = file("train.csv", TRAIN + rows).toString();
        assertThat(run("forecast", train, "--horizon", "2", "--out", folder.resolve("f.csv").toString())).isZero();
        var lines = written("f.csv").lines().toList();
        assertThat(lines).hasSize(7);
        assertThat(lines.get(3)).isEqualTo("filled" + lines.get(1).substring(1));
    }

    @Test
    void a_row_with_other_than_n_values_is_named() throws IOException {
        var train = file("train.csv", TRAIN + "s,pct,12,2025-01,7,0,100,50,51,49,50,52,48,51,50\n").toString();
        assertThat(run("forecast", train, "--horizon", "2", "--out", folder.resolve("f.csv").toString())).isEqualTo(1);
        assertThat(messages.toString().strip()).isEqualTo("Row 2: n is 7, and 8 values follow the bounds");
        assertThat(folder.resolve("f.csv")).doesNotExist();
    }

    @Test
    void bounds_that_leave_no_room_are_named() throws IOException {
        var train = file("train.csv", TRAIN + "s,pct,12,2025-01,6,100,0,50,51,49,50,52,48\n").toString();
        assertThat(run("forecast", train, "--horizon", "2", "--out", folder.resolve("f.csv").toString())).isEqualTo(1);
        assertThat(messages.toString().strip()).isEqualTo("Row 2: The bounds 100.0 and 0.0 leave no room");
    }

    @Test
    void a_series_too_short_to_forecast_is_a_finding_and_the_others_are_written() throws IOException {
        var rows = "s,pct,12,2025-01,8,0,100,50,51,49,50,52,48,51,50\nt,pct,12,2025-01,2,0,100,50,51\n";
        var train = file("train.csv", TRAIN + rows).toString();
        assertThat(run("forecast", train, "--horizon", "2", "--out", folder.resolve("f.csv").toString())).isEqualTo(1);
        assertThat(messages.toString().strip()).isEqualTo("t: No forecast: 2 of the 6 values needed.");
        assertThat(written("f.csv").lines()).hasSize(3);
    }

    @Test
    void a_horizon_out_of_range_is_bad_use() throws IOException {
        var train = file("train.csv", TRAIN).toString();
        assertThat(run("forecast", train, "--horizon", "0", "--out", "f.csv")).isEqualTo(2);
    }
}

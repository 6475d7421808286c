package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.improvementboard.persistence.database.Database;

/** The command as the scheduler runs it, beside a program that holds the data folder. */
class ImportCommandTest {

    private static final String ROWS = """
    time_period,time_identifier,geographic_level,country_code,region_code,new_la_code,old_la_code,la_name,\
    breakdown_topic,breakdown,total_ceased
    2024,Calendar year,Local authority,E92000001,E12000006,E10000015,919,Hertfordshire,\
    All ceased EHC plans,All ceased EHC plans,1
    2017,Calendar year,Local authority,E92000001,E12000006,E10000015,919,Hertfordshire,\
    All ceased EHC plans,All ceased EHC plans,2
    """;

    @TempDir
    private static Path folder;

    private static Database running;

    @BeforeAll
    static void start_what_it_works_beside() throws IOException {
        running = RunningProgram.withHertfordshire(folder.resolve("data"));
        Files.writeString(folder.resolve("ceased.csv"), ROWS);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_file_is_loaded_beside_a_running_program_and_loading_it_again_writes_nothing() {
        var unexplained = run("--partnership", "hertfordshire", "--published", "2026-06-30", file("ceased.csv"));
        assertThat(unexplained.code()).isEqualTo(1);
        assertThat(unexplained.err()).contains("give it with --reason. Nothing was written.");
        var first = run(
            "--partnership",
            "hertfordshire",
            "--published",
            "2026-06-30",
            "--reason",
            "The Department counted again",
            file("ceased.csv")
        );
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.out())
            .contains("DfE file ceased.csv, published 30 June 2026: ceased plans.")
            .contains("1 changed, 1 new.")
            .contains("Loaded: 1 figure added, 1 changed.");
        var second = run("--partnership", "hertfordshire", "--published", "2026-06-30", file("ceased.csv"));
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("2 as on the board.").contains("nothing was written");
    }

    @Test
    void an_unknown_partnership_is_bad_use_and_those_that_exist_are_named() {
        var result = run("--partnership", "atlantis", file("ceased.csv"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().strip()).isEqualTo(
            "There is no partnership \"atlantis\" here; there are: hertfordshire."
        );
        assertThat(result.out()).isEmpty();
    }

    @Test
    void a_missing_file_is_bad_use_said_in_one_sentence() {
        var result = run("--partnership", "hertfordshire", file("nowhere.csv"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().strip()).isEqualTo("There is no file " + file("nowhere.csv") + ".");
    }

    @Test
    void a_source_that_nobody_could_print_beside_a_figure_is_bad_use() {
        var result = run("--partnership", "hertfordshire", "--source", "x".repeat(201), file("ceased.csv"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().strip()).isEqualTo("The source has more than 200 characters. Shorten it.");
    }

    @Test
    void a_folder_is_no_file() {
        assertThat(run("--partnership", "hertfordshire", folder.toString()).code()).isEqualTo(2);
    }

    @Test
    void any_other_table_is_shown_loaded_and_undone() throws IOException {
        Files.writeString(
            folder.resolve("own.csv"),
            "Measure,Period,Value\nneeds-assessments-completed,2003,77\nneeds-assessments-completed,2044,9\n"
        );
        var dry = run("--partnership", "hertfordshire", "--dry-run", file("own.csv"));
        assertThat(dry.out())
            .contains("2 rows: 1 new, 0 restated, 0 as on the board, 1 rejected. Every row is accounted for.")
            .contains("  2  Needs assessments completed  2003    none          77")
            .contains("2044 lies ahead")
            .contains("Dry run: nothing was written.");
        assertThat(dry.code()).isEqualTo(1);
        var halted = run("--partnership", "hertfordshire", "--reason", "First figures known", file("own.csv"));
        assertThat(halted.code()).isEqualTo(1);
        assertThat(halted.err()).contains("1 lines were rejected, so nothing was written.");
        var loaded = run(
            "--partnership",
            "hertfordshire",
            "--reason",
            "First figures known",
            "--without-rejected",
            "--source",
            "County system",
            file("own.csv")
        );
        assertThat(loaded.err()).isEmpty();
        assertThat(loaded.out()).contains("own.csv, from County system.", "1 figure added, 0 restated");
        assertThat(loaded.code()).isZero();
        var number = loaded.out().replaceAll("(?s).*--undo (\\d+).*", "$1");
        var undone = run("--partnership", "hertfordshire", "--undo", number, "--reason", "The wrong year was meant");
        assertThat(undone.out()).contains("Import " + number + " is undone by import");
        assertThat(
            run("--partnership", "hertfordshire", "--undo", number, "--reason", "The wrong year again").code()
        ).isOne();
    }

    @Test
    void a_table_whose_heads_say_nothing_asks_for_a_layout() throws IOException {
        Files.writeString(folder.resolve("odd.csv"), "Foo,Bar\n1,2\n");
        var result = run("--partnership", "hertfordshire", file("odd.csv"));
        assertThat(result.code()).isOne();
        assertThat(result.err()).contains("--layout");
        Files.writeString(folder.resolve("layout.json"), "{\"shape\": \"ROUND\"}");
        assertThat(
            run("--partnership", "hertfordshire", "--layout", file("layout.json"), file("odd.csv")).code()
        ).isEqualTo(2);
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static CommandResult run(String... arguments) {
        var all = new String[arguments.length + 3];
        all[0] = "import";
        all[1] = "--data";
        all[2] = folder.resolve("data").toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandResult.of(all);
    }
}

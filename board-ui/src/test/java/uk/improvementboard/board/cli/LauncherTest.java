package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script {@code board} does around the program: finds a JDK, builds once, prepares fast starts, passes on how it ended. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The script is for Linux and macOS")
class LauncherTest {

    private static final String OFFLINE =
        "What the build needs could not be fetched. Connect this machine to the internet";
    private static final String SLOWER =
        "Fast starts could not be prepared: this start takes some seconds longer (BOARD_CACHE=off leaves the attempt out)";

    @TempDir
    private Path folder;

    private CopiedLauncher launcher;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void copy() throws IOException {
        launcher = new CopiedLauncher(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 17, 24 })
    void without_a_jdk_that_is_new_enough_it_says_what_to_install(int installed) throws Exception {
        if (installed > 0) {
            javaHome(installed);
        }
        var ended = run("run");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).isEqualTo(
            "The Improvement Board needs a JDK 25 or newer, and none was found. Install one and set JAVA_HOME to its folder."
        );
        assertThat(launcher.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { 25, 30, 100 })
    void the_jdk_of_java_home_is_taken(int version) throws Exception {
        launcher.jdk("system/usr/lib/jvm/other", 25);
        javaHome(version);
        assertThat(run("jdk").out()).isEqualTo(launcher.at("jdk").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "system/usr/lib/jvm/jdk-25", "system/opt/jdk-25", "home/.sdkman/candidates/java/25" })
    void one_that_is_too_old_gives_way_to_one_where_systems_keep_them(String place) throws Exception {
        javaHome(17);
        launcher.jdk(place, 25);
        assertThat(run("jdk").out()).isEqualTo(launcher.at(place).toString());
    }

    @Test
    void a_link_on_the_path_leads_to_its_jdk() throws Exception {
        launcher.jdk("anywhere", 25);
        Files.createSymbolicLink(launcher.at("javac-link"), Path.of("anywhere/bin/javac"));
        Files.createSymbolicLink(launcher.at("bin/javac"), launcher.at("javac-link"));
        assertThat(run("jdk").out()).isEqualTo(launcher.at("anywhere").toString());
    }

    @Test
    void a_failed_build_shows_what_maven_marked() throws Exception {
        javaHome(25);
        var ended = failedBuild("[INFO] Building\\n[ERROR] Board.java: cannot find symbol\\n[INFO] Done");
        assertThat(ended.err()).contains("[ERROR] Board.java: cannot find symbol").doesNotContain("Done", OFFLINE);
    }

    @Test
    void a_build_that_failed_before_maven_could_mark_anything_shows_the_end_of_its_log() throws Exception {
        javaHome(25);
        var ended = failedBuild("tar: No space left on device");
        assertThat(ended.err()).contains("\ntar: No space left on device\n").doesNotContain(OFFLINE, "\nbuild failed");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "curl: Failed to fetch https://repo.maven.apache.org/maven2/apache-maven.zip",
            "Exception in thread main java.net.UnknownHostException: repo.maven.apache.org",
            "[ERROR] Could not transfer artifact a:b:pom:1 from central",
        }
    )
    void a_build_without_a_network_says_what_to_do(String line) throws Exception {
        javaHome(25);
        assertThat(failedBuild(line).err()).contains(line, OFFLINE);
    }

    @Test
    void a_program_is_built_once_and_again_after_a_change() throws Exception {
        javaHome(25);
        run("help");
        assertThat(launcher.calls()).containsExactly("maven", "plain");
        assertThat(run("help").err()).isEmpty();
        assertThat(launcher.calls()).containsExactly("plain");
        launcher.touch(later());
        run("help");
        assertThat(launcher.calls()).containsExactly("maven", "plain");
    }

    @Test
    void a_running_program_keeps_its_files_through_later_builds() throws Exception {
        javaHome(25);
        var until = launcher.at("until");
        var running = launcher.start(with("PROGRAM_RUNS_UNTIL", until.toString()), "help");
        try {
            launcher.await("plain");
            launcher.touch(later());
            assertThat(run("help").code()).isZero();
            assertThat(run("help").code()).isZero();
            Files.writeString(until, "");
            var ended = launcher.end(running);
            assertThat(ended.code()).as("its jar was there at its end").isZero();
            assertThat(Path.of(ended.out())).exists();
            run("help");
            assertThat(Path.of(ended.out())).as("nothing runs from it any more").doesNotExist();
        } finally {
            running.destroyForcibly();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "help", "test" })
    void while_another_builds_it_says_so_and_touches_nothing(String command) throws Exception {
        javaHome(25);
        lock(ProcessHandle.current().pid());
        var ended = run(command);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).startsWith("Another ./board is building or testing the program just now (process ");
        assertThat(launcher.calls()).isEmpty();
    }

    @Test
    void a_lock_left_behind_by_a_crash_holds_nobody_up() throws Exception {
        javaHome(25);
        var crashed = new ProcessBuilder("true").start();
        crashed.waitFor();
        lock(crashed.pid());
        assertThat(run("help").code()).isZero();
        assertThat(launcher.at("target/building")).doesNotExist();
    }

    @Test
    void fast_starts_are_prepared_once_and_anew_for_another_jdk() throws Exception {
        javaHome(25);
        run("run");
        assertThat(launcher.calls()).containsExactly("maven", "train", "fast");
        run("run");
        assertThat(launcher.calls()).containsExactly("fast");
        javaHome(26);
        run("import");
        assertThat(launcher.calls()).as("a cache of another JDK is not used").containsExactly("plain");
        run("run");
        assertThat(launcher.calls()).containsExactly("train", "fast");
    }

    @ParameterizedTest
    @CsvSource({ "1,''", "1,Error: Could not create the Java Virtual Machine.", "134,Starting the server" })
    void a_jvm_that_cannot_prepare_them_starts_without(int code, String words) throws Exception {
        javaHome(25);
        environment.put("TRAIN_SAYS", words);
        environment.put("TRAIN_CODE", Integer.toString(code));
        assertThat(run("run").err()).endsWith(SLOWER);
        assertThat(launcher.calls()).containsExactly("maven", "train", "plain");
    }

    @Test
    void a_cache_that_was_not_written_is_done_without() throws Exception {
        javaHome(25);
        environment.put("TRAIN_SAYS", "Starting the server");
        environment.put("TRAIN_WRITES_NOTHING", "yes");
        assertThat(run("run").err()).endsWith(SLOWER);
        assertThat(launcher.calls()).containsExactly("maven", "train", "plain");
    }

    @Test
    void a_program_folder_of_somebody_else_is_left_alone() throws Exception {
        javaHome(25);
        run("help");
        launcher.calls();
        var app = launcher.at("board-ui/target/app").toRealPath();
        Files.setPosixFilePermissions(app, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(app), "the administrator may write everywhere");
            assertThat(run("run").err()).startsWith("Fast starts are not prepared, as you may not write in " + app);
            assertThat(launcher.calls()).containsExactly("plain");
        } finally {
            Files.setPosixFilePermissions(app, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2 })
    void what_the_program_refuses_while_they_are_prepared_ends_the_start(int code) throws Exception {
        javaHome(25);
        environment.put("TRAIN_SAYS", "Port 8080 is in use by another program.");
        environment.put("TRAIN_CODE", Integer.toString(code));
        var ended = run("run");
        assertThat(ended.code()).isEqualTo(code);
        assertThat(ended.err()).endsWith("Port 8080 is in use by another program.");
        assertThat(launcher.calls()).containsExactly("maven", "train");
    }

    @ParameterizedTest
    @CsvSource({ "import,0", "import,1", "pack,2", "run,143" })
    void the_exit_code_of_the_program_is_passed_on(String command, int code) throws Exception {
        javaHome(25);
        environment.put("TRAIN_SAYS", "Starting the server");
        environment.put("PROGRAM_CODE", Integer.toString(code));
        assertThat(run(command).code()).isEqualTo(code);
    }

    private CopiedLauncher.Ended failedBuild(String log) throws Exception {
        environment.put("MAVEN_SAYS", log);
        environment.put("MAVEN_CODE", "1");
        var ended = run("run");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("The program could not be built. The whole log is in ");
        assertThat(launcher.calls()).containsExactly("maven");
        assertThat(launcher.at("target/building")).as("the next build need not wait").doesNotExist();
        return ended;
    }

    private void javaHome(int version) throws IOException {
        environment.put("JAVA_HOME", launcher.jdk("jdk", version).toString());
    }

    private void lock(long process) throws IOException {
        Files.createDirectories(launcher.at("target/building"));
        Files.writeString(launcher.at("target/building/process"), process + "\n");
    }

    private Map<String, String> with(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return more;
    }

    private static Instant later() {
        return Instant.now().plusSeconds(3_600);
    }

    private CopiedLauncher.Ended run(String... arguments) throws IOException, InterruptedException {
        return launcher.run(environment, arguments);
    }
}

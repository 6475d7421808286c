package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of the script {@code board} in a folder of its own, with a JDK, a Maven and a program that only play their parts. It finds
 * no tools but those it may count on, and no JDK of this machine.
 */
final class CopiedLauncher {

    private static final List<String> TOOLS = List.of(
        "awk cat dirname find grep head ln mkdir mktemp mv ps readlink rm sed sh sleep tail tee touch".split(" ")
    );
    private static final long SECONDS = 60;

    private static final String MAVEN = """
    #!/bin/sh
    echo maven >>"$CALLS"
    [ -z "${MAVEN_SAYS:-}" ] || printf '%b\\n' "$MAVEN_SAYS"
    : >board-ui/target/board-ui-0.1.0-app.jar
    exit "${MAVEN_CODE:-0}"
    """;

    private static final String JAVA = """
    #!/bin/sh
    case "$*" in
        *-Djarmode=tools*)
            for folder; do :; done
            mkdir -p "$folder"
            : >"$folder/board-ui-0.1.0-app.jar"
            ;;
        *--train*)
            echo train >>"$CALLS"
            [ -z "${TRAIN_SAYS:-}" ] || echo "$TRAIN_SAYS" >&2
            for word; do
                case $word in -XX:AOTCacheOutput=*) [ -n "${TRAIN_WRITES_NOTHING:-}" ] || : >"${word#*=}" ;; esac
            done
            exit "${TRAIN_CODE:-0}"
            ;;
        *)
            case "$*" in *-XX:AOTCache=*) echo fast >>"$CALLS" ;; *) echo plain >>"$CALLS" ;; esac
            for word; do case $word in *.jar) jar=$word ;; esac; done
            echo "$jar"
            while [ -n "${PROGRAM_RUNS_UNTIL:-}" ] && ! [ -f "$PROGRAM_RUNS_UNTIL" ]; do sleep 0.05; done
            [ -f "$jar" ] || exit 99
            exit "${PROGRAM_CODE:-0}"
            ;;
    esac
    """;

    private final Path folder;
    private final Map<Process, List<Path>> said = new HashMap<>();

    /** What it said and how it ended. */
    record Ended(int code, String out, String err) {}

    CopiedLauncher(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        for (var part : List.of("board-ui/target", "board-ui/src/main", "persistence/src/codegen", "bin", "tmp")) {
            Files.createDirectories(at(part));
        }
        for (var tool : TOOLS) {
            var found = Stream.of(System.getenv("PATH").split(":"))
                .map(it -> Path.of(it, tool))
                .filter(Files::isExecutable)
                .findFirst();
            if (found.isPresent()) {
                Files.createSymbolicLink(at("bin/" + tool), found.get());
            }
        }
        var script = Files.readString(original());
        var closed = script.replaceAll(" (/usr/lib/jvm|/usr/java|/opt|/Library)/", " " + this.folder + "/system$1/");
        assertThat(closed).as("the script looks for JDKs where this test expects it").isNotEqualTo(script);
        executable("board", closed);
        executable("mvnw", MAVEN);
        Files.writeString(at("pom.xml"), "");
        touch(Instant.EPOCH);
    }

    private static Path original() {
        return Stream.of(Path.of("board"), Path.of("../board")).filter(Files::isRegularFile).findFirst().orElseThrow();
    }

    Path at(String path) {
        return folder.resolve(path);
    }

    /** {@return the folder of a JDK of this version, made there} */
    Path jdk(String path, int version) throws IOException {
        Files.createDirectories(at(path + "/bin"));
        Files.writeString(at(path + "/release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        executable(path + "/bin/java", JAVA);
        executable(path + "/bin/javac", JAVA);
        return at(path);
    }

    /** Changes what the program is built from. */
    void touch(Instant changed) throws IOException {
        Files.setLastModifiedTime(at("pom.xml"), FileTime.from(changed));
    }

    /** {@return what was called since the last question: Maven, the training, and starts with and without the cache} */
    List<String> calls() throws IOException {
        var calls = at("calls");
        var lines = Files.exists(calls) ? Files.readAllLines(calls) : List.<String>of();
        Files.deleteIfExists(calls);
        return lines;
    }

    /** Waits until this was called, and no longer than the launcher is given. */
    void await(String call) throws IOException, InterruptedException {
        var last = Instant.now().plusSeconds(SECONDS);
        while (!Files.exists(at("calls")) || !Files.readAllLines(at("calls")).contains(call)) {
            assertThat(Instant.now())
                .as("waiting for " + call)
                .isBefore(last);
            Thread.sleep(20);
        }
    }

    /** Runs it to its end. */
    Ended run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return end(start(environment, arguments));
    }

    Process start(Map<String, String> environment, String... arguments) throws IOException {
        var process = new ProcessBuilder(
            Stream.concat(Stream.of(at("board").toString()), Stream.of(arguments)).toList()
        )
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(Files.createTempFile(at("tmp"), "out", "").toFile())
            .redirectError(Files.createTempFile(at("tmp"), "err", "").toFile());
        process.environment().clear();
        process.environment().put("PATH", at("bin").toString());
        process.environment().put("HOME", at("home").toString());
        process.environment().put("TMPDIR", at("tmp").toString());
        process.environment().put("CALLS", at("calls").toString());
        process.environment().putAll(environment);
        var started = process.start();
        said.put(started, List.of(process.redirectOutput().file().toPath(), process.redirectError().file().toPath()));
        return started;
    }

    /** Waits for its end, and puts one to it and to all that it started if that takes too long. */
    Ended end(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("The launcher did not end: " + read(process, 0) + read(process, 1));
        }
        return new Ended(process.exitValue(), read(process, 0), read(process, 1));
    }

    private String read(Process process, int stream) throws IOException {
        return Files.readString(said.getOrDefault(process, List.of()).get(stream)).strip();
    }

    private void executable(String path, String text) throws IOException {
        Files.writeString(at(path), text);
        assertThat(at(path).toFile().setExecutable(true)).isTrue();
    }
}

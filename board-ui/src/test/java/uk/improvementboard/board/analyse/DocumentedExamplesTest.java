package uk.improvementboard.board.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** FEATURE UNDER TEST: the examples of the pages on {@code analyse} do what they say. */
class DocumentedExamplesTest {

    private static final double ROUNDING = 0.015;
    private static final String LAST_ROW = ", last row";
    private static final Pattern BLOCK = Pattern.compile("<!-- (.+?) -->\\R```\\w*\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({ "analyse-spc.md, 0", "analyse-forecast.md, 1" })
    void an_example_runs_as_printed(String page, int exitCode) throws IOException {
        var blocks = blocks(page);
        var given = new ArrayList<>(blocks.keySet()).subList(0, List.copyOf(blocks.keySet()).indexOf("command"));
        for (var name : given) {
            Files.writeString(folder.resolve(name), blocks.get(name));
        }
        var messages = new StringWriter();
        var exit = new CommandLine(new AnalyseCommand())
            .setErr(new PrintWriter(messages, true))
            .execute(arguments(blocks.getOrDefault("command", "")));
        assertThat(exit).as(messages.toString()).isEqualTo(exitCode);
        blocks.keySet().removeAll(given);
        blocks.remove("command");
        assertThat(blocks).isNotEmpty();
        for (var result : blocks.entrySet()) {
            var lastOnly = result.getKey().endsWith(LAST_ROW);
            var written = rows(Files.readString(folder.resolve(result.getKey().replace(LAST_ROW, ""))));
            same(lastOnly ? List.of(written.getLast()) : written, rows(result.getValue()));
        }
    }

    private static Map<String, String> blocks(String page) throws IOException {
        var here = Path.of("").toAbsolutePath();
        var root = Files.exists(here.resolve("docs")) ? here : here.getParent();
        var found = BLOCK.matcher(Files.readString(root.resolve("docs").resolve(page)));
        var blocks = new LinkedHashMap<String, String>();
        while (found.find()) {
            blocks.put(found.group(1), found.group(2));
        }
        return blocks;
    }

    private String[] arguments(String command) {
        var words = command.strip().split(" ");
        assertThat(words).startsWith("./board", "analyse");
        return Arrays.stream(words)
            .skip(2)
            .map(word -> word.endsWith(".csv") || word.equals("out") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    }

    private static List<List<String>> rows(String text) throws IOException {
        try (var table = CSVFormat.DEFAULT.parse(new StringReader(text))) {
            return table
                .stream()
                .map(row -> row.toList())
                .toList();
        }
    }

    private static void same(List<List<String>> written, List<List<String>> printed) {
        assertThat(written).hasSameSizeAs(printed);
        for (var row = 0; row < printed.size(); row++) {
            assertThat(written.get(row)).hasSameSizeAs(printed.get(row));
            for (var cell = 0; cell < printed.get(row).size(); cell++) {
                same(written.get(row).get(cell), printed.get(row).get(cell));
            }
        }
    }

    private static void same(String written, String printed) {
        if (printed.matches("-?[0-9]+(\\.[0-9]+)?")) {
            assertThat(Double.parseDouble(written)).isCloseTo(Double.parseDouble(printed), within(ROUNDING));
        } else {
            assertThat(written).isEqualTo(printed);
        }
    }
}

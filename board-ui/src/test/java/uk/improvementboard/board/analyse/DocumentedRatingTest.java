package uk.improvementboard.board.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** FEATURE UNDER TEST: the example of {@code docs/analyse-rating.md} does what it says. */
class DocumentedRatingTest {

    private static final double ROUNDING = 0.05;

    @TempDir
    private Path folder = Path.of("");

    private static String documented() throws IOException {
        var here = Path.of("").toAbsolutePath();
        var root = Files.exists(here.resolve("docs")) ? here : here.getParent();
        return Files.readString(root.resolve("docs").resolve("analyse-rating.md"));
    }

    /** {@return the fenced block under a mark} */
    private static String block(String name) throws IOException {
        var page = documented();
        var start = page.indexOf("\n", page.indexOf("```", page.indexOf("<!-- " + name + " -->"))) + 1;
        return page.substring(start, page.indexOf("```", start));
    }

    @Test
    void the_example_runs_as_printed() throws IOException {
        Files.writeString(folder.resolve("train.csv"), block("train.csv"));
        Files.writeString(folder.resolve("milestones.csv"), block("milestones.csv"));
        var words = block("command").strip().split(" ");
        assertThat(words).startsWith("./board", "analyse", "rating");
        var arguments = Arrays.stream(words)
            .skip(2)
            .map(word -> word.endsWith(".csv") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
        var messages = new StringWriter();
        var exit = new CommandLine(new AnalyseCommand()).setErr(new PrintWriter(messages, true)).execute(arguments);
        assertThat(exit).as(messages.toString()).isEqualTo(1);
        assertThat(messages.toString()).startsWith("new-measure: grey. No forecast: 3 of the 6 values needed.");
        same(Files.readAllLines(folder.resolve("ratings.csv")), block("ratings.csv").lines().toList());
    }

    private static void same(List<String> written, List<String> printed) {
        assertThat(written).hasSameSizeAs(printed);
        for (var i = 0; i < printed.size(); i++) {
            var cut = printed.get(i).lastIndexOf(',') + 1;
            assertThat(written.get(i)).startsWith(printed.get(i).substring(0, cut));
            var chance = printed.get(i).substring(cut);
            if (i > 0 && !chance.isEmpty()) {
                assertThat(Double.parseDouble(written.get(i).substring(cut)))
                    .as(written.get(i))
                    .isCloseTo(Double.parseDouble(chance), within(ROUNDING));
            }
        }
    }
}

package uk.improvementboard.board.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Provenance.Basis;

/**
 * Brings files of the Department with hostile cells and broken bytes: each is refused with reasons, or every figure of it stands in
 * its row. Not part of the normal run; run it with ImportFuzzBenchmark. docs/reliability.md has its result.
 */
class DfeFuzzBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(DfeFuzzBenchmark.class);
    private static final int ROWS = Integer.getInteger("rows", 1_000_000) / 10;
    private static final int IN_A_FILE = 50;
    private static final List<String> TRAPS = List.of(
        "",
        "x",
        "z",
        "c",
        "low",
        "-",
        "-1",
        "1e3",
        "NaN",
        "=1+1",
        "1,781",
        "56.3",
        "100.1",
        "9999999999999999999999",
        "\"",
        "\n",
        "\u0000",
        "٥",
        "E10000015",
        "Calendar year",
        "202425",
        "2024"
    );

    private final Random chance = new Random(Long.getLong("seed", 20_251_126L));
    private long understood;

    @Test
    void every_file_is_refused_with_reasons_or_read_as_it_stands() {
        var files = ROWS / IN_A_FILE;
        for (var file = 0; file < files; file++) {
            check(text());
        }
        LOG.warn(
            "DfE: {} files, {} rows: {} understood, {} refused with reasons",
            files,
            ROWS,
            understood,
            files - understood
        );
    }

    private String text() {
        var rows = new StringBuilder(DfeText.TIMELINESS);
        for (var row = 0; row < IN_A_FILE; row++) {
            rows.append(DfeText.ROW.replaceFirst("^2024", Integer.toString(2000 + row)));
        }
        var text = rows.toString();
        for (var hits = chance.nextInt(3); hits > 0; hits--) {
            var trap = TRAPS.get(chance.nextInt(TRAPS.size()));
            var comma = text.indexOf(',', chance.nextInt(text.length() - 20));
            var next = text.indexOf(',', comma + 1);
            if (next > 0) {
                text = text.substring(0, comma + 1) + trap + text.substring(chance.nextInt(5) == 0 ? comma + 1 : next);
            }
        }
        return text;
    }

    private void check(String text) {
        switch (DfeText.read(text.getBytes(StandardCharsets.UTF_8))) {
            case ImportResult.Refused refused -> assertThat(refused.problems()).allMatch(
                it -> !it.what().isBlank() && !it.mend().isBlank()
            );
            case ImportResult.Understood file -> {
                understood++;
                var lines = text.lines().toList();
                for (var row : file.preview()) {
                    var line = lines.get((int) row.row() - 1);
                    var cells = List.of(line.replace("\"", "").split(",", -1));
                    var seen = row.observation().observation();
                    var printed = seen
                        .shown()
                        .filter(_ -> seen.provenance().basis() != Basis.DERIVED)
                        .map(Figure::value);
                    printed.ifPresent(it ->
                        assertThat(cells.stream().map(String::strip).collect(Collectors.toSet())).contains(
                            it.toPlainString()
                        )
                    );
                }
            }
        }
    }
}

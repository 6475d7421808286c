package uk.improvementboard.board.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which character separates the cells of a text file: the one that makes most of its first rows equally long. */
final class Separator {

    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
    private static final int ROWS = 40;

    private Separator() {}

    static char of(TextEncoding encoding, byte[] start) {
        var bytes = ByteBuffer.wrap(start).position(Math.min(encoding.mark(), start.length));
        var text = CharBuffer.allocate(start.length + 1);
        encoding.decoder().decode(bytes, text, false);
        var sample = text.flip().toString().replace("\u0000", "");
        var best = ',';
        var most = 0L;
        for (var separator : KNOWN) {
            var weight = weight(separator, sample);
            if (weight > most) {
                most = weight;
                best = separator;
            }
        }
        return best;
    }

    /** Rows of the commonest length above one, each with its cells. */
    private static long weight(char separator, String sample) {
        Map<Integer, Long> rows = new HashMap<>();
        try (var csv = CsvTable.reader(separator, new StringReader(sample))) {
            var count = 0;
            for (var record : csv) {
                if (count++ >= ROWS) {
                    break;
                }
                rows.merge(record.getFieldCount(), 1L, Long::sum);
            }
        } catch (CsvParseException | UncheckedIOException _) {
            // The sample may end within a cell; what came before it counts.
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows
            .entrySet()
            .stream()
            .filter(it -> it.getKey() > 1)
            .mapToLong(it -> it.getValue() * it.getValue() * 10 + it.getKey())
            .max()
            .orElse(0);
    }
}

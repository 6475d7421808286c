package uk.improvementboard.board.pack;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.improvementboard.metrics.pack.PackContent;

/**
 * How a pack is written as text, and how texts of today and of earlier days are read. The tree grows: a stored text that lacks a
 * list, an optional part, a sentence, a yes or no, or a number that came later is read with an empty one. A part that cannot be
 * empty, a new record or choice, must therefore be optional, or raise the format with a step that fills it in.
 *
 * @see "decision 0012"
 */
final class PackFormat {

    /** The format written today. The first had no number: the text was the tree itself. */
    static final int PRESENT = 2;

    private static final List<Class<?>> MAY_BE_EMPTY = List.of(
        List.class,
        Set.class,
        Map.class,
        Optional.class,
        OptionalInt.class,
        OptionalLong.class,
        OptionalDouble.class,
        String.class,
        boolean.class,
        int.class,
        long.class,
        double.class
    );
    private static final JsonMapper MAPPER = mapper();

    private PackFormat() {}

    /** What is written: the tree with the number of its format. */
    private record Enveloped(PackContent content, int format) {}

    static String write(PackContent content) {
        return MAPPER.writeValueAsString(new Enveloped(content, PRESENT));
    }

    /** @throws IllegalArgumentException when the text is no pack, or one of a later program */
    static PackContent read(String text) {
        try {
            var root = MAPPER.readTree(text);
            var format = root.path("format").asInt(1);
            if (format > PRESENT) {
                throw new IllegalArgumentException(
                    "The stored pack was written in format " +
                        format +
                        " by a later version of this program, which reads up to " +
                        PRESENT +
                        ". Use that version."
                );
            }
            return MAPPER.treeToValue(format == 1 ? root : root.path("content"), PackContent.class);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("The stored pack cannot be read", unreadable);
        }
    }

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultNullHandling(_ -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL));
        MAY_BE_EMPTY.forEach(type ->
            builder.withConfigOverride(type, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        );
        return builder.build();
    }
}

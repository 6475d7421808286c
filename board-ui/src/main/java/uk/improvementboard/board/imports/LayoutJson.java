package uk.improvementboard.board.imports;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A layout as text: kept per source, and given to the command as a file. */
public final class LayoutJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();

    private LayoutJson() {}

    /** {@return the layout as JSON} */
    public static String write(Layout layout) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(layout);
    }

    /**
     * {@return the layout of a text}
     *
     * @throws IllegalArgumentException when the text is no layout, saying what is wrong
     */
    public static Layout read(String json) {
        try {
            return MAPPER.readValue(json, Layout.class);
        } catch (JacksonException | NullPointerException wrong) {
            throw new IllegalArgumentException(
                "This is no layout of a table: " + String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""),
                wrong
            );
        }
    }
}

package uk.improvementboard.board.returns;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The warnings of one sort.
 *
 * @param warnings at least one, in the order of the file
 */
public record WarningGroup(Warning.Kind kind, List<Warning> warnings) {
    private static final int EXAMPLES = 3;

    /** Freezes the list. */
    public WarningGroup {
        warnings = List.copyOf(warnings);
    }

    static List<WarningGroup> of(List<Warning> all) {
        return Arrays.stream(Warning.Kind.values())
            .map(kind ->
                new WarningGroup(
                    kind,
                    all
                        .stream()
                        .filter(warning -> warning.kind() == kind)
                        .toList()
                )
            )
            .filter(group -> !group.warnings().isEmpty())
            .toList();
    }

    /** {@return the sort and how many there are: "Bands that do not add up to the whole (48)"} */
    public String words() {
        return kind.words() + " (" + warnings.size() + ")";
    }

    /** {@return the first few with their rows, and how many more there are} */
    public List<String> examples() {
        var some = warnings
            .stream()
            .limit(EXAMPLES)
            .map(warning -> place(warning) + warning.what());
        return warnings.size() > EXAMPLES
            ? Stream.concat(some, Stream.of("and " + (warnings.size() - EXAMPLES) + " more")).toList()
            : some.toList();
    }

    private static String place(Warning warning) {
        if (warning.row() == 0) {
            return "";
        }
        return "Row " + warning.row() + (warning.column().isEmpty() ? ": " : ", column " + warning.column() + ": ");
    }
}

package uk.improvementboard.board.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kinds of files that are taken as evidence: what they are called, how their names end and what marks their content. */
enum FileKind {
    PDF("application/pdf", "", "pdf"),
    PNG("image/png", "", "png"),
    JPEG("image/jpeg", "", "jpg", "jpeg"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml", "xlsx"),
    POWERPOINT(
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "ppt/presentation.xml",
        "pptx"
    ),
    TEXT_DOCUMENT("application/vnd.oasis.opendocument.text", "", "odt"),
    SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet", "", "ods"),
    PRESENTATION("application/vnd.oasis.opendocument.presentation", "", "odp");

    private final String type;
    private final String mainPart;
    private final List<String> endings;

    FileKind(String type, String mainPart, String... endings) {
        this.type = type;
        this.mainPart = mainPart;
        this.endings = List.of(endings);
    }

    /** {@return the media type} */
    String type() {
        return type;
    }

    /** {@return the ending that its files get} */
    String ending() {
        return endings.getFirst();
    }

    /** {@return whether a name ends as those of this kind do} */
    boolean fits(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }

    /** {@return the kind of an office file that has a main part} */
    static Optional<FileKind> ofMainPart(String part) {
        return Arrays.stream(values())
            .filter(kind -> !kind.mainPart.isEmpty() && kind.mainPart.equals(part))
            .findFirst();
    }

    /** {@return the kind of an open document that says its own type} */
    static Optional<FileKind> ofType(String type) {
        return Arrays.stream(values())
            .filter(kind -> kind.type.equals(type) && type.contains("opendocument"))
            .findFirst();
    }

    /** {@return every ending that is taken: ".pdf"} */
    static String[] allEndings() {
        return Arrays.stream(values())
            .flatMap(kind -> kind.endings.stream())
            .map(ending -> "." + ending)
            .toArray(String[]::new);
    }

    /** {@return the kinds in words, for a message} */
    static String inWords() {
        return Arrays.stream(allEndings())
            .map(ending -> ending.substring(1))
            .collect(Collectors.joining(", "));
    }
}

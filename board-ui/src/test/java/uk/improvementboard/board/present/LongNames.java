package uk.improvementboard.board.present;

import static java.util.Comparator.comparing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.board.present.PresentPage.Ways;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.SectionPage;
import uk.improvementboard.metrics.pack.Tag;

/** The slides of a pack in which everything that somebody once typed is as long as it can be. */
public final class LongNames {

    /** Characters of a name. */
    static final int LENGTH = 300;

    private static final String MORE =
        " for children and young people with special educational needs who wait longer than the law allows for advice";

    private LongNames() {}

    /** {@return the page of slides of a pack whose names all have 300 characters} */
    public static byte[] html(PackDocument pack) {
        var longer = of(pack);
        var ways = new Ways("/", "", "", "", "", LocalDate.EPOCH, Map.of());
        return PresentPage.html(longer, Deck.of(longer, AgendaShown.none()), ways);
    }

    /** {@return the pack with longer names of partnership, measures and parts of the plan, and longer headlines and reasons} */
    static PackDocument of(PackDocument pack) {
        var content = pack.content();
        var measures = content.measures().stream();
        var sections = content.sections().stream();
        var typed = Stream.of(
            Stream.of(content.partnership()),
            measures.flatMap(it -> Stream.of(it.name(), it.headline(), it.rating().reason())),
            sections.flatMap(it -> Stream.concat(Stream.of(it.title()), reasons(it))),
            overview(content)
        )
            .flatMap(it -> it)
            .filter(it -> it.length() > 3)
            .distinct()
            .sorted(comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
        var json = Pattern.compile("(?<=\")(" + typed + ")(?=\")")
            .matcher(pack.json())
            .replaceAll(found -> Matcher.quoteReplacement(longer(found.group())));
        return PackDocument.read(json, digest(json));
    }

    private static Stream<String> overview(PackContent content) {
        return content
            .overview()
            .contradictions()
            .stream()
            .flatMap(it -> Stream.of(it.headline(), it.detail()));
    }

    private static Stream<String> reasons(SectionPage section) {
        return Stream.of(section.delivery(), section.impact(), section.sustained()).map(Tag::reason);
    }

    /** {@return a name of 300 characters that begins with another} */
    static String longer(String name) {
        var longer = new StringBuilder(name);
        while (longer.length() < LENGTH) {
            longer.append(MORE);
        }
        return longer.substring(0, Math.max(LENGTH, name.length())).strip();
    }

    private static String digest(String json) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

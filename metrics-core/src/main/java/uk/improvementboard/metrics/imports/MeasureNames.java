package uk.improvementboard.metrics.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.improvementboard.metrics.measure.MeasureCode;

/** Finds measures by their codes, their names and the names that a source has for them. Case and blanks do not matter. */
public final class MeasureNames {

    private static final int LONGEST = 400;

    private final Map<String, ImportMeasure> found = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    /**
     * Knows the measures of a partnership.
     *
     * @param own the source's own names, each with a code; one without such a measure is left out
     */
    public MeasureNames(ImportTerms terms, Map<String, String> own) {
        var byCode = new HashMap<String, ImportMeasure>();
        terms.measures().forEach(it -> byCode.put(it.measure().code().value(), it));
        terms.measures().forEach(it -> put(it.measure().name(), it));
        byCode.forEach((code, it) -> found.put(plain(code), it));
        own.forEach((name, code) ->
            Optional.ofNullable(byCode.get(code)).ifPresent(it -> {
                found.put(plain(name), it);
                shared.remove(plain(name));
            })
        );
    }

    private void put(String name, ImportMeasure measure) {
        if (found.put(plain(name), measure) != null) {
            shared.add(plain(name));
        }
    }

    /** {@return the measure of that code or name; empty when there is none, or more than one} */
    public Optional<ImportMeasure> find(String name) {
        var plain = plain(name);
        return shared.contains(plain) ? Optional.empty() : Optional.ofNullable(found.get(plain));
    }

    /** {@return whether more than one measure has that name} */
    public boolean isShared(String name) {
        return shared.contains(plain(name));
    }

    /** {@return the measure of a code} */
    public Optional<ImportMeasure> find(MeasureCode code) {
        return find(code.value());
    }

    /** {@return a name or head as it is compared: lower case, single blanks, plain hyphens} */
    public static String plain(String text) {
        var plain = new StringBuilder();
        var gap = false;
        for (var place = 0; place < Math.min(text.length(), LONGEST); place++) {
            var letter = text.charAt(place);
            if (Character.isWhitespace(letter) || letter == '\u00A0' || letter == '\uFEFF') {
                gap = !plain.isEmpty();
                continue;
            }
            if (gap) {
                plain.append(' ');
                gap = false;
            }
            plain.append(letter == '–' || letter == '—' || letter == '\u2011' ? '-' : Character.toLowerCase(letter));
        }
        return plain.toString();
    }
}

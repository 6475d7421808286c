package uk.improvementboard.board.returns;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The places that files may speak of, by the codes of the Office for National Statistics. */
record KnownAreas(Map<String, Entry> byCode) {
    static final Pattern SHAPE = Pattern.compile("E(92|12|0[6-9]|10)\\d{6}");

    /**
     * @param code the present code: of places whose code changed without their borders the later one
     * @param oldCode three-digit code of the Department for Education, empty above local authorities
     */
    record Entry(String code, String oldCode, String name) {
        boolean isNamed(String other) {
            return sameName(name, other);
        }

        /** Without footnote marks, punctuation and little words, which the publisher's tables add and drop. */
        private static String plain(String name) {
            return name
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .replaceAll("\\b(and|of|the|city|county|borough|upon)\\b", "")
                .replace(" ", "");
        }
    }

    static KnownAreas read() {
        var areas = new HashMap<String, Entry>();
        for (var row : ImportTable.rows("areas.csv")) {
            var present = row.get("present_code").isEmpty() ? row.get("code") : row.get("present_code");
            areas.put(row.get("code"), new Entry(present, row.get("old_code"), row.get("name")));
        }
        return new KnownAreas(Map.copyOf(areas));
    }

    Optional<Entry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** {@return the area with a three-digit code of the Department, as it is coded at present} */
    Optional<Entry> findShort(String oldCode) {
        return byCode
            .values()
            .stream()
            .filter(entry -> entry.oldCode().equals(oldCode))
            .findFirst()
            .flatMap(entry -> find(entry.code()));
    }

    static boolean sameName(String one, String other) {
        return Entry.plain(one).equals(Entry.plain(other));
    }
}

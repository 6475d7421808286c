package uk.improvementboard.board.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Rows of cells as nobody should write them, beside plain ones whose meaning is known. The same seed makes the same rows. */
final class HostileTable {

    static final List<String> HEADS = List.of(
        "Measure",
        "Period",
        "Value",
        "Numerator",
        "Denominator",
        "Status",
        "Note"
    );

    /** What a plain spelling of a period means. */
    static final Map<String, String> PERIODS = Map.ofEntries(
        Map.entry("Apr-25", "2025-04-01 2025-04-30"),
        Map.entry("April 2025", "2025-04-01 2025-04-30"),
        Map.entry("2025-05", "2025-05-01 2025-05-31"),
        Map.entry("01/06/2025", "2025-06-01 2025-06-30"),
        Map.entry("31/07/2025", "2025-07-01 2025-07-31"),
        Map.entry("Aug 2025", "2025-08-01 2025-08-31"),
        Map.entry("202509", "2025-09-01 2025-09-30")
    );
    private static final List<String> NAMES = List.of(
        "Apr-25",
        "April 2025",
        "2025-05",
        "01/06/2025",
        "31/07/2025",
        "Aug 2025",
        "202509"
    );
    private static final List<String> MEASURES = List.of(
        "timeliness",
        "Plans within 20 weeks",
        "requests",
        "WAIT",
        "cost"
    );
    private static final List<String> TRAPS = List.of(
        "=cmd|' /C calc'!A0",
        "=1+1",
        "@SUM(A1:A9)",
        "+44 20",
        "-",
        "--5",
        "1,23",
        "1.234,5",
        "12 345",
        "1e5",
        "1E+03",
        "NaN",
        "Infinity",
        "0x1F",
        "١٢٣",
        "１２",
        "½",
        "<5",
        "< 5",
        "c",
        "[c]",
        "x",
        "z",
        "*",
        ":",
        "..",
        "n/a",
        "low",
        "TRUE",
        "#REF!",
        "50%",
        "50 %",
        "%",
        "£5",
        "£",
        "5 [p]",
        "5[r]",
        "[p]",
        "\u202E56",
        "5\u200B6",
        "\uD800",
        "💥",
        "\"",
        "\"\"",
        "a\"b",
        "line\nbreak",
        "cr\rlf\r\n",
        "\t",
        "   ",
        "'56",
        "56.",
        ".5",
        "0056",
        "1,234",
        "1,234,567.89",
        "−7",
        "99999999999999999999",
        "0.1234567890123456789",
        "2025-13",
        "30/02/2025",
        "13/13/13",
        "45748",
        "Q1",
        "Q5 2025/26",
        "2025/27",
        "2024/25",
        "autumn 2025",
        "1 April 2025 to",
        "null",
        "undefined",
        "../../etc/passwd",
        "<script>alert(1)</script>",
        "${jndi:ldap://x}",
        "'; DROP TABLE observation;--",
        "Final",
        "p",
        "Not available"
    );

    private final Random chance;

    HostileTable(long seed) {
        chance = new Random(seed);
    }

    Random chance() {
        return chance;
    }

    /** A row in the order of the heads; one cell in four or so is hostile. */
    List<String> row() {
        var row = new ArrayList<String>(HEADS.size());
        row.add(pick(MEASURES));
        row.add(pick(NAMES));
        row.add(chance.nextInt(5) == 0 ? "" : figure());
        row.add(chance.nextInt(3) == 0 ? Integer.toString(chance.nextInt(100)) : "");
        row.add(row.get(3).isEmpty() ? "" : Integer.toString(1 + chance.nextInt(100)));
        row.add(chance.nextInt(3) == 0 ? pick(List.of("Final", "p", "Provisional", "Not available", "z", "r")) : "");
        row.add(chance.nextInt(8) == 0 ? "a note" : "");
        for (var hits = chance.nextInt(4) - 1; hits > 0; hits--) {
            row.set(chance.nextInt(row.size()), hostile());
        }
        return row;
    }

    String figure() {
        var number = Integer.toString(chance.nextInt(2_000) - 20);
        return chance.nextBoolean() ? number : number + "." + chance.nextInt(1_000);
    }

    String hostile() {
        return switch (chance.nextInt(6)) {
            case 0, 1, 2 -> pick(TRAPS);
            case 3 -> changed(chance.nextBoolean() ? pick(NAMES) : figure());
            case 4 -> noise();
            default -> pick(TRAPS) + pick(TRAPS);
        };
    }

    /** Something plain with one character changed, added or lost. */
    private String changed(String plain) {
        var text = new StringBuilder(plain);
        var place = chance.nextInt(text.length());
        var letter = "0123456789,.-/ eE%£\u00A0\u0661".charAt(chance.nextInt(21));
        switch (chance.nextInt(3)) {
            case 0 -> text.setCharAt(place, letter);
            case 1 -> text.insert(place, letter);
            default -> text.deleteCharAt(place);
        }
        return text.toString();
    }

    private String noise() {
        var text = new StringBuilder();
        for (var length = chance.nextInt(chance.nextInt(50) == 0 ? 2_000 : 12); length > 0; length--) {
            text.append((char) (1 + chance.nextInt(chance.nextInt(4) == 0 ? 0xD7FF : 0x7F)));
        }
        return text.toString();
    }

    <T> T pick(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}

package uk.improvementboard.board.returns;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.improvementboard.metrics.measure.Period;

/** Reads of which area and which period a row speaks. */
record RowPlace(DfeFile file, DataSet set, KnownAreas areas, Findings findings) {
    private static final Pattern CALENDAR = Pattern.compile("20\\d{2}");
    private static final Pattern ACADEMIC = Pattern.compile("(20(\\d{2}))[/-]?(\\d{2})");

    Optional<Period> period(DfeFile.Row row) {
        var cell = row.text("time_period");
        var identifier = row.text("time_identifier").toLowerCase(Locale.ROOT);
        if (CALENDAR.matcher(cell).matches() && identifier.startsWith("calendar") && !set.january()) {
            return Optional.of(Period.year(Integer.parseInt(cell)));
        }
        var academic = ACADEMIC.matcher(cell);
        if (academic.matches() && identifier.startsWith("academic") && set.january()) {
            var second = Integer.parseInt(academic.group(1)) + 1;
            if (second % 100 == Integer.parseInt(academic.group(3))) {
                return Optional.of(Period.month(YearMonth.of(second, 1)));
            }
        }
        refuse(
            row,
            "time_period",
            "\"" + cell + "\" with \"" + row.text("time_identifier") + "\" is not a period of this kind of file.",
            set.january()
                ? "It should read like 202425 with \"Academic year\"."
                : "It should read like 2024 with \"Calendar year\"."
        );
        return Optional.empty();
    }

    Optional<KnownAreas.Entry> area(DfeFile.Row row) {
        return switch (row.text("geographic_level").toLowerCase(Locale.ROOT)) {
            case "national" -> known(row, "country_code", row.text("country_code"));
            case "regional" -> known(row, "region_code", row.text("region_code"));
            case "local authority" -> authority(row);
            default -> {
                refuse(
                    row,
                    "geographic_level",
                    "\"" + row.text("geographic_level") + "\" is not a level that is known.",
                    "It should be National, Regional or Local authority."
                );
                yield Optional.empty();
            }
        };
    }

    /** Codes decide. In some editions the long and the short code stand under each other's heading. */
    private Optional<KnownAreas.Entry> authority(DfeFile.Row row) {
        var code = row.text("new_la_code");
        var old = row.text("old_la_code");
        if (!KnownAreas.SHAPE.matcher(code).matches() && KnownAreas.SHAPE.matcher(old).matches()) {
            findings.warn(
                Warning.Kind.CODES_SWAPPED,
                row.number(),
                file.spelling("new_la_code"),
                "The long and the short code have changed places."
            );
            return authority(row, old, code);
        }
        return authority(row, code, old);
    }

    private Optional<KnownAreas.Entry> authority(DfeFile.Row row, String code, String old) {
        var found = known(row, "new_la_code", code);
        found.ifPresent(area -> {
            var name = row.text("la_name");
            if (!name.isEmpty() && !area.isNamed(name)) {
                findings.warn(
                    Warning.Kind.OTHER_NAME,
                    row.number(),
                    file.spelling("la_name"),
                    "The row names " + name + ", its code " + code + " is " + area.name() + ". The code was trusted."
                );
            }
            if (!old.isEmpty() && !old.equals(area.oldCode())) {
                findings.warn(
                    Warning.Kind.OTHER_SHORT_CODE,
                    row.number(),
                    file.spelling("old_la_code"),
                    "The short code " + old + " is not that of " + area.name() + ". The long code was trusted."
                );
            }
            if (!area.code().equals(code)) {
                var what = "The former code of " + area.name() + " was read as the present one.";
                findings.warn(Warning.Kind.FORMER_CODE, row.number(), file.spelling("new_la_code"), what);
            }
        });
        return found;
    }

    private Optional<KnownAreas.Entry> known(DfeFile.Row row, String column, String code) {
        if (!KnownAreas.SHAPE.matcher(code).matches()) {
            refuse(
                row,
                column,
                "\"" + code + "\" is not the code of an area in England.",
                "It should read like E10000015."
            );
            return Optional.empty();
        }
        var found = areas.find(code);
        if (found.isEmpty()) {
            refuse(
                row,
                column,
                "No area with the code " + code + " is known.",
                "Check the code; if the area is new, its code must first be added to the program's list of areas."
            );
        }
        return found;
    }

    private void refuse(DfeFile.Row row, String field, String what, String mend) {
        findings.refuse(new Problem(row.number(), file.spelling(field), what, mend));
    }
}

package uk.improvementboard.board.returns;

import java.util.List;
import java.util.Optional;

/**
 * Whose the counts are where a row of the tribunal table prints one council's name beside another's code. Neither can be
 * trusted: in the edition of 2024 the counts of five rows fit the name, and in two of them the code from 2024. Each was
 * settled by the plans that the councils had in place, and holds for that edition alone.
 */
record TribunalMisprints(List<Entry> entries) {
    /**
     * @param edition last year of the table in which it was seen
     * @param code as printed
     * @param name as printed, without its footnote marks
     * @param area long code of the area whose counts they are
     */
    record Entry(int edition, String code, String name, int first, int last, String area) {}

    static TribunalMisprints read() {
        return new TribunalMisprints(
            ImportTable.rows("tribunal-misprints.csv")
                .stream()
                .map(row ->
                    new Entry(
                        Integer.parseInt(row.get("edition")),
                        row.get("code"),
                        row.get("name"),
                        Integer.parseInt(row.get("first")),
                        Integer.parseInt(row.get("last")),
                        row.get("area")
                    )
                )
                .toList()
        );
    }

    /** {@return the long code of the area whose counts of a year a contradictory row holds; empty where nobody has settled it} */
    Optional<String> area(int edition, String code, String name, int year) {
        return entries
            .stream()
            .filter(it -> it.edition() == edition && it.code().equals(code))
            .filter(it -> KnownAreas.sameName(it.name(), name))
            .filter(it -> it.first() <= year && year <= it.last())
            .map(Entry::area)
            .findFirst();
    }
}

package uk.improvementboard.board.imports;

import java.util.List;

/** What the sheet of notes says. */
final class TemplateNotes {

    private TemplateNotes() {}

    static List<String> lines() {
        return List.of(
            "Fill in the white cells of the sheet Figures. The grey ones say which figure is asked for.",
            "A percentage: give its numerator and denominator, or its value as 56.3 for 56.3%, or both.",
            "A count, a length of time, a score or a sum of money: give its value in the unit of the row.",
            "Status: Final if the cell is blank. Provisional for a figure that you still expect to change.",
            "No figure? Choose Suppressed, Not available or Not applicable, and say why in the note.",
            "A row that stays blank says nothing; the figure stays due.",
            "You may add rows below: measure code, period and figure. Write a month as April 2025, a quarter as Q1 2025/26, " +
                "a year as 2024/25.",
            "Never write anything here that points to a child or another person: no names, dates of birth, addresses or numbers of " +
                "persons. A file that seems to hold persons is refused as a whole and not kept.",
            "What each measure counts, and what it leaves out, stands in the sheet Measures.",
            "Keep the heads of the columns as they are; then the file is read without any question."
        );
    }
}

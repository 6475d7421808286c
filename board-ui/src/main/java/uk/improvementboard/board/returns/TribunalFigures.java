package uk.improvementboard.board.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.board.returns.DfeRows.DfeSource;
import uk.improvementboard.board.returns.TribunalHead.Column;
import uk.improvementboard.board.returns.TribunalHead.Kind;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.Provenance.Basis;
import uk.improvementboard.persistence.measure.AreaObservation;

/** Reads appeals and appeal rate of one area and year from a row of the tribunal table. */
final class TribunalFigures {

    private static final MeasureCode APPEALS = new MeasureCode("tribunal-appeals");
    private static final MeasureCode RATE = new MeasureCode("tribunal-appeal-rate");
    private static final int NEW_RETURN = 2023;

    private final TribunalHead head;
    private final DfeSource source;
    private final boolean oldMethod;
    private final Findings findings;
    private final DfeFile file;
    private final RowFigures figures;

    /** @param oldMethod whether the notes say that every plan in place in January counts as a decision, as in the measure */
    TribunalFigures(TribunalHead head, DfeSource source, boolean oldMethod, Findings findings) {
        this.head = head;
        this.source = source;
        this.oldMethod = oldMethod;
        this.findings = findings;
        var spelled = new LinkedHashMap<String, String>();
        head.columns().forEach(column -> spelled.put(column.field(), column.spelled()));
        file = new DfeFile(spelled, List.of(), List.of());
        figures = new RowFigures(file, findings);
    }

    void warnOfTheMethod() {
        if (!oldMethod) {
            findings.warn(
                Warning.Kind.COLUMN_NOT_READ,
                head.row() + 2L,
                "",
                "The rates were not read, because the notes below the table do not say for certain that every plan in place in " +
                    "January counts as an appealable decision: they may be by another method than the board's. The appeals were read."
            );
        }
    }

    List<PreviewRow> of(long number, Map<String, String> cells, int year, KnownAreas.Entry area, boolean misprinted) {
        // A rate stands without its counts where one of them is left empty.
        var filled = new LinkedHashMap<String, String>();
        cells.forEach((field, cell) -> filled.put(field, cell.isEmpty() ? TribunalTable.NOT_AVAILABLE : cell));
        var row = new DfeFile.Row(number, filled);
        var period = Period.year(year);
        var read = new ArrayList<PreviewRow>();
        for (var rule : rules(year)) {
            if (cells.getOrDefault(rule.value(), "").isEmpty()) {
                var what =
                    "The cell of " + area.name() + " is empty; no figure was taken from it, and none is not read as 0.";
                findings.warn(Warning.Kind.EMPTY_CELL, number, file.spelling(rule.value()), what);
                continue;
            }
            figures.read(row, rule).ifPresent(reading -> {
                var from = provenance(caveats(rule, year, misprinted));
                var item = new AreaObservation(rule.measure(), new AreaCode(area.code()), reading.in(period, from));
                read.add(new PreviewRow(number, area.name(), item));
            });
        }
        return read;
    }

    private List<MeasureRule> rules(int year) {
        var appeals = Column.field(Kind.APPEALS, year);
        var count = new MeasureRule(APPEALS, MeasureRule.Kind.COUNT, appeals, "", List.of(), true, true);
        if (!oldMethod) {
            return List.of(count);
        }
        var decisions = List.of(Column.field(Kind.DECISIONS, year));
        var rate = Column.field(Kind.RATE, year);
        return List.of(count, new MeasureRule(RATE, MeasureRule.Kind.RATE, rate, appeals, decisions, true, true));
    }

    private static String caveats(MeasureRule rule, int year, boolean misprinted) {
        var caveats = new ArrayList<String>();
        if (rule.measure().equals(RATE)) {
            caveats.add("Every plan in place in January counts as an appealable decision.");
            if (year >= NEW_RETURN) {
                caveats.add("Appealable decisions from 2023 come from the new person-level return.");
            }
        }
        if (misprinted) {
            caveats.add("The table prints this row with one council's name and another's code.");
        }
        return String.join(" ", caveats);
    }

    private Provenance provenance(String caveats) {
        return new Provenance(
            "Department for Education: Education, health and care plans, " +
                TribunalTable.TITLE +
                " (" +
                source.fileName() +
                ")",
            Optional.of(DfeImporter.RELEASES),
            Basis.OFFICIAL,
            Optional.of(source.published()),
            caveats,
            "Importer of the Department's files"
        );
    }
}

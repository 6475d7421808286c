package uk.improvementboard.board.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.improvementboard.board.imports.LineCells.Placed;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.MeasureNames;
import uk.improvementboard.metrics.imports.PeriodFit;
import uk.improvementboard.metrics.imports.TableCell;

/**
 * The row of heads, read as a layout has it.
 *
 * @param row its number
 * @param width cells up to its last filled one
 * @param fields the column of each meaning
 * @param across columns that are periods or measures; empty in long tables
 * @param notRead heads without a meaning
 */
record Head(long row, int width, Map<Field, Column> fields, List<Column> across, List<String> notRead) {
    /**
     * A column.
     *
     * @param place from 0
     */
    record Column(int place, String head, TableCell cell) {
        Placed of(Table.Row row) {
            return new Placed(head, row.cell(place));
        }
    }

    /** Columns that next month's file may leave out without another meaning of the rest. */
    private static final Set<Field> DISPENSABLE = Set.of(Field.NOTE, Field.IGNORED);

    /** Columns in which a cell that is merged downwards holds for all its rows; a figure never does. */
    private static final Set<Field> MERGEABLE = Set.of(Field.MEASURE, Field.PERIOD, Field.ORGANISATION);

    /** {@return the head, if a row is the one that the layout needs} */
    static Optional<Head> in(Table.Row row, Layout layout, MeasureNames names) throws TableFault {
        if (row.filled() == 0 || !missing(row, layout).isEmpty()) {
            return Optional.empty();
        }
        var meanings = meanings(layout);
        var fields = new EnumMap<Field, Column>(Field.class);
        var across = new ArrayList<Column>();
        var notRead = new ArrayList<String>();
        var width = 0;
        for (var place = 0; place < row.cells().size(); place++) {
            var column = new Column(place, row.cell(place).text().strip(), row.cell(place));
            var blank = column.head().isEmpty();
            var field = blank && place > 0 ? null : meanings.get(MeasureNames.plain(column.head()));
            width = blank ? width : place + 1;
            if (field != null && field != Field.IGNORED) {
                if (fields.put(field, column) != null) {
                    throw twice(row.number(), column.head(), field);
                }
            } else if (field == null && !blank && isAcross(column.cell(), layout, names)) {
                across.add(column);
            } else if (field == null && !blank) {
                notRead.add(column.head());
            }
        }
        return layout.shape() != Layout.Shape.LONG && across.isEmpty()
            ? Optional.empty()
            : Optional.of(new Head(row.number(), width, fields, across, notRead));
    }

    private static boolean isAcross(TableCell cell, Layout layout, MeasureNames names) {
        return switch (layout.shape()) {
            case LONG -> false;
            case PERIODS_ACROSS -> PeriodFit.looksLikePeriod(cell);
            case MEASURES_ACROSS -> names.find(cell.text()).isPresent();
        };
    }

    private static TableFault twice(long row, String head, Field field) {
        return TableFault.ofLayout(
            new LineProblem(
                row,
                "",
                head,
                "",
                "Two columns mean \"" + field.words() + "\".",
                "Give one of them another head, or say that it is not read."
            )
        );
    }

    private static Map<String, Field> meanings(Layout layout) {
        var meanings = new HashMap<String, Field>();
        layout.columns().forEach((head, field) -> meanings.put(MeasureNames.plain(head), field));
        return meanings;
    }

    /** {@return heads that the layout needs and a row lacks, as the layout spells them} */
    static List<String> missing(Table.Row row, Layout layout) {
        var there = new HashSet<String>();
        row.cells().forEach(it -> there.add(MeasureNames.plain(it.text())));
        return layout
            .columns()
            .entrySet()
            .stream()
            .filter(it -> !DISPENSABLE.contains(it.getValue()))
            .map(Map.Entry::getKey)
            .filter(it -> !there.contains(MeasureNames.plain(it)) && !(it.isBlank() && row.cell(0).blank()))
            .sorted()
            .toList();
    }

    /** {@return the cells that a row gives to each of its lines: one line in a long table, one per column across in a wide one} */
    List<LineCells> lines(Table.Row row, String sheet, Layout layout, Merges.Walk merged) {
        var common = new EnumMap<Field, Placed>(Field.class);
        layout.fixed().forEach((field, text) -> common.put(field, new Placed("", new TableCell.Text(text))));
        fields.forEach((field, column) ->
            common.put(
                field,
                MERGEABLE.contains(field) ? new Placed(column.head(), merged.cell(row, column.place())) : column.of(row)
            )
        );
        if (layout.shape() == Layout.Shape.LONG) {
            return List.of(new LineCells(row.number(), sheet, common));
        }
        var named = layout.shape() == Layout.Shape.PERIODS_ACROSS ? Field.PERIOD : Field.MEASURE;
        var lines = new ArrayList<LineCells>(across.size());
        for (var column : across) {
            var cells = new EnumMap<>(common);
            cells.put(named, new Placed(column.head(), column.cell()));
            cells.put(Field.VALUE, column.of(row));
            lines.add(new LineCells(row.number(), sheet, cells));
        }
        return lines;
    }

    /** {@return whether a row is words below or between the figures: one cell, and that in no column of figures} */
    boolean isNote(Table.Row row) {
        if (row.filled() != 1) {
            return false;
        }
        var figures = new HashSet<Integer>();
        across.forEach(it -> figures.add(it.place()));
        fields.forEach((field, column) -> {
            if (field == Field.VALUE || field == Field.NUMERATOR || field == Field.DENOMINATOR) {
                figures.add(column.place());
            }
        });
        return figures.stream().allMatch(it -> row.cell(it).blank());
    }

    /** {@return why the cells of a row cannot be told to their columns, if so} */
    Optional<LineProblem> uneven(Table.Row row, String sheet) {
        var filled = 0;
        for (var place = 0; place < row.cells().size(); place++) {
            filled = row.cell(place).blank() ? filled : place + 1;
        }
        if (filled <= width && row.cells().size() >= width) {
            return Optional.empty();
        }
        return Optional.of(
            new LineProblem(
                row.number(),
                sheet,
                "",
                "",
                "The row has " + row.cells().size() + " cells and the head " + width + ".",
                "Look for a lost or added separator; a comma within a number or text needs quotation marks around the cell."
            )
        );
    }
}

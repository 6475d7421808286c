package uk.improvementboard.board.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.improvementboard.board.imports.Layout.Shape;
import uk.improvementboard.board.imports.Layout.Strangers;
import uk.improvementboard.metrics.imports.ImportTerms;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.MeasureNames;
import uk.improvementboard.metrics.imports.PeriodFit;
import uk.improvementboard.metrics.imports.TableCell;

/** Finds the row of heads and what it says about the layout. */
final class LayoutGuesser {

    private static final int MOST_UNKNOWN = 20;
    /** Names beside codes, and units, which the measure has of its own. */
    private static final Set<Field> SAID_TWICE = Set.of(Field.MEASURE, Field.ORGANISATION, Field.IGNORED);

    private final String sheet;
    private final MeasureNames names;

    LayoutGuesser(String sheet, ImportTerms terms) {
        this.sheet = sheet;
        names = new MeasureNames(terms, Map.of());
    }

    /** A row that could be the head. */
    private record Candidate(Table.Row row, Shape shape, Map<Field, Integer> fields, int score) {}

    LayoutGuess guess(List<Table.Row> rows) {
        Optional<Candidate> best = Optional.empty();
        for (var row : rows) {
            var candidate = candidate(row);
            if (candidate.score() > best.map(Candidate::score).orElse(1)) {
                best = Optional.of(candidate);
            }
        }
        return best.map(it -> guess(it, rows)).orElseGet(() -> nothing(rows));
    }

    private Candidate candidate(Table.Row row) {
        var fields = fields(row);
        var periods = 0;
        var measures = 0;
        for (var cell : row.cells()) {
            var meant = HeadWords.of(cell.text()).isPresent();
            periods += !meant && PeriodFit.looksLikePeriod(cell) ? 1 : 0;
            measures += !meant && !cell.blank() && names.find(cell.text()).isPresent() ? 1 : 0;
        }
        var named = fields.containsKey(Field.MEASURE);
        if (periods > 1 && !fields.containsKey(Field.VALUE)) {
            if (!named && row.cell(0).blank()) {
                fields.put(Field.MEASURE, 0);
            }
            return new Candidate(
                row,
                Shape.PERIODS_ACROSS,
                fields,
                fields.containsKey(Field.MEASURE) ? periods + 1 : 0
            );
        }
        if (measures > 0 && hasPeriod(fields) && !fields.containsKey(Field.VALUE)) {
            return new Candidate(row, Shape.MEASURES_ACROSS, fields, measures + 2);
        }
        return new Candidate(row, Shape.LONG, fields, fields.size());
    }

    private static boolean hasPeriod(Map<Field, Integer> fields) {
        return (
            fields.containsKey(Field.PERIOD) ||
            fields.containsKey(Field.PERIOD_START) ||
            fields.containsKey(Field.PERIOD_END)
        );
    }

    /** The columns with a known head; of two that mean the same, the better known one. */
    private static Map<Field, Integer> fields(Table.Row row) {
        var places = new EnumMap<Field, Integer>(Field.class);
        var ranks = new EnumMap<Field, Integer>(Field.class);
        for (var place = 0; place < row.cells().size(); place++) {
            var known = HeadWords.of(row.cell(place).text());
            if (
                known.isPresent() &&
                known.get().field() != Field.IGNORED &&
                known.get().rank() < ranks.getOrDefault(known.get().field(), Integer.MAX_VALUE)
            ) {
                places.put(known.get().field(), place);
                ranks.put(known.get().field(), known.get().rank());
            }
        }
        return places;
    }

    private LayoutGuess guess(Candidate candidate, List<Table.Row> rows) {
        var fields = new EnumMap<>(candidate.fields());
        var across = candidate.shape() != Shape.LONG;
        if (across) {
            fields.keySet().removeAll(List.of(Field.VALUE, Field.NUMERATOR, Field.DENOMINATOR));
        }
        fields.remove(
            candidate.shape() == Shape.MEASURES_ACROSS
                ? Field.MEASURE
                : candidate.shape() == Shape.PERIODS_ACROSS
                  ? Field.PERIOD
                  : Field.IGNORED
        );
        if (fields.containsKey(Field.PERIOD_START) && fields.containsKey(Field.PERIOD_END)) {
            fields.remove(Field.PERIOD);
        } else if (fields.containsKey(Field.PERIOD)) {
            fields.keySet().removeAll(List.of(Field.PERIOD_START, Field.PERIOD_END));
        }
        var columns = new HashMap<String, Field>();
        for (var cell : candidate.row().cells()) {
            HeadWords.of(cell.text())
                .map(HeadWords.Known::field)
                .filter(SAID_TWICE::contains)
                .ifPresent(_ -> columns.put(cell.text().strip(), Field.IGNORED));
        }
        fields.forEach((field, place) -> columns.put(candidate.row().cell(place).text().strip(), field));
        var heads = new ArrayList<String>();
        var notUnderstood = new ArrayList<String>();
        for (var place = 0; place < candidate.row().cells().size(); place++) {
            var cell = candidate.row().cell(place);
            if (!cell.blank()) {
                heads.add(cell.text().strip());
                var read = columns.containsKey(cell.text().strip()) || isAcross(candidate.shape(), cell);
                if (!read) {
                    notUnderstood.add(cell.text().strip());
                }
            }
        }
        var fixed = fixed(candidate, fields, rows);
        var layout = new Layout(
            candidate.shape(),
            sheet,
            columns,
            fixed,
            Map.of(),
            Optional.empty(),
            Strangers.REFUSED
        );
        return new LayoutGuess(
            layout,
            candidate.row().number(),
            heads,
            notUnderstood,
            unknownMeasures(candidate, fields, rows),
            LayoutNeeds.of(layout)
        );
    }

    private boolean isAcross(Shape shape, TableCell cell) {
        return switch (shape) {
            case LONG -> false;
            case PERIODS_ACROSS -> PeriodFit.looksLikePeriod(cell);
            case MEASURES_ACROSS -> names.find(cell.text()).isPresent();
        };
    }

    /** A table about one measure often says so in a title above its heads. */
    private Map<Field, String> fixed(Candidate candidate, Map<Field, Integer> fields, List<Table.Row> rows) {
        if (candidate.shape() == Shape.MEASURES_ACROSS || fields.containsKey(Field.MEASURE)) {
            return Map.of();
        }
        var titles = new LinkedHashSet<String>();
        for (var row : rows) {
            if (row.number() < candidate.row().number()) {
                row.cells().forEach(it ->
                    names.find(it.text()).ifPresent(found -> titles.add(found.measure().code().value()))
                );
            }
        }
        return titles.size() == 1 ? Map.of(Field.MEASURE, titles.getFirst()) : Map.of();
    }

    private List<String> unknownMeasures(Candidate candidate, Map<Field, Integer> fields, List<Table.Row> rows) {
        var place = fields.get(Field.MEASURE);
        if (place == null) {
            return List.of();
        }
        var unknown = new LinkedHashSet<String>();
        for (var row : rows) {
            var text = row.cell(place).text().strip();
            var below = row.number() > candidate.row().number() && row.filled() > 1;
            if (below && !text.isEmpty() && unknown.size() < MOST_UNKNOWN && names.find(text).isEmpty()) {
                unknown.add(text);
            }
        }
        return List.copyOf(unknown);
    }

    private LayoutGuess nothing(List<Table.Row> rows) {
        var layout = new Layout(Shape.LONG, sheet, Map.of(), Map.of(), Map.of(), Optional.empty(), Strangers.REFUSED);
        var reason = rows.isEmpty() ? "The sheet is empty." : "No row of heads was recognised among the first rows.";
        return new LayoutGuess(
            layout,
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new LineProblem(
                    0,
                    sheet,
                    "",
                    "",
                    reason,
                    "Give the columns heads such as Measure, Period and Value, or say what each column means."
                )
            )
        );
    }
}

package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.table.Cell;
import uk.improvementboard.metrics.pack.table.ChartTables;
import uk.improvementboard.metrics.pack.table.PackTable;
import uk.improvementboard.metrics.pack.table.PackTables;

/** The tables leave nothing out: whatever the tree says in words or figures stands in a cell, a title or a note. */
class PackTablesTest extends PackDrafts {

    /** Names of parts that are told in other words: places in the app, the shape of an icon, the picture of a course. */
    private static final Set<String> NOT_SAID = Set.of("code", "section", "format", "rate", "spark", "setUntil");

    @Test
    void every_word_of_a_stored_pack_stands_in_the_tables() {
        assertNothingLeftOut(StoredPack.document().content());
    }

    @ParameterizedTest
    @ValueSource(strings = { "hertfordshire", "exampleshire" })
    void every_word_of_the_board_stands_in_the_tables(String slug) throws Exception {
        assertNothingLeftOut(draft(slug, HandlingClass.BOARD_ONLY).content());
    }

    @Test
    void every_point_of_every_chart_stands_in_its_own_table() throws Exception {
        for (var measure : draft("exampleshire", HandlingClass.BOARD_ONLY).content().measures()) {
            var table = ChartTables.of(measure);
            var values = cells(table).map(Cell::shown).collect(Collectors.toSet());
            var format = measure.chart().format();
            var finer = new FigureFormat(format.unit(), format.decimals() + 1);
            measure
                .chart()
                .points()
                .forEach(it -> assertThat(values).contains(format.cell(it.value())));
            measure
                .chart()
                .fan()
                .forEach(it -> assertThat(values).contains(finer.cell(it.median()), finer.cell(it.upper80())));
        }
    }

    @Test
    void figures_are_numbers_and_what_is_withheld_says_why() throws Exception {
        var tables = PackTables.of(draft("hertfordshire", HandlingClass.PUBLIC).content());
        var figures = tables
            .stream()
            .filter(it -> it.id().equals("figures"))
            .findFirst()
            .orElseThrow();
        assertThat(cells(figures)).anyMatch(it -> it instanceof Cell.Number number && number.shown().equals("60.3%"));
        assertThat(
            figures
                .rows()
                .stream()
                .map(row -> row.get(2))
        ).allMatch(it -> it instanceof Cell.Number || it instanceof Cell.Withheld);
    }

    @Test
    void titles_and_names_are_short_and_unique() throws Exception {
        var tables = PackTables.of(draft("exampleshire", HandlingClass.BOARD_ONLY).content());
        assertThat(tables).extracting(PackTable::title).doesNotHaveDuplicates();
        assertThat(tables).extracting(PackTable::id).doesNotHaveDuplicates();
        assertThat(tables)
            .hasSizeGreaterThan(20)
            .allMatch(it -> !it.rows().isEmpty());
    }

    private static void assertNothingLeftOut(PackContent content) {
        var said = PackTables.of(content)
            .stream()
            .flatMap(it ->
                Stream.concat(
                    Stream.of(it.title(), it.caption()),
                    Stream.concat(it.notes().stream(), cells(it).map(Cell::shown))
                )
            )
            .collect(Collectors.joining("\n"));
        var missing = new TreeSet<String>();
        for (var words : words(content)) {
            if (!said.contains(words) && !said.contains(lowerFirst(words))) {
                missing.add(words);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }

    private static Stream<Cell> cells(PackTable table) {
        return table.rows().stream().flatMap(List::stream);
    }

    private static List<String> words(Object part) {
        var words = new ArrayList<String>();
        collect(part, words);
        return words;
    }

    private static void collect(Object part, List<String> words) {
        switch (part) {
            case String text when !text.isBlank() -> words.add(text.strip());
            case Optional<?> maybe -> maybe.ifPresent(it -> collect(it, words));
            case Collection<?> many -> many.forEach(it -> collect(it, words));
            case Record some -> Stream.of(some.getClass().getRecordComponents())
                .filter(it -> !NOT_SAID.contains(it.getName()))
                .forEach(it -> collect(value(some, it), words));
            default -> {
                // Numbers and days are written by the words beside them.
            }
        }
    }

    private static Object value(Record some, RecordComponent component) {
        try {
            return component.getAccessor().invoke(some);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

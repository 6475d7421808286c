package uk.improvementboard.board.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.persistence.AsAt;

/** FEATURE UNDER TEST: a figure that is withheld from an audience is withheld in every page, file and pack, however it is written. */
class WithheldFiguresTest extends BoardTest {

    private static final YearMonth MONTH = YearMonth.from(TestClock.TODAY);

    /** "3 of 8" may be deliverables; no count of the plan has so many. */
    private static final long TOO_MANY_FOR_A_PLAN = 100;

    private record Withheld(Measure measure, Period period, Figure figure) {}

    private BoardReading board(String slug, HandlingClass audience) {
        var id = bean(BoardPlaces.class).named(slug).id();
        return bean(BoardReadingService.class).readFor(id, new AsAt(TestClock.TODAY), audience);
    }

    private List<Withheld> withheld(String slug, HandlingClass audience) {
        var seen = board(slug, audience);
        var withheld = new ArrayList<Withheld>();
        for (var truth : board(slug, HandlingClass.BOARD_ONLY).plan().measures()) {
            var shown = seen.plan().measure(truth.measure().code()).orElseThrow().observations();
            for (var i = 0; i < shown.size(); i++) {
                var figure = truth.observations().get(i).shown();
                if (figure.isPresent() && shown.get(i).shown().isEmpty()) {
                    withheld.add(new Withheld(truth.measure(), shown.get(i).period(), figure.get()));
                }
            }
        }
        assertThat(withheld).isNotEmpty();
        return withheld;
    }

    @ParameterizedTest
    @CsvSource({ "exampleshire,PARTNERS", "exampleshire,PUBLIC", "hertfordshire,PUBLIC" })
    void no_table_chart_or_hero_of_a_pack_or_page_has_it(String slug, HandlingClass audience) {
        logInAs("chair");
        var pages = pages(slug, audience);
        assertThat(withheld(slug, audience)).allSatisfy(it -> {
            var page = pages.get(it.measure().code().value());
            assertThat(page.values())
                .filteredOn(row -> row.period().equals(it.period().shortWords()))
                .allMatch(
                    row -> row.value().equals("[c]") && row.numerator().equals("-") && row.denominator().equals("-")
                );
            assertThat(page.chart().points()).noneMatch(point -> point.label().startsWith(it.period().words() + ":"));
            assertThat(page.heroLabel()).doesNotEndWith(it.period().words());
        });
    }

    private Map<String, MeasurePage> pages(String slug, HandlingClass audience) {
        var id = bean(BoardPlaces.class).named(slug).id();
        var pages = new LinkedHashMap<String, MeasurePage>();
        bean(PackService.class)
            .draft(id, MONTH, audience)
            .content()
            .measures()
            .forEach(it -> pages.put(it.code().value(), it));
        return pages;
    }

    @ParameterizedTest
    @ValueSource(strings = { "exampleshire", "hertfordshire" })
    void no_file_has_it(String slug) throws IOException {
        logInAs("chair");
        var withheld = withheld(slug, HandlingClass.PARTNERS);
        logInAs("forum");
        assertThat(inFiles(slug, withheld)).isEmpty();
        logInAs("adviser");
        assertThat(inFiles(slug, withheld)).as("what the board itself is given").isNotEmpty();
    }

    /** The rows of files that have a withheld figure of their measure and period in any column. */
    private List<String> inFiles(String slug, List<Withheld> withheld) throws IOException {
        var found = new ArrayList<String>();
        for (var it : withheld) {
            var file = slug + "/measures/" + it.measure().code().value() + ".csv";
            for (var row : recordsOf(file)) {
                if (row.get("period_end").equals(it.period().end().toString()) && !row.get("value").equals("[c]")) {
                    found.add(file + ": " + row);
                }
            }
        }
        for (var row : recordsOf(slug + "/restatements.csv")) {
            withheld
                .stream()
                .filter(it -> row.get("period").equals(it.period().words()))
                .filter(it -> row.get("subject").equals(it.measure().name()))
                .filter(it -> has(row, it.figure().value()))
                .forEach(it -> found.add("restatements: " + row));
        }
        for (var row : recordsOf(slug + "/forecasts.csv")) {
            withheld
                .stream()
                .filter(it -> row.get("measure").equals(it.measure().code().value()))
                .filter(
                    it ->
                        row.get("period_end").equals(it.period().end().toString()) ||
                        row.get("last_figure_for").equals(it.period().end().toString())
                )
                .filter(it -> has(row, it.figure().value()))
                .forEach(it -> found.add("forecasts: " + row));
        }
        return found;
    }

    private static boolean has(CSVRecord row, BigDecimal value) {
        return row
            .stream()
            .map(cell -> cell.replace("%", "").replace(",", ""))
            .filter(cell -> cell.matches("-?\\d+(\\.\\d+)?"))
            .anyMatch(cell -> new BigDecimal(cell).compareTo(value) == 0);
    }

    private List<CSVRecord> recordsOf(String address) throws IOException {
        var text = get(address).getContentAsString();
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var rows = format.parse(new StringReader(text.substring(1)))) {
            return rows.getRecords();
        }
    }

    @ParameterizedTest
    @CsvSource({ "exampleshire,PARTNERS", "exampleshire,PUBLIC" })
    void the_count_behind_it_stands_nowhere_in_a_pack(String slug, HandlingClass audience) throws IOException {
        logInAs("chair");
        var counts = counts(slug, audience);
        assertThat(text(slug, audience))
            .isNotBlank()
            .doesNotContainPattern(Pattern.compile(anyOf(counts)));
        assertThat(text(slug, HandlingClass.BOARD_ONLY)).containsPattern(Pattern.compile(anyOf(counts)));
    }

    private static String anyOf(Set<String> counts) {
        return "(?<![\\d,.])(" + String.join("|", counts) + ")(?![\\d,.]\\d)";
    }

    /** "3 of 155" for each withheld rate, where no figure that is shown has the same. */
    private Set<String> counts(String slug, HandlingClass audience) {
        var counts = new HashSet<String>();
        withheld(slug, audience).forEach(it ->
            it
                .figure()
                .fraction()
                .filter(of -> of.denominator() >= TOO_MANY_FOR_A_PLAN)
                .ifPresent(of -> counts.add(words(of.numerator(), of.denominator())))
        );
        var seen = board(slug, audience);
        seen.plan()
            .measures()
            .forEach(it ->
                it.observations().forEach(observation ->
                    observation
                        .shown()
                        .flatMap(Figure::fraction)
                        .ifPresent(of -> counts.remove(words(of.numerator(), of.denominator())))
                )
            );
        assertThat(counts).isNotEmpty();
        return counts;
    }

    private static String words(long some, long all) {
        return String.format(Locale.UK, "%,d of %,d", some, all);
    }

    /** All that a pack's document and its printed pages say. */
    private String text(String slug, HandlingClass audience) throws IOException {
        var id = bean(BoardPlaces.class).named(slug).id();
        var json = bean(PackService.class).draft(id, MONTH, audience).json();
        var file = get(slug + "/packs/draft.pdf?month=" + MONTH + "&audience=" + audience).getContentAsByteArray();
        try (var document = Loader.loadPDF(file)) {
            return (
                json +
                " " +
                new PDFTextStripper().getText(document).replaceAll("\\s+", " ").replaceAll("Page \\d+ of \\d+", "")
            );
        }
    }
}

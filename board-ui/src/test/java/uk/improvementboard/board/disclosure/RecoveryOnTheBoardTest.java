package uk.improvementboard.board.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.disclosure.FigureRelation;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.disclosure.FigureRelationRepository;

/**
 * FEATURE UNDER TEST: nobody works out a withheld figure from all that is shown of a board, on whatever day they look. Pages, files
 * and packs are drawn from the readings that are attacked here; {@link WithheldFiguresTest} holds them to it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecoveryOnTheBoardTest extends BoardTest {

    /** The board as it is, on each day on which it is looked at. */
    private final Map<String, List<BoardReading>> truth = new HashMap<>();

    @ParameterizedTest
    @CsvSource({ "exampleshire,PARTNERS", "exampleshire,PUBLIC", "hertfordshire,PARTNERS", "hertfordshire,PUBLIC" })
    void every_withheld_number_could_still_be_any_of_five(String slug, HandlingClass audience) {
        logInAs("chair");
        var shown = shown(slug, audience);
        var onlooker = new Onlooker(relations(slug), (measure, it) -> shown.contains(key(measure, it)));
        truth(slug).forEach(onlooker::looks);
        assertThat(onlooker.withheld()).as("numbers withheld").isPositive();
        assertThat(onlooker.recovered()).isEmpty();
    }

    @Test
    void an_onlooker_works_some_out_where_only_small_figures_are_withheld() {
        logInAs("chair");
        var onlooker = new Onlooker(relations("exampleshire"), (measure, it) -> !Onlooker.small(measure, it));
        truth("exampleshire").forEach(onlooker::looks);
        assertThat(onlooker.recovered()).anyMatch(
            it -> it.startsWith("plans-waiting-over-52-weeks, 31 January 2025") && it.endsWith(": VALUE = 3")
        );
    }

    private List<BoardReading> truth(String slug) {
        return truth.computeIfAbsent(slug, _ ->
            days(slug)
                .stream()
                .map(day -> board(slug, day, HandlingClass.BOARD_ONLY))
                .toList()
        );
    }

    /** Every figure that an audience is shown on one of the days. */
    private Set<List<Object>> shown(String slug, HandlingClass audience) {
        var shown = new HashSet<List<Object>>();
        for (var day : days(slug)) {
            var reading = board(slug, day, audience);
            for (var it : reading.plan().measures()) {
                var published = reading.context().published().getOrDefault(it.measure().code(), List.of());
                Stream.concat(it.observations().stream(), published.stream().map(figure -> figure.observation()))
                    .filter(observation -> observation.shown().isPresent())
                    .forEach(observation -> shown.add(key(it.measure(), observation)));
            }
        }
        return shown;
    }

    private static List<Object> key(Measure measure, Observation it) {
        return List.of(measure.code(), it.period(), it.shown().orElseThrow());
    }

    /** The end of every month since the plan began, and today. */
    private List<LocalDate> days(String slug) {
        var today = YearMonth.from(TestClock.TODAY);
        var began = board(slug, TestClock.TODAY, HandlingClass.BOARD_ONLY).plan().plan().began();
        var days = new ArrayList<LocalDate>();
        for (var month = YearMonth.from(began); month.isBefore(today); month = month.plusMonths(1)) {
            days.add(month.atEndOfMonth());
        }
        days.add(TestClock.TODAY);
        return days;
    }

    private BoardReading board(String slug, LocalDate day, HandlingClass audience) {
        return bean(BoardReadingService.class).readFor(id(slug), new AsAt(day), audience);
    }

    private List<FigureRelation> relations(String slug) {
        return bean(PartnershipTransactions.class).read(id(slug), () ->
            bean(FigureRelationRepository.class).all(new AsAt(TestClock.TODAY))
        );
    }

    private PartnershipId id(String slug) {
        return bean(BoardPlaces.class).named(slug).id();
    }
}

package uk.improvementboard.board.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.board.founding.HertfordshireFounding;
import uk.improvementboard.board.founding.SharedData;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.measure.AreaObservation;

/** Reads the published files in place, where they are present. */
class DfeRealFilesTest {

    @ParameterizedTest
    @ValueSource(
        strings = {
            "dfe2025_annual_reviews.csv",
            "dfe2025_assessments.csv",
            "dfe2025_caseload.csv",
            "dfe2025_ceased_plans.csv",
            "dfe2025_newplans.csv",
            "dfe2025_requests.csv",
            "dfe2025_timeliness_20_week.csv",
            "dfe2026_timeliness_20_week_rows_seen.csv",
            "all-areas/dfe2025_annual_reviews.csv",
            "all-areas/dfe2025_assessments.csv",
            "all-areas/dfe2025_caseload.csv",
            "all-areas/dfe2025_ceased_plans.csv",
            "all-areas/dfe2025_newplans.csv",
            "all-areas/dfe2025_requests.csv",
            "all-areas/dfe2025_timeliness_20_week.csv",
            "whole-files/annual_reviews.csv",
            "whole-files/timeliness_20_week.csv",
        }
    )
    void a_published_file_is_understood(String name) throws IOException {
        var result = DfeText.understood(read(name));
        assertThat(result.observations()).isNotEmpty();
        assertThat(result.observations()).anyMatch(each -> each.area().value().equals("E10000015"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "dfe2025_personal_budgets.csv",
            "dfe2025_residential_settings.csv",
            "dfe2025_sen_need_newplans.csv",
            "dfe2025_sen_needs_all_plans.csv",
            "dfe2025_work_based_placements.csv",
        }
    )
    void a_published_file_without_a_measure_of_the_board_says_so(String name) throws IOException {
        var result = (ImportResult.Refused) read(name);
        assertThat(result.problems())
            .singleElement()
            .satisfies(each -> assertThat(each.what()).contains("of which the board holds no measure"));
    }

    @Test
    void the_tribunal_table_agrees_with_the_founding_figures_and_reads_no_row_as_anothers() throws IOException {
        var result = DfeText.understood(read("SEND Tribunals and appeal rate 2014-2024.csv"));
        var founding = HertfordshireFounding.read().observations().stream().map(Dated::item).toList();
        var compared = result
            .observations()
            .stream()
            .filter(each -> ours(each) || each.area().value().equals("E92000001"))
            .toList();
        assertThat(compared).hasSize(44);
        for (var each : compared) {
            assertThat(founding)
                .as(each.toString())
                .anyMatch(other -> same(each, other));
        }
        assertThat(result.warnings())
            .extracting(Warning::kind)
            .containsOnly(
                Warning.Kind.COLUMN_NOT_READ,
                Warning.Kind.NAME_AGAINST_CODE,
                Warning.Kind.EMPTY_CELL,
                Warning.Kind.ROW_LEFT_OUT
            );
        assertThat(result.warnings())
            .filteredOn(each -> each.kind() == Warning.Kind.NAME_AGAINST_CODE)
            .hasSize(5);
        var areas = result.observations().stream().map(AreaObservation::area).distinct().count();
        assertThat(areas).isEqualTo(156);
    }

    @Test
    void the_whole_file_gives_the_same_totals_as_its_excerpt() throws IOException {
        var whole = DfeText.understood(read("whole-files/timeliness_20_week.csv"));
        var excerpt = DfeText.understood(read("all-areas/dfe2025_timeliness_20_week.csv"));
        assertThat(whole.breakdownRows()).isEqualTo(12_211 - 970);
        assertThat(values(whole)).containsExactlyInAnyOrderElementsOf(values(excerpt).toList());
    }

    @Test
    void an_imported_file_agrees_with_the_founding_figures_of_hertfordshire() throws IOException {
        var founding = HertfordshireFounding.read()
            .observations()
            .stream()
            .map(Dated::item)
            .filter(this::ours)
            .toList();
        var files = Stream.of(
            "annual_reviews",
            "assessments",
            "caseload",
            "ceased_plans",
            "newplans",
            "requests",
            "timeliness_20_week"
        );
        var compared = 0;
        for (var file : files.toList()) {
            var imported = DfeText.understood(read("all-areas/dfe2025_" + file + ".csv")).observations();
            for (var each : imported.stream().filter(this::ours).filter(DfeRealFilesTest::shown).toList()) {
                assertThat(founding)
                    .as(each.toString())
                    .anyMatch(other -> same(each, other));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(70);
    }

    private boolean ours(AreaObservation each) {
        return each.area().value().equals("E10000015");
    }

    private static boolean shown(AreaObservation each) {
        return each.observation().shown().isPresent();
    }

    private static boolean same(AreaObservation one, AreaObservation other) {
        return (
            one.measure().equals(other.measure()) &&
            one.observation().period().equals(other.observation().period()) &&
            one.observation().shown().equals(other.observation().shown())
        );
    }

    private static Stream<String> values(ImportResult.Understood result) {
        return result
            .observations()
            .stream()
            .map(each -> each.measure() + " " + each.area() + " " + each.observation().period() + figure(each));
    }

    private static String figure(AreaObservation each) {
        return each.observation().shown().map(Figure::toString).orElse(each.observation().symbol());
    }

    private static ImportResult read(String name) throws IOException {
        var file = SharedData.folder().resolve("dfe-ehcp").resolve(name);
        try (var stream = Files.newInputStream(file)) {
            return new DfeImporter().read(stream, name, DfeText.PUBLISHED);
        }
    }
}

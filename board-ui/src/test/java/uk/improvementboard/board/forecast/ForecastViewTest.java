package uk.improvementboard.board.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** How the forecasts did, as its readers find it. Other tests issue packs today; these look at the first of November. */
class ForecastViewTest extends BoardTest {

    private static final String DAY = "2026-11-01";
    private static final String MEASURES = "Measure by measure, all forecasts up to a year ahead";

    private PartnershipId exampleshire() {
        return bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find("exampleshire"))
            .orElseThrow();
    }

    private BoardReading reading() {
        return bean(BoardReadingService.class).read(exampleshire(), new AsAt(LocalDate.parse(DAY)));
    }

    private ForecastRecord record() {
        return bean(ForecastRecordService.class).record(exampleshire(), reading());
    }

    @Test
    void the_chair_reads_how_many_figures_fell_inside_and_how_many_were_expected() {
        logInAs("chair");
        open("exampleshire/forecasts?as-at=" + DAY);
        assertThat(all("h1")).containsExactly("How our forecasts did");
        assertThat(main()).containsPattern("\\d+ of \\d+ figures fell inside the 80% range; \\d+ were expected\\.");
        assertThat(main()).contains("\"same as last\"").contains("Brier score");
    }

    @Test
    void every_scored_measure_has_its_row_with_the_naive_forecast_beside_ours() {
        logInAs("chair");
        open("exampleshire/forecasts?as-at=" + DAY);
        assertThat(rows(MEASURES))
            .hasSizeGreaterThan(10)
            .allMatch(row -> row.matches(".* \\d+ forecasts? of \\d+ figures? .*"));
        assertThat(rows("The newest figures beside what was forecast of them")).hasSameSizeAs(rows(MEASURES));
        assertThat(rows("By how far ahead")).hasSize(3);
    }

    @Test
    void each_band_of_chances_says_how_often_it_came_true() {
        logInAs("chair");
        open("exampleshire/forecasts?as-at=" + DAY);
        assertThat(rows("Did the chances come true?"))
            .isNotEmpty()
            .allMatch(row -> row.matches(".* \\d+ of \\d+ .*"));
    }

    @Test
    void on_an_earlier_day_the_page_knows_only_what_had_come_by_then() {
        logInAs("chair");
        open("exampleshire/forecasts?as-at=2025-11-29");
        assertThat(main()).contains("No forecast has been printed in an issued pack yet");
        open("exampleshire/forecasts?as-at=2025-12-01");
        assertThat(main()).contains("none of the figures that they speak of is settled yet");
    }

    @Test
    void who_may_not_read_the_packs_of_the_board_is_shown_no_score_of_them() {
        logInAs("forum");
        open("exampleshire/forecasts?as-at=2026-09-29");
        assertThat(main()).contains("No forecast has been printed in an issued pack yet");
        assertThat(rows(MEASURES)).isEmpty();
        var audience = reading();
        var published = record();
        logInAs("chair");
        var board = reading();
        assertThat(record().kept()).isGreaterThan(published.kept());
        assertThat(record().steps()).hasSizeGreaterThan(published.steps().size());
        logInAs("forum");
        assertThatThrownBy(() -> bean(ForecastRecordService.class).record(exampleshire(), board)).isInstanceOf(
            AccessDeniedException.class
        );
        assertThat(audience.audience()).isNotEqualTo(board.audience());
    }

    @Test
    void hertfordshire_has_no_invented_pack_and_says_why_measures_have_no_forecast() {
        logInAs("chair");
        open("hertfordshire/forecasts?as-at=" + DAY);
        assertThat(main()).contains("No forecast has been printed in an issued pack yet");
        assertThat(rows("Measures without a forecast")).anyMatch(row -> row.contains("of the 6 values needed"));
    }

    @Test
    void the_files_hold_every_forecast_and_chance_that_was_scored() {
        logInAs("chair");
        var record = record();
        var steps = ForecastCsv.steps(record, true).lines().toList();
        assertThat(steps).hasSize(1 + record.steps().size());
        assertThat(steps.getFirst()).startsWith("\uFEFFmeasure,issued_on,method,");
        assertThat(steps.subList(1, steps.size())).allMatch(line -> line.endsWith(",illustrative data"));
        assertThat(ForecastCsv.chances(record, true).lines()).hasSize(1 + record.chances().size());
    }

    @Test
    void board_and_measures_lead_here() {
        logInAs("adviser");
        open("exampleshire/board?as-at=" + DAY);
        assertThat(links("how our forecasts did")).containsExactly("exampleshire/forecasts?as-at=" + DAY);
        assertThat(links("Forecasts")).containsExactly("exampleshire/forecasts?as-at=" + DAY);
        open("exampleshire/measures/ehc-plans-within-20-weeks?as-at=" + DAY);
        assertThat(links("How our forecasts did")).containsExactly("exampleshire/forecasts?as-at=" + DAY);
    }
}

package uk.improvementboard.board.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.CsvText;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

class MeasurePageTest extends BoardTest {

    private PartnershipId partnership(String slug) {
        return bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find(slug))
            .orElseThrow();
    }

    private MeasureReading reading(String slug, String code) {
        return bean(BoardReadingService.class)
            .read(partnership(slug), new AsAt(LocalDate.of(2026, 11, 22)))
            .plan()
            .measures()
            .stream()
            .filter(it -> it.measure().code().value().equals(code))
            .findFirst()
            .orElseThrow();
    }

    @Test
    void hertfordshire_shows_the_rate_the_law_and_one_milestone_with_three_dates() {
        logInAs("chair");
        open("hertfordshire/measures/ehcp-20-week-timeliness");
        assertThat(all("h1")).containsExactly("Milestone of 60% reached; the law asks for 100%");
        assertThat(main())
            .contains("1,449 of 2,401, 2025")
            .contains("39.7 points short of the law")
            .contains("No long-term objective set");
        assertThat(rows("Milestones: as first promised, and now"))
            .first()
            .asString()
            .contains("July 2024")
            .contains("December 2024")
            .contains("April 2025");
    }

    @Test
    void all_published_values_of_2024_stand_side_by_side() {
        logInAs("chair");
        open("hertfordshire/measures/ehcp-20-week-timeliness");
        assertThat(rows("Other published values"))
            .anyMatch(row -> row.startsWith("2024 54%"))
            .anyMatch(row -> row.startsWith("2024 55.2%"));
        assertThat(rows("The figures")).anyMatch(row -> row.startsWith("2024 56.3% 957 1,699"));
    }

    @Test
    void the_line_as_it_once_stood_lies_beside_the_present_one_and_stays_in_the_address() {
        logInAs("adviser");
        open("exampleshire/measures/ehc-plans-within-20-weeks");
        assertThat(links("the line as first published")).singleElement().asString().contains("line=first");
        open("exampleshire/measures/ehc-plans-within-20-weeks?line=first");
        assertThat(main()).containsPattern("As first published: (\\d+ values?) other than now");
        open("exampleshire/measures/ehc-plans-within-20-weeks?line=2026-03-31");
        assertThat(main()).contains("As known on 31 March 2026: ");
        assertThat(links("no other line")).hasSize(1);
    }

    @Test
    void a_yearly_series_with_a_break_gets_no_forecast_and_says_why() {
        logInAs("chair");
        open("hertfordshire/measures/ehcp-20-week-timeliness");
        assertThat(main()).contains("No forecast: 4 of the 6 values needed since the last change of level.");
    }

    @Test
    void the_board_as_at_an_earlier_day_knows_no_later_figure_and_no_later_date() {
        logInAs("chair");
        open("exampleshire/measures/ehc-plans-within-20-weeks?as-at=2025-04-30");
        assertThat(main()).doesNotContain("2026: SEND improvement board").contains("March 2025");
        assertThat(rows("Milestones: as first promised, and now"))
            .first()
            .asString()
            .contains("July 2025")
            .doesNotContain("April 2027");
    }

    @Test
    void a_restated_month_shows_both_versions_with_their_days() {
        logInAs("chair");
        open("exampleshire/measures/ehc-plans-within-20-weeks");
        assertThat(rows("Earlier values and history"))
            .anyMatch(row -> row.startsWith("September 2026, version 1") && row.contains("9 October 2026"))
            .anyMatch(row -> row.startsWith("September 2026, version 2") && row.contains("Late records added"));
    }

    @Test
    void a_small_count_reaches_the_board_and_not_the_forum() {
        logInAs("chair");
        open("hertfordshire/measures/ehcp-waiting-over-20-weeks");
        assertThat(main()).contains("4");
        logInAs("forum");
        open("hertfordshire/measures/ehcp-waiting-over-20-weeks");
        assertThat(main()).contains("[c]").contains("withheld so that no child can be recognised");
    }

    @Test
    void the_file_holds_published_digits_sources_and_the_mark() {
        logInAs("chair");
        var csv = MeasureCsv.of(reading("hertfordshire", "ehcp-20-week-timeliness"), false);
        assertThat(List.of(csv.split("\r\n"))).hasSize(8);
        assertThat(csv).contains(",60.3,%,1449,2401,Final,").endsWith(",no\r\n");
        assertThat(MeasureCsv.of(reading("exampleshire", "ehc-plans-within-20-weeks"), true)).contains(
            ",illustrative data\r\n"
        );
    }

    @Test
    void a_text_that_could_start_a_formula_is_marked_as_text() {
        assertThat(CsvText.safe("=cmd()")).isEqualTo("'=cmd()");
        assertThat(CsvText.safe("-1")).isEqualTo("'-1");
        assertThat(CsvText.safe("DfE")).isEqualTo("DfE");
    }
}

package uk.improvementboard.board.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.SmallPartnership;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.persistence.measure.MeasureRepository;

/** A restated figure and a moved date stay on the record, with who and why. */
class RestatementsViewTest extends BoardTest {

    @Test
    void the_ledger_shows_restated_figures_and_changed_terms_with_who_and_why() {
        logInAs("chair");
        open("exampleshire/restatements");

        assertThat(all("h1")).containsExactly("Restatements");
        assertThat(rows("Restated figures")).isNotEmpty();
        assertThat(rows("Definitions, targets, dates and owners"))
            .isNotEmpty()
            .anyMatch(row -> row.contains("Deliverable of an action") && row.contains("Date: "));
        assertThat(links("Download the ledger (CSV)")).containsExactly("exampleshire/restatements.csv");
    }

    @Test
    void as_at_an_earlier_day_the_ledger_holds_what_was_known_then_and_so_does_the_file() {
        logInAs("chair");
        open("exampleshire/restatements");
        var today = rows("Definitions, targets, dates and owners").size();
        open("exampleshire/restatements?as-at=2025-09-30");

        assertThat(rows("Definitions, targets, dates and owners")).hasSizeLessThan(today);
        assertThat(links("Download the ledger (CSV)")).containsExactly(
            "exampleshire/restatements.csv?as-at=2025-09-30"
        );
        var file = bean(RestatementController.class)
            .ledger("exampleshire", Optional.empty(), Optional.of(LocalDate.of(2025, 9, 30)))
            .getBody();
        assertThat(file).contains("illustrative data").doesNotContain("2025-10-");
    }

    @Test
    void the_ledger_of_one_measure_holds_nothing_of_another() {
        logInAs("chair");
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        var whole = bean(RestatementService.class).ledger(
            id,
            Optional.empty(),
            bean(BoardPlaces.class).day(Optional.empty())
        );
        var one = whole.figures().getFirst().code();
        var part = bean(RestatementService.class).ledger(
            id,
            Optional.of(one),
            bean(BoardPlaces.class).day(Optional.empty())
        );

        assertThat(part.figures())
            .isNotEmpty()
            .allMatch(figure -> figure.code().equals(one));
        assertThat(part.figures()).hasSizeLessThanOrEqualTo(whole.figures().size());
        assertThat(part.terms()).allMatch(change -> change.key().getFirst().equals(one.value()));
    }

    @Test
    void a_restated_figure_stands_with_what_it_was_first_what_took_its_place_when_by_whom_and_why() {
        logInAs("chair");
        open("exampleshire/restatements");
        assertThat(rows("Restated figures")).anySatisfy(row ->
            assertThat(row).matches(
                "EHC plans issued within 20 weeks September 2026 45\\S* 45\\S* 47\\S* 47\\S* " +
                    "9 November 2026, [\\w ]+ Late records added .+"
            )
        );
        assertThat(rows("Restated figures")).anySatisfy(row ->
            assertThat(row)
                .startsWith("EHC plans issued within 20 weeks March 2025 ")
                .contains(" 10 June 2025, ")
                .contains("Two dates of request corrected after audit")
        );
        open("exampleshire/restatements?as-at=2026-11-08");
        assertThat(rows("Restated figures")).noneMatch(row -> row.contains("September 2026 45"));
    }

    @Test
    void a_measure_that_was_handed_to_another_owner_stands_in_the_ledger() {
        var small = SmallPartnership.found(beans(), "ownershire", new AreaCode("X99999942"));
        var council = new OrganisationCode("council");
        var icb = new OrganisationCode("icb");
        small.write(LocalDate.of(2026, 9, 2), "First set", () ->
            bean(MeasureRepository.class).save(places(List.of(council)))
        );
        small.write(LocalDate.of(2026, 10, 5), "The ICB answers for it too", () ->
            bean(MeasureRepository.class).save(places(List.of(council, icb)))
        );
        logInAs("ownershire-office");
        open("ownershire/restatements");
        assertThat(rows("Definitions, targets, dates and owners"))
            .singleElement()
            .asString()
            .startsWith("Definition of a measure: Places open Owners: ")
            .contains("icb", "5 October 2026, fixture", "The ICB answers for it too");
    }

    private static Measure places(List<OrganisationCode> owners) {
        return new Measure(
            new MeasureCode("places-open"),
            "Places open",
            "Places that are open on the last day of the month",
            Unit.count("places"),
            0,
            ImprovementDirection.INCREASE,
            SeriesKind.SNAPSHOT,
            Frequency.MONTHLY,
            owners,
            true,
            false,
            false,
            10
        );
    }
}

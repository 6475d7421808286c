package uk.improvementboard.board.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;

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
}

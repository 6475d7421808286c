package uk.improvementboard.metrics.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.signoff.SignOffCase.COUNCIL;
import static uk.improvementboard.metrics.signoff.SignOffCase.ICB;
import static uk.improvementboard.metrics.signoff.SignOffCase.OFFICE;
import static uk.improvementboard.metrics.signoff.SignOffCase.joint;
import static uk.improvementboard.metrics.signoff.SignOffCase.ownedBy;

import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.HandlingClass;

/** FEATURE UNDER TEST: a signature is bound to exactly what was signed; it is lost by itself when that changes. */
class B01_LostSignatureTest {

    @Test
    void a_restated_figure_loses_its_signature_and_says_so() {
        var it = ownedBy("council", "56.3").submit(OFFICE).check(OFFICE);
        it.on("2026-03-04").sign(COUNCIL);
        it.on("2026-03-09").restate("55.2");
        assertThat(it.state()).isEqualTo("Signature lost");
        assertThat(it.words()).containsExactly(
            "Signed for Council on 4 March 2026 as 56.3%; restated to 55.2% on 9 March 2026; signature lost"
        );
    }

    @Test
    void all_signatures_of_a_restated_figure_are_lost_and_it_begins_anew() {
        var it = joint("56.3").submit(OFFICE).check(OFFICE).sign(COUNCIL).sign(ICB).restate("55.2");
        assertThat(it.words()).hasSize(2);
        assertThat(it.refusalOf(() -> it.sign(COUNCIL))).contains("this one is now: signature lost.");
        it.submit(OFFICE).check(OFFICE).sign(COUNCIL).sign(ICB);
        assertThat(it.state()).isEqualTo("Signed");
        assertThat(it.words()).allMatch(words -> words.endsWith("as 55.2%"));
    }

    @Test
    void a_new_version_with_the_same_value_loses_it_too() {
        var it = ownedBy("council", "56.3").submit(OFFICE).check(OFFICE).sign(COUNCIL).restate("56.3");
        assertThat(it.words())
            .singleElement()
            .asString()
            .contains("as 56.3%; recorded anew with the same value on 12 March 2026; signature lost");
    }

    @Test
    void parts_are_named_where_rounding_hides_the_change() {
        var it = ownedBy("council", "56.3", 45, 80).submit(OFFICE).check(OFFICE).sign(COUNCIL);
        it.restate("56.3", 54, 96);
        assertThat(it.words())
            .singleElement()
            .asString()
            .contains("as 56.3% (45 of 80); restated to 56.3% (54 of 96) on 12 March 2026");
    }

    @Test
    void changed_commentary_loses_the_signatures_under_it_and_only_those() {
        var it = joint("56.3").comment().submit(OFFICE).check(OFFICE).sign(COUNCIL).comment();
        assertThat(it.state()).isEqualTo("Signature lost");
        assertThat(it.words())
            .singleElement()
            .asString()
            .endsWith("as 56.3%; the commentary was changed after it; signature lost");
        assertThat(it.awaited()).containsExactly("council", "icb");
        it.sign(ICB);
        assertThat(it.awaited()).containsExactly("council");
        assertThat(it.state()).isEqualTo("Signature lost");
        it.sign(COUNCIL);
        assertThat(it.state()).isEqualTo("Signed");
    }

    @Test
    void a_figure_changed_between_submission_and_signature_is_a_draft_again() {
        var it = joint("56.3").submit(OFFICE).check(OFFICE).restate("55.2");
        assertThat(it.state()).isEqualTo("Draft");
        assertThat(it.words()).containsExactly(
            "Submitted on 12 March 2026 as 56.3%; restated to 55.2% on 12 March 2026; to be submitted again"
        );
    }

    @Test
    void nobody_signs_a_version_that_he_did_not_see() {
        var it = joint("56.3").submit(OFFICE).check(OFFICE);
        var seen = it.present();
        it.comment();
        assertThat(it.refusalOf(() -> it.sign(COUNCIL, seen))).isEqualTo(
            "The figure or its commentary changed while you looked at it. Look at it again before you sign."
        );
    }

    @Test
    void others_than_the_board_read_no_question_and_no_step_on_the_way() {
        var it = joint("56.3").submit(OFFICE).giveBack(ICB, "Are two clinics counted twice?");
        assertThat(it.stateFor(HandlingClass.PARTNERS)).isEqualTo("Not yet signed");
        assertThat(it.wordsFor(HandlingClass.PUBLIC)).isEmpty();
    }
}

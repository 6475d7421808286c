package uk.improvementboard.metrics.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.signoff.SignOffCase.COUNCIL;
import static uk.improvementboard.metrics.signoff.SignOffCase.ICB;
import static uk.improvementboard.metrics.signoff.SignOffCase.OFFICE;
import static uk.improvementboard.metrics.signoff.SignOffCase.joint;
import static uk.improvementboard.metrics.signoff.SignOffCase.ownedBy;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the way from draft to signed by every owner, and what is refused on it. */
class A01_SignOffTest {

    @Test
    void a_figure_is_submitted_checked_and_signed_by_both_owners() {
        var it = joint("56.3");
        assertThat(it.state()).isEqualTo("Draft");
        it.submit(OFFICE).check(OFFICE);
        assertThat(it.state()).isEqualTo("Data-checked");
        assertThat(it.awaited()).containsExactly("council", "icb");
        it.sign(ICB);
        assertThat(it.state()).isEqualTo("Partly signed");
        assertThat(it.awaited()).containsExactly("council");
        it.sign(COUNCIL);
        assertThat(it.state()).isEqualTo("Signed");
        assertThat(it.awaited()).isEmpty();
    }

    @Test
    void one_owner_is_enough_where_one_owns_it() {
        var it = ownedBy("icb", "56.3").submit(OFFICE).check(OFFICE).sign(ICB);
        assertThat(it.state()).isEqualTo("Signed");
    }

    @Test
    void nobody_signs_what_is_not_data_checked() {
        var it = joint("56.3").submit(OFFICE);
        assertThat(it.refusalOf(() -> it.sign(ICB))).isEqualTo(
            "A figure is signed once it is data-checked; this one is now: submitted."
        );
    }

    @Test
    void no_executive_signs_a_measure_of_the_other_organisation() {
        var it = ownedBy("icb", "56.3").submit(OFFICE).check(OFFICE);
        assertThat(it.refusalOf(() -> it.sign(COUNCIL))).startsWith("Only the accountable executives of the partners");
        assertThat(it.refusalOf(() -> it.sign(OFFICE))).startsWith("Only the accountable executives of the partners");
    }

    @Test
    void nobody_signs_twice_submits_twice_or_checks_twice() {
        var it = joint("56.3").submit(OFFICE);
        assertThat(it.refusalOf(() -> it.submit(OFFICE))).contains("submitted already");
        it.check(OFFICE);
        assertThat(it.refusalOf(() -> it.check(OFFICE))).contains("Only a submitted figure is data-checked");
        it.sign(ICB);
        assertThat(it.refusalOf(() -> it.sign(ICB))).isEqualTo("Your organisation has signed this figure already.");
        it.sign(COUNCIL);
        assertThat(it.refusalOf(() -> it.sign(COUNCIL))).isEqualTo("Your organisation has signed this figure already.");
    }

    @Test
    void a_returned_figure_is_answered_by_submitting_it_again_and_all_sign_anew() {
        var it = joint("56.3")
            .submit(OFFICE)
            .check(OFFICE)
            .sign(COUNCIL)
            .giveBack(ICB, "Are two clinics counted twice?");
        assertThat(it.state()).isEqualTo("Returned");
        assertThat(it.words()).containsExactly(
            "Returned by the ICB executive on 12 March 2026 with a question: Are two clinics counted twice?"
        );
        assertThat(it.refusalOf(() -> it.sign(COUNCIL))).contains("this one is now: returned.");
        it.submit(OFFICE, "No, the second list was taken out.");
        assertThat(it.words()).containsExactly(
            "Submitted by the programme office on 12 March 2026 as 56.3%, " +
                "answering: No, the second list was taken out; the data check is next"
        );
        assertThat(it.check(OFFICE).awaited()).containsExactly("council", "icb");
    }

    @Test
    void a_question_needs_words_and_names_no_child() {
        var it = joint("56.3").submit(OFFICE);
        assertThat(it.refusalOf(() -> it.giveBack(ICB, "Why?"))).contains("at least 10 characters");
        assertThat(it.refusalOf(() -> it.giveBack(ICB, "Is the boy born on 3 May 2014 counted?"))).contains(
            "looks like a date of birth"
        );
        assertThat(it.refusalOf(() -> it.giveBack(ICB, "x".repeat(501)))).contains("Shorten");
        var draft = joint("56.3");
        assertThat(draft.refusalOf(() -> draft.giveBack(ICB, "Are two clinics counted twice?"))).contains(
            "Only a submitted figure can be returned"
        );
    }
}

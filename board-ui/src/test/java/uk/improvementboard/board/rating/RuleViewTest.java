package uk.improvementboard.board.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.SectionRule;
import uk.improvementboard.metrics.rating.RatingRule;
import uk.improvementboard.metrics.rating.RuleTerms.Thresholds;

/** FEATURE UNDER TEST: the chair sets the thresholds of a partnership; page, rating and pack say which are in force. */
class RuleViewTest extends BoardTest {

    private static final String FORM = "Set thresholds";
    private static final String REASON = "Two promises were missed that had been green for months";

    @Test
    void the_chair_sets_thresholds_and_takes_them_back() {
        logInAs("chair");
        open("hertfordshire/rating-rule");
        assertThat(main()).contains("Version " + RatingRule.current().version() + ".", "Standard thresholds");
        field(IntegerField.class, "Green from").setValue(80);
        field(IntegerField.class, "Green holds down to").setValue(70);
        field(TextArea.class, "Reason").setValue(REASON);
        click("Set the thresholds");

        var version = RatingRule.current().version() + ", with this partnership's thresholds of 22 November 2026";
        assertThat(main()).contains(
            "Set for all measures: green from 80% and held down to 70%",
            "Version " + version,
            "is 80% or more"
        );
        var pack = bean(PackService.class).draft(
            partnership("hertfordshire"),
            YearMonth.of(2026, 11),
            HandlingClass.BOARD_ONLY
        );
        assertThat(pack.content().ruleVersion()).isEqualTo(version);
        assertThat(pack.content().key()).anyMatch(line -> line.contains("is 80% or more"));
        open("exampleshire/rating-rule");
        assertThat(main()).doesNotContain("80%", "this partnership's");

        open("hertfordshire/rating-rule");
        click("Withdraw");
        assertThat(main()).contains("Give the reason in at least 20 characters");
        field(TextArea.class, "Withdraw the thresholds of all measures").setValue(
            "Too few greens were left to tell apart"
        );
        click("Withdraw");
        assertThat(main()).contains("What counted without them counts again", "Standard thresholds");
        assertThat(rows("Changes of thresholds"))
            .hasSize(2)
            .anyMatch(row -> row.contains("Too few greens were left to tell apart"));
    }

    @Test
    void the_chair_sets_the_limits_for_priority_actions_and_takes_them_back() {
        logInAs("chair");
        open("exampleshire/rating-rule");
        assertThat(main()).contains("Standard limits.");
        field(IntegerField.class, "Red above this share overdue").setValue(0);
        field(IntegerField.class, "Red when one is overdue longer than").setValue(0);
        field(TextArea.class, "Reason for the limits").setValue(REASON);
        click("Set the limits");
        assertThat(main()).contains("Red when one is overdue longer than: enter 1 to 60 months", "Standard limits.");
        field(IntegerField.class, "Red when one is overdue longer than").setValue(1);
        click("Set the limits");

        var version =
            RatingRule.current().version() + "; this partnership's limits for priority actions of 22 November 2026";
        assertThat(main()).contains("Version " + version, "red when more than 0% of its deliverables", REASON);
        var pack = bean(PackService.class).draft(
            partnership("exampleshire"),
            YearMonth.of(2026, 11),
            HandlingClass.BOARD_ONLY
        );
        assertThat(pack.content().ruleVersion()).isEqualTo(version);
        assertThat(pack.content().key()).anyMatch(line -> line.contains("red when more than 0% of its deliverables"));
        assertThat(pack.content().sections())
            .filteredOn(section -> section.actions().toString().contains("overdue"))
            .isNotEmpty()
            .allMatch(section -> section.toString().contains("Off track"));

        open("exampleshire/rating-rule");
        field(TextArea.class, "Withdraw the limits").setValue("Every section was red from the first day");
        click("Withdraw");
        assertThat(main()).contains("The standard ones count again", "Standard limits.");
        assertThat(rows("Changes of limits")).hasSize(2);
    }

    @Test
    void a_measure_with_thresholds_of_its_own_says_so() {
        logInAs("chair");
        var partnership = partnership("exampleshire");
        var code = new MeasureCode("records-matched");
        bean(RuleService.class).set(partnership, Optional.of(code), new Thresholds(0.9, 0.8, 0.2, 0.3), REASON);
        open("exampleshire/measures/records-matched");
        assertThat(main()).contains("with this measure's thresholds of 22 November 2026");
        open("exampleshire/rating-rule");
        assertThat(main()).contains("1 measure with thresholds of its own", REASON);
        bean(RuleService.class).withdraw(partnership, Optional.of(code), REASON);
    }

    @Test
    void thresholds_out_of_order_are_refused_beside_the_field_and_at_the_top() {
        logInAs("chair");
        open("exampleshire/rating-rule");
        field(IntegerField.class, "Green from").setValue(40);
        field(IntegerField.class, "Red below").setValue(60);
        click("Set the thresholds");
        assertThat(main()).contains(
            "There is a problem",
            "Green from: enter a chance of 50 to 99 percent",
            "Red below: enter a chance of 1 to 50 percent",
            "Give the reason in at least 20 characters"
        );
    }

    @ParameterizedTest
    @ValueSource(strings = { "icb", "council", "office", "adviser", "forum" })
    void others_read_the_rule_and_set_nothing(String username) {
        logInAs(username);
        open("exampleshire/rating-rule");
        assertThat(all("h2")).contains("The rule in full").doesNotContain(FORM);
        var service = bean(RuleService.class);
        var partnership = partnership("exampleshire");
        assertThatThrownBy(() ->
            service.set(partnership, Optional.empty(), new Thresholds(0.9, 0.8, 0.2, 0.3), REASON)
        ).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
            bean(SectionRuleService.class).set(partnership, SectionRule.current(), REASON)
        ).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bean(SectionRuleService.class).withdraw(partnership, REASON)).isInstanceOf(
            AccessDeniedException.class
        );
        assertThatThrownBy(() -> service.withdraw(partnership, Optional.empty(), REASON)).isInstanceOf(
            AccessDeniedException.class
        );
    }

    private PartnershipId partnership(String slug) {
        return bean(BoardPlaces.class)
            .mine()
            .stream()
            .filter(it -> it.slug().equals(slug))
            .findFirst()
            .orElseThrow()
            .id();
    }
}

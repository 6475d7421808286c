package uk.improvementboard.board.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.disclosure.DisclosureRule;
import uk.improvementboard.metrics.measure.HandlingClass;

/** FEATURE UNDER TEST: the chair sets below which numbers figures are withheld; page and pack say what is in force. */
class SmallNumbersTest extends BoardTest {

    private static final String REASON = "The health partners' agreement asks for ten";

    @Test
    @SuppressWarnings("unchecked")
    void the_chair_sets_the_thresholds_of_an_audience_and_page_and_pack_say_so() {
        logInAs("chair");
        open("hertfordshire/method");
        assertThat(main()).contains(
            "Public: counts of people from 1 to 4 and rates on fewer than 10 cases are withheld [c]"
        );
        field(Select.class, "For").setValue(HandlingClass.PUBLIC);
        field(IntegerField.class, "Smallest count shown").setValue(2);
        field(IntegerField.class, "Fewest cases behind a rate").setValue(20);
        click("Set the thresholds");
        assertThat(main()).contains(
            "Smallest count shown: enter a whole number from 3 to 100",
            "at least 20 characters"
        );

        field(IntegerField.class, "Smallest count shown").setValue(10);
        field(TextArea.class, "Reason").setValue(REASON);
        click("Set the thresholds");
        var sentence = "Public: counts of people from 1 to 9 and rates on fewer than 20 cases are withheld [c]";
        assertThat(main()).contains(sentence);
        var place = bean(BoardPlaces.class).named("hertfordshire").id();
        var pack = bean(PackService.class).draft(place, YearMonth.of(2026, 10), HandlingClass.PUBLIC);
        assertThat(pack.content().key()).anyMatch(it -> it.startsWith(sentence));
    }

    @Test
    void nobody_but_the_chair_is_asked_or_let() {
        logInAs("forum");
        open("exampleshire/method");
        assertThat(all("h2")).doesNotContain("Set thresholds for small numbers");
        var place = bean(BoardPlaces.class).named("exampleshire").id();
        assertThatThrownBy(() ->
            bean(SmallNumbersService.class).set(place, DisclosureRule.of(HandlingClass.PUBLIC), REASON)
        ).isInstanceOf(AccessDeniedException.class);
    }
}

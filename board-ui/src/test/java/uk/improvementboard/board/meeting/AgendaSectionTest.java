package uk.improvementboard.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.meeting.AgendaRule;
import uk.improvementboard.metrics.meeting.KeptAgenda;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.persistence.AsAt;

/** An agenda is built from what needs the board, put in order by the chair, and worked through. */
class AgendaSectionTest extends BoardTest {

    private static final LocalDate ON = LocalDate.of(2026, 12, 2);

    private AgendaSection open(String username, MeetingCode meeting) {
        logInAs(username);
        var partnership = bean(BoardPlaces.class).named("exampleshire");
        var address = new BoardAddress("exampleshire", Optional.empty());
        var place = new BoardPlace(partnership, new AsAt(TestClock.TODAY), address, username);
        var offered = username.equals("chair") || username.equals("office");
        var section = new AgendaSection(
            new AgendaDesk(bean(AgendaService.class), meeting, ON, place, offered, "agenda"),
            address
        );
        UI.getCurrent().add(section);
        return section;
    }

    private static List<String> items() {
        return LocatorJ._find(ListItem.class, spec -> spec.withClasses("agenda-item"))
            .stream()
            .map(it -> it.getElement().getTextRecursively())
            .toList();
    }

    private static int buttons() {
        return LocatorJ._find(NativeButton.class).size();
    }

    @Test
    void the_agenda_follows_from_the_board_and_says_by_which_rules() {
        var section = open("adviser", new MeetingCode("2026-12-02-2"));
        assertThat(items().getFirst()).contains(AgendaRule.CONTRADICTION.words(), "See its page");
        assertThat(items())
            .anyMatch(it -> it.contains(AgendaRule.RED_WITHOUT_RECOVERY.words()))
            .anyMatch(it -> it.contains(AgendaRule.SIGN_OFF.words()))
            .anyMatch(it -> it.contains(AgendaRule.SLIPPED.words()));
        assertThat(items().getLast()).contains("any other business");
        assertThat(section.getElement().getTextRecursively()).contains("by printed rules", "outside the 80% range");
        assertThat(buttons()).as("an adviser reads").isZero();
    }

    @Test
    void the_chair_puts_it_in_order_marks_what_is_done_and_adds_an_item_and_all_find_it_so() {
        var meeting = new MeetingCode("2026-12-02-3");
        open("chair", meeting);
        var second = items().get(1);
        var titles = items();
        clickNamed("Down: " + titleOf(meeting, 0));
        assertThat(items().getFirst()).isEqualTo(second.replaceFirst("Up", ""));
        clickNamed("Done: " + titleOf(meeting, 0));
        assertThat(items().getFirst()).contains("Done");

        LocatorJ._setValue(LocatorJ._get(TextArea.class, spec -> spec.withId("agenda-add")), "Visit of the Department");
        click("Add it");
        assertThat(items())
            .hasSize(titles.size() + 1)
            .anyMatch(it -> it.contains("Visit of the Department"));

        open("icb", meeting);
        assertThat(items().getFirst()).contains("Done").doesNotContain("Up");
        open("forum", meeting);
        assertThat(items())
            .isNotEmpty()
            .noneMatch(it -> it.contains("Visit of the Department"));
    }

    private String titleOf(MeetingCode meeting, int place) {
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        return bean(AgendaService.class)
            .show(id, meeting, ON, new AsAt(TestClock.TODAY))
            .agenda()
            .items()
            .get(place)
            .item()
            .title();
    }

    @Test
    void nobody_but_chair_and_office_changes_it() {
        logInAs("council");
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        var meeting = new MeetingCode("2026-12-02-4");
        assertThatThrownBy(() ->
            bean(AgendaService.class).mark(id, meeting, ON, "standing-risks", KeptAgenda.Mark.DONE, "")
        ).isInstanceOf(AccessDeniedException.class);
        logInAs("office");
        assertThatThrownBy(() ->
            bean(AgendaService.class).move(id, meeting, ON, "no-such-item", 0)
        ).hasMessageContaining("no longer on the agenda");
    }
}

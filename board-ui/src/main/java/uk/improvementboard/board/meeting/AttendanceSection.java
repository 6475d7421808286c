package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import uk.improvementboard.board.component.PlainSelect;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.meeting.MeetingService.Roll;
import uk.improvementboard.board.meeting.MeetingService.Seat;
import uk.improvementboard.metrics.meeting.Attendance;
import uk.improvementboard.metrics.meeting.Attendance.Presence;

/** Who was at a meeting, by office: a choice in each row for those who record it, words for everybody else. */
final class AttendanceSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "";
    private static final String NOT_RECORDED = "Not recorded";

    private final Div table = new Div();
    private final transient Supplier<Roll> read;
    private final transient Optional<Consumer<Attendance>> given;
    private final transient Map<Seat, PlainSelect> choices = new HashMap<>();
    private transient Roll roll;

    /**
     * @param read who is expected and who came, as it is known when it is asked
     * @param given takes what is recorded; empty for those who only read
     */
    AttendanceSection(Supplier<Roll> read, Optional<Consumer<Attendance>> given) {
        this.read = read;
        this.given = given;
        this.roll = read.get();
        getContent().addClassName("section-block");
        getContent().add(table);
        show();
    }

    /** Shows what others recorded. Choices stay where they are, so that the keyboard does. */
    void refresh() {
        var before = roll;
        roll = read.get();
        if (given.isPresent() && roll.seats().equals(before.seats())) {
            choices.forEach((seat, choice) -> choice.setValue(recorded(seat)));
        } else if (!roll.equals(before)) {
            show();
        }
    }

    private void show() {
        var all = new PlainTable(
            "Attendance and apologies",
            "",
            Column.text("Office"),
            Column.text("For"),
            Column.text("Attendance")
        );
        choices.clear();
        roll.seats().forEach(seat ->
            all.row(
                new Span(seat.office()),
                new Span(
                    seat
                        .organisation()
                        .map(it -> it.nameIn(roll.organisations()))
                        .orElse("The board")
                ),
                given
                    .map(it -> choice(seat, it))
                    .orElseGet(() -> new Span(roll.of(seat).map(Presence::words).orElse(NOT_RECORDED)))
            )
        );
        table.removeAll();
        table.add(all);
    }

    private Component choice(Seat seat, Consumer<Attendance> taken) {
        var words = new LinkedHashMap<String, String>();
        if (roll.of(seat).isEmpty()) {
            words.put(OPEN, NOT_RECORDED);
        }
        for (var presence : Presence.values()) {
            words.put(presence.name(), presence.words());
        }
        var select = new PlainSelect(words, recorded(seat));
        select.getElement().setAttribute("aria-label", "Attendance of " + seat.office());
        select.addValueChangeListener(changed -> {
            if (!changed.getValue().equals(OPEN) && !changed.getValue().equals(recorded(seat))) {
                taken.accept(new Attendance(seat.office(), seat.organisation(), Presence.valueOf(changed.getValue())));
                roll = read.get();
            }
        });
        choices.put(seat, select);
        return select;
    }

    private String recorded(Seat seat) {
        return roll.of(seat).map(Presence::name).orElse(OPEN);
    }
}

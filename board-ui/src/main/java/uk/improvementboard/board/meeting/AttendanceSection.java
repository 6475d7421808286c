package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
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

    AttendanceSection(Roll roll, boolean offered, Consumer<Attendance> given) {
        var table = new PlainTable(
            "Attendance and apologies",
            "",
            Column.text("Office"),
            Column.text("For"),
            Column.text("Attendance")
        );
        roll.seats().forEach(seat ->
            table.row(
                new Span(seat.office()),
                new Span(
                    seat
                        .organisation()
                        .map(it -> it.nameIn(roll.organisations()))
                        .orElse("The board")
                ),
                offered ? choice(seat, roll, given) : new Span(roll.of(seat).map(Presence::words).orElse(NOT_RECORDED))
            )
        );
        getContent().addClassName("section-block");
        getContent().add(table);
    }

    private static Component choice(Seat seat, Roll roll, Consumer<Attendance> given) {
        var choices = new LinkedHashMap<String, String>();
        if (roll.of(seat).isEmpty()) {
            choices.put(OPEN, NOT_RECORDED);
        }
        for (var presence : Presence.values()) {
            choices.put(presence.name(), presence.words());
        }
        var select = new PlainSelect(choices, roll.of(seat).map(Presence::name).orElse(OPEN));
        select.getElement().setAttribute("aria-label", "Attendance of " + seat.office());
        select.addValueChangeListener(changed -> {
            if (!changed.getValue().equals(OPEN)) {
                given.accept(new Attendance(seat.office(), seat.organisation(), Presence.valueOf(changed.getValue())));
            }
        });
        return select;
    }
}

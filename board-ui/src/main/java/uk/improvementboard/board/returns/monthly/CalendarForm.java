package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.returns.BoardCalendar;
import uk.improvementboard.metrics.returns.MeetingRule;
import uk.improvementboard.metrics.returns.ReturnEntry;

/** Asks when the board meets and how the return is timed before it. What was typed stays when something is wrong. */
final class CalendarForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final List<String> WEEKS = List.of("First", "Second", "Third", "Fourth", "Last");
    private static final BoardCalendar PROPOSED = new BoardCalendar(
        new MeetingRule(3, DayOfWeek.WEDNESDAY),
        1,
        5,
        3,
        1
    );
    private static final int MOST_DAYS = 40;

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Integer> week = new Select<>();
    private final Select<DayOfWeek> weekday = new Select<>();
    private final Select<Integer> monthsAfter = new Select<>();
    private final IntegerField due = days("due", "Figures due, working days before the board");
    private final IntegerField check = days("check", "Data check, working days before the board");
    private final IntegerField signOff = days("sign-off", "Executive sign-off, working days before the board");
    private final TextArea reason = new TextArea("Reason");
    private final transient BiConsumer<BoardCalendar, String> save;

    CalendarForm(Optional<BoardCalendar> present, BiConsumer<BoardCalendar, String> save) {
        this.save = save;
        var shown = present.orElse(PROPOSED);
        week.setId("calendar-week");
        week.setLabel("The board meets on the");
        week.setItems(1, 2, 3, 4, MeetingRule.LAST);
        week.setItemLabelGenerator(it -> WEEKS.get(it - 1));
        week.setValue(shown.meeting().week());
        weekday.setId("calendar-weekday");
        weekday.setLabel("Weekday");
        weekday.setItems(
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY
        );
        weekday.setItemLabelGenerator(it -> it.getDisplayName(TextStyle.FULL, Locale.UK));
        weekday.setValue(shown.meeting().weekday());
        monthsAfter.setId("calendar-months-after");
        monthsAfter.setLabel("and reads the figures of");
        monthsAfter.setItems(1, 2, 3);
        monthsAfter.setItemLabelGenerator(BoardCalendar::monthRead);
        monthsAfter.setValue(shown.monthsAfter());
        due.setValue(shown.dueBefore());
        check.setValue(shown.checkBefore());
        signOff.setValue(shown.signOffBefore());
        reason.setId("calendar-reason");
        reason.setMaxLength(ReturnEntry.LONGEST_TEXT);
        var button = new NativeButton("Save and make the year ahead", _ -> submit());
        button.addClassNames("button", "button--primary");
        var fields = new Div(week, weekday, monthsAfter, due, check, signOff, reason, button);
        fields.addClassName("form");
        var about = new Paragraph(
            "Twelve cycles are made ahead. Cycles that have opened, and days that you moved, stay as they are. Bank holidays of England " +
                "are left out."
        );
        about.addClassName("prose");
        getContent().add(new H3("When the board meets"), about, errors, fields);
    }

    private static IntegerField days(String id, String label) {
        var field = new IntegerField(label);
        field.setId("calendar-" + id);
        field.setMin(0);
        field.setMax(MOST_DAYS);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void submit() {
        errors.clear();
        List.of(due, check, signOff).forEach(field ->
            errors.check(field, value ->
                value == null || value < 0 || value > MOST_DAYS
                    ? Optional.of("Give working days from 0 to " + MOST_DAYS)
                    : Optional.empty()
            )
        );
        errors.check(reason, CalendarForm::tooShort);
        if (!errors.allRight()) {
            return;
        }
        try {
            save.accept(
                new BoardCalendar(
                    new MeetingRule(week.getValue(), weekday.getValue()),
                    monthsAfter.getValue(),
                    due.getValue(),
                    check.getValue(),
                    signOff.getValue()
                ),
                reason.getValue().strip()
            );
        } catch (IllegalArgumentException refused) {
            errors.say(due, Wording.sentence(String.valueOf(refused.getMessage())));
        }
    }

    static Optional<String> tooShort(String words) {
        return words.strip().length() < ReturnEntry.SHORTEST_REASON
            ? Optional.of("Say why, in " + ReturnEntry.SHORTEST_REASON + " characters or more")
            : Optional.empty();
    }
}

package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import uk.improvementboard.board.component.OrderedRows;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.WordsForm;
import uk.improvementboard.board.exception.ExceptionNavigation;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.meeting.AgendaRule;
import uk.improvementboard.metrics.meeting.KeptAgenda;
import uk.improvementboard.metrics.meeting.KeptAgenda.Mark;
import uk.improvementboard.metrics.plan.SectionCode;

/** One item of an agenda: what it is, why it is there, what became of it, and for chair and office the buttons. */
final class AgendaRow extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;
    /** Rules whose findings their owners explain on exception pages. */
    private static final Set<AgendaRule> EXPLAINED = Set.of(AgendaRule.CONTRADICTION, AgendaRule.RED_WITHOUT_RECOVERY);

    private final KeptAgenda.Item item;
    private final transient AgendaSection section;
    private final WordsForm note;

    /** @param place from 0 */
    AgendaRow(KeptAgenda.Item item, int place, int of, AgendaDesk desk, BoardAddress address, AgendaSection section) {
        this.item = item;
        this.section = section;
        this.note = note(desk.kept(item.item().key()));
        var row = getContent();
        row.addClassName("agenda-item");
        OrderedRows.name(row, item.item().key());
        var words = new Div(title(address));
        words.addClassName("agenda-words");
        if (!item.item().detail().isEmpty()) {
            words.add(new Div(item.item().detail()));
        }
        if (!item.note().isEmpty()) {
            words.add(new Div("Note: " + item.note()));
        }
        row.add(words);
        if (desk.offered()) {
            OrderedRows.drag(row);
            row.add(buttons(place, of), note);
        }
    }

    private Component title(BoardAddress address) {
        var words = new Span(item.item().title());
        words.addClassName("row-name");
        var line = new Div(words, new Span(" "));
        line.add(
            QuietWords.of(item.item().rule().words() + (item.mark() == Mark.OPEN ? "" : ". " + item.mark().words()))
        );
        item.item()
            .about()
            .map(about -> link(about, address))
            .ifPresent(line::add);
        if (EXPLAINED.contains(item.item().rule())) {
            line.add(new Span(" "), ExceptionNavigation.all("Exception pages", address));
        }
        return line;
    }

    private static Component link(BoardSubject about, BoardAddress address) {
        return switch (about.kind()) {
            case MEASURE -> MeasureNavigation.measure("See the measure", new MeasureCode(about.code()), address);
            case SECTION -> PlanNavigation.section("See its page", new SectionCode(about.code()), address);
            case ACTION -> PlanNavigation.action("See the action", about.code(), address);
        };
    }

    private Component buttons(int place, int of) {
        var key = item.item().key();
        var buttons = new Div();
        buttons.addClassName("agenda-buttons");
        if (place > 0) {
            buttons.add(button("Up", new AgendaAct.Move(key, place - 1)));
        }
        if (place < of - 1) {
            buttons.add(button("Down", new AgendaAct.Move(key, place + 1)));
        }
        if (item.mark() == Mark.OPEN) {
            buttons.add(button("Done", new AgendaAct.Marking(key, Mark.DONE, item.note())));
            buttons.add(button("Noted", new AgendaAct.Marking(key, Mark.NOTED, item.note())));
        } else {
            buttons.add(button("To come after all", new AgendaAct.Marking(key, Mark.OPEN, item.note())));
        }
        return buttons;
    }

    private NativeButton button(String words, AgendaAct act) {
        var button = new NativeButton(words, _ -> section.act(act));
        button.addClassName("button");
        button.getElement().setAttribute("aria-label", words + ": " + item.item().title());
        return button;
    }

    /** {@return whether a note to it may be being written} */
    boolean writing() {
        return note.opened();
    }

    private WordsForm note(String kept) {
        return new WordsForm(
            "Write a note",
            "agenda-note-" + item.item().key(),
            "What was said of it. Board only.",
            KeptAgenda.LONGEST_NOTE,
            "Keep the note",
            words -> section.tried(new AgendaAct.Marking(item.item().key(), item.mark(), words))
        ).keeping(kept);
    }
}

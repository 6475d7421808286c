package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import uk.improvementboard.board.component.KeptFocus;
import uk.improvementboard.board.component.OrderedRows;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.component.WordsForm;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.meeting.AgendaItem;
import uk.improvementboard.metrics.meeting.AgendaRule;
import uk.improvementboard.metrics.meeting.KeptAgenda;

/** The agenda of a meeting. Chair and office put it in order by buttons or by dragging, and say what became of each item. */
final class AgendaSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient AgendaDesk desk;
    private final transient BoardAddress address;
    private final Div list = new Div();
    private final Paragraph said = StatusLine.empty();
    private final Div changed = new Div();
    private final transient List<AgendaRow> rows = new ArrayList<>();
    private transient AgendaService.Shown before;

    AgendaSection(AgendaDesk desk, BoardAddress address) {
        this.desk = desk;
        this.address = address;
        this.before = desk.shown();
        KeptFocus.in(list);
        changed.getElement().setAttribute("role", "status");
        getContent().addClassNames("section-block", "agenda-section");
        getContent().add(new H2("Agenda"), said, changed, list);
        if (desk.offered()) {
            getContent().add(adding());
        }
        getContent().add(rules());
        show(before);
    }

    /** Shows what others changed. Who is writing a note keeps what is before them, and is told. */
    void refresh() {
        var now = desk.shown();
        if (now.equals(before)) {
            return;
        }
        if (rows.stream().anyMatch(AgendaRow::writing)) {
            changed.removeAll();
            changed.add(new Paragraph("The agenda was changed."), showing());
            return;
        }
        show(now);
        KeptFocus.back(list);
    }

    private Component showing() {
        var button = new NativeButton("Show the agenda as it is now", _ -> show(desk.shown()));
        button.addClassName("button");
        return button;
    }

    private void show(AgendaService.Shown shown) {
        before = shown;
        changed.removeAll();
        list.removeAll();
        rows.clear();
        list.add(
            new Paragraph(
                shown.kept()
                    ? "Kept in this order by chair or programme office."
                    : "It follows from the board by printed rules, and from the figures of the day."
            )
        );
        list.add(items(shown.agenda()));
        if (desk.offered() && !shown.missing().isEmpty()) {
            list.add(missing(shown));
        }
    }

    private Component items(KeptAgenda agenda) {
        var ordered = new OrderedList();
        ordered.addClassName("agenda");
        var place = 0;
        for (var item : agenda.items()) {
            var row = new AgendaRow(item, place++, agenda.items().size(), desk, address, this);
            rows.add(row);
            ordered.add(row);
        }
        if (desk.offered()) {
            OrderedRows.onDrop(ordered, (key, to) -> act(new AgendaAct.Move(key, to)));
        }
        return ordered;
    }

    /** Does what a button or dragging asks, and says what was done or why not. */
    void act(AgendaAct act) {
        say(() -> desk.act(act));
        if (act instanceof AgendaAct.Move move) {
            OrderedRows.focus(list, move.key());
        }
    }

    /** {@return why it was refused, in words for the person; empty when it was done} */
    Optional<String> tried(AgendaAct act) {
        return desk.tried(act, this::shown);
    }

    private Component missing(AgendaService.Shown shown) {
        var more = new UnorderedList();
        shown.missing().forEach(it -> more.add(new ListItem(new Span(it.title() + " "), taking(it))));
        return new Div(new Paragraph("Found since, and not on this agenda:"), more);
    }

    private Component taking(AgendaItem item) {
        var button = new NativeButton("Put it on the agenda", _ -> say(() -> desk.act(new AgendaAct.Take(item.key()))));
        button.addClassName("button");
        button.getElement().setAttribute("aria-label", "Put it on the agenda: " + item.title());
        return button;
    }

    private Component adding() {
        return new WordsForm(
            "Add an item",
            "agenda-add",
            "In a line. Board only.",
            AgendaItem.LONGEST_TITLE,
            "Add it",
            title -> tried(new AgendaAct.Add(title, HandlingClass.BOARD_ONLY))
        ).keeping(desk.kept("add"));
    }

    private void say(Supplier<String> work) {
        try {
            shown(work.get());
        } catch (IllegalArgumentException refused) {
            shown(String.valueOf(refused.getMessage()));
        }
    }

    private void shown(String words) {
        show(desk.shown());
        said.setText(words);
    }

    private static Component rules() {
        var rules = new UnorderedList();
        Arrays.stream(AgendaRule.values()).forEach(it -> rules.add(new ListItem(it.words() + ". " + it.sentence())));
        return ScreenFold.of("By which rules", rules);
    }
}

package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.WordsForm;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.meeting.EntryCode;
import uk.improvementboard.metrics.meeting.MinuteEntry;
import uk.improvementboard.metrics.meeting.Minuted;
import uk.improvementboard.metrics.meeting.Minuted.MeetingAction;

/** Actions agreed at meetings that the present user may report as done, the one that is due first on top. */
final class ActionsToReport extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** An entry that is an action. */
    private record Open(MinuteEntry entry, MeetingAction action) {
        static Optional<Open> of(MinuteEntry entry) {
            return entry.said() instanceof MeetingAction action
                ? Optional.of(new Open(entry, action))
                : Optional.empty();
        }
    }

    /**
     * @param kept under which the browser keeps what is typed and not handed in yet
     * @param done takes what came of an action, or says why not
     */
    ActionsToReport(
        List<MinuteEntry> actions,
        BoardAddress address,
        String kept,
        BiFunction<EntryCode, String, Optional<String>> done
    ) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        actions
            .stream()
            .flatMap(it -> Open.of(it).stream())
            .sorted(Comparator.comparing(it -> it.action().due()))
            .forEach(it -> list.add(item(it, address, kept, done)));
        getContent().addClassNames("section-block", "rule-top");
        getContent().add(new H2("Actions to report on"), new Paragraph("Agreed at meetings and not done yet."), list);
    }

    private static ListItem item(
        Open open,
        BoardAddress address,
        String kept,
        BiFunction<EntryCode, String, Optional<String>> done
    ) {
        var code = open.entry().code();
        var words = new Span(open.action().words());
        words.addClassName("row-name");
        var meeting = open.entry().meeting();
        return new ListItem(
            new Div(words),
            QuietWords.of("Due " + Days.words(open.action().due())),
            LinkLine.of(MeetingNavigation.meeting("Meeting of " + meeting.words(), meeting, address)),
            new WordsForm(
                "Say that it is done",
                "done-" + code,
                "What came of it. It is printed in the action log.",
                Minuted.LONGEST,
                "It is done",
                outcome -> done.apply(code, outcome)
            ).keeping(kept + "-" + code)
        );
    }
}

package uk.improvementboard.board.overview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.board.challenge.ChallengesLine;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.ChallengesPage;
import uk.improvementboard.metrics.plan.DateProposal;
import uk.improvementboard.metrics.plan.Evidence;

/** What waits for the board's word: dates asked for, evidence handed in, and challenges that are carried forward. */
final class DecisionsSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private record Waiting(String kind, String subject, String action, String words) {}

    DecisionsSection(
        BoardReading reading,
        List<DateProposal> proposals,
        ChallengesPage challenges,
        BoardAddress address
    ) {
        var actions = reading.plan().plan();
        var dates = proposals
            .stream()
            .map(it ->
                new Waiting(
                    "New date",
                    it.actionNumber() +
                        actions
                            .action(it.actionNumber())
                            .flatMap(action ->
                                action
                                    .milestones()
                                    .stream()
                                    .filter(milestone -> milestone.id().equals(it.milestoneId()))
                                    .findFirst()
                            )
                            .map(milestone -> " " + milestone.title())
                            .orElse(""),
                    it.actionNumber(),
                    Days.words(it.due()) + " instead of " + Days.words(it.wasDue()) + ", asked by " + it.proposedBy()
                )
            )
            .toList();
        var evidence = actions
            .actions()
            .stream()
            .flatMap(action ->
                action
                    .milestones()
                    .stream()
                    .filter(it -> !it.evidenceAccepted())
                    .flatMap(it ->
                        it
                            .evidence()
                            .stream()
                            .filter(Evidence::awaited)
                            .map(handed ->
                                new Waiting(
                                    "Evidence",
                                    action.number() + " " + it.title(),
                                    action.number(),
                                    "handed in on " + Days.words(handed.submittedOn())
                                )
                            )
                    )
            )
            .toList();
        show(dates, evidence, address);
        getContent().add(ChallengesLine.of(challenges, address));
    }

    private void show(List<Waiting> dates, List<Waiting> evidence, BoardAddress address) {
        var number = dates.size() + evidence.size();
        var head = new Div(new H2(number == 0 ? "To decide" : "To decide: " + number));
        head.addClassNames("section-head", "rule-under");
        getContent().add(head);
        if (number == 0) {
            getContent().add(new Paragraph("No new date is asked for and no evidence waits to be accepted."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("changes");
        var all = new ArrayList<>(dates);
        all.addAll(evidence);
        all.stream()
            .limit(SHOWN)
            .forEach(it -> list.add(item(it, address)));
        getContent().add(list);
        if (number > SHOWN) {
            var more = new Paragraph(number - SHOWN + " more stand on the pages of their actions.");
            more.addClassName("quiet");
            getContent().add(more);
        }
    }

    private static ListItem item(Waiting waiting, BoardAddress address) {
        var kind = new Span(waiting.kind());
        kind.addClassName("kind");
        return new ListItem(
            kind,
            new Span(
                PlanNavigation.action(waiting.subject(), waiting.action(), address),
                new Span(": " + waiting.words())
            )
        );
    }
}

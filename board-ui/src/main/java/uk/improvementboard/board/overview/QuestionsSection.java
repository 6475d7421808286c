package uk.improvementboard.board.overview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import uk.improvementboard.board.meeting.MeetingNavigation;
import uk.improvementboard.board.plan.QuestionList;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.QuestionLine;

/** The first questions to ask, and the way to all of them. */
final class QuestionsSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    QuestionsSection(List<QuestionLine> questions, BoardAddress address) {
        var all = MeetingNavigation.questionsToAsk("All " + questions.size(), address);
        all.getElement().setAttribute("aria-label", "All " + questions.size() + " questions to ask");
        all.addClassName("link-line");
        var head = new Div(new H2("Questions to ask"), all);
        head.addClassNames("section-head", "rule-under");
        getContent().add(head, new QuestionList(questions.stream().limit(SHOWN).toList(), false, address));
    }
}

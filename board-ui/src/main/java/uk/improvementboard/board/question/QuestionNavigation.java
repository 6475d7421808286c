package uk.improvementboard.board.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.metrics.question.QuestionCode;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to questions. */
@Service
public class QuestionNavigation implements MainNavigation {

    static final String QUESTION = "question";

    /** {@return a link to the register} */
    public static RouterLink register(String words, BoardAddress address) {
        var link = new RouterLink(words, QuestionsView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }

    /** {@return a link to the page of a question} */
    public static RouterLink question(String words, QuestionCode code, BoardAddress address) {
        var link = new RouterLink(words, QuestionView.class, address.with(QUESTION, code.value()));
        link.setQueryParameters(address.query());
        return link;
    }

    @Override
    public String words() {
        return "Questions";
    }

    @Override
    public int position() {
        return 36;
    }

    @Override
    public Class<? extends Component> target() {
        return QuestionsView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.BOARD_VIEW);
    }
}

package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to measures. */
@Service
public class MeasureNavigation implements MainNavigation {

    static final String MEASURE = "measure";

    /** {@return a link to the page of a measure} */
    public static RouterLink measure(String words, MeasureCode code, BoardAddress address) {
        var link = new RouterLink(words, MeasureView.class, address.with(MEASURE, code.value()));
        link.setQueryParameters(address.query());
        return link;
    }

    @Override
    public String words() {
        return "Measures";
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Class<? extends Component> target() {
        return MeasuresView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.BOARD_VIEW);
    }
}

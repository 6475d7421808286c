package uk.improvementboard.board.forecast;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.MainNavigation;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** The way to how the forecasts did. */
@Service
public class ForecastNavigation implements MainNavigation {

    /** {@return a link to how the forecasts did} */
    public static RouterLink forecasts(String words, BoardAddress address) {
        var link = new RouterLink(words, ForecastView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }

    @Override
    public String words() {
        return "Forecasts";
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public Class<? extends Component> target() {
        return ForecastView.class;
    }

    @Override
    public boolean offeredTo(Role role) {
        return role.may(Permission.BOARD_VIEW);
    }
}

package uk.improvementboard.board.pipeline;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pipeline.Capacity;

/** The stated capacity as it stands in the address, so that a page with it can be sent to a colleague. */
final class StatedCapacity {

    private static final String PLANS = "plans-a-month";

    private StatedCapacity() {}

    /** {@return the capacity of an address; empty where none stands there or it is out of bounds} */
    static Optional<Capacity.Stated> of(BeforeEvent event) {
        return event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(PLANS)
            .filter(text -> text.matches("\\d{1,4}"))
            .map(Integer::valueOf)
            .filter(plans -> plans >= 1 && plans <= Capacity.Stated.MOST)
            .map(Capacity.Stated::new);
    }

    /** {@return the query of an address with another capacity} */
    static QueryParameters query(BoardAddress address, int plansAMonth) {
        var parameters = new HashMap<>(address.query().getParameters());
        parameters.put(PLANS, List.of(Integer.toString(plansAMonth)));
        return new QueryParameters(parameters);
    }
}

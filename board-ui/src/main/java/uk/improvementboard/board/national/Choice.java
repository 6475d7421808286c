package uk.improvementboard.board.national;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.board.component.SortableTable.Order;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.AreaCode;

/**
 * What the reader chose to see of all areas; the address holds it, so that it can be sent to a colleague.
 *
 * @param show {@link #ALL}, {@link #NEIGHBOURS} or the code of a region
 * @param area the area whose row is marked
 */
record Choice(Order order, String show, Optional<AreaCode> area) {
    static final String ALL = "all";
    static final String NEIGHBOURS = "neighbours";
    static final Order BEST_FIRST = new Order("rank", false);

    private static final String SORT = "sort";
    private static final String ORDER = "order";
    private static final String SHOW = "show";
    private static final String AREA = "area";
    private static final String DESCENDING = "descending";

    /** {@return the choice that an address holds; what it does not say is as usual} */
    static Choice of(Location location) {
        var query = location.getQueryParameters();
        var order = query
            .getSingleParameter(SORT)
            .map(it -> new Order(it, query.getSingleParameter(ORDER).filter(DESCENDING::equals).isPresent()))
            .orElse(BEST_FIRST);
        return new Choice(
            order,
            query.getSingleParameter(SHOW).orElse(ALL),
            query
                .getSingleParameter(AREA)
                .filter(it -> !it.isBlank())
                .map(AreaCode::new)
        );
    }

    Choice by(Order other) {
        return new Choice(other, show, area);
    }

    Choice showing(String other) {
        return new Choice(order, other, area);
    }

    Choice marking(AreaCode other) {
        return new Choice(order, show, Optional.of(other));
    }

    /** {@return the query of the address: only what differs from the usual} */
    QueryParameters query(BoardAddress address) {
        var query = new LinkedHashMap<String, String>();
        address.asAt().ifPresent(day -> query.put("as-at", day.toString()));
        if (!order.equals(BEST_FIRST)) {
            query.put(SORT, order.column());
            query.put(ORDER, order.descending() ? DESCENDING : "ascending");
        }
        if (!show.equals(ALL)) {
            query.put(SHOW, show);
        }
        area.ifPresent(code -> query.put(AREA, code.value()));
        return QueryParameters.simple(Map.copyOf(query));
    }
}

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
 * @param boards the order of the partnerships, which stand above
 * @param order the order of the areas
 * @param show {@link #ALL}, {@link #NEIGHBOURS} or the code of a region
 * @param area the area whose row is marked
 */
record Choice(Order boards, Order order, String show, Optional<AreaCode> area) {
    static final String ALL = "all";
    static final String NEIGHBOURS = "neighbours";
    static final Order BEST_FIRST = new Order("rank", false);

    private static final String BOARDS_SORT = "partnerships";
    private static final String BOARDS_ORDER = "partnerships-order";
    private static final String SORT = "sort";
    private static final String ORDER = "order";
    private static final String SHOW = "show";
    private static final String AREA = "area";
    private static final String DESCENDING = "descending";

    /** {@return the choice that an address holds; what it does not say is as usual} */
    static Choice of(Location location) {
        var query = location.getQueryParameters();
        return new Choice(
            order(query, BOARDS_SORT, BOARDS_ORDER).orElse(BoardsOrder.BY_NAME),
            order(query, SORT, ORDER).orElse(BEST_FIRST),
            query.getSingleParameter(SHOW).orElse(ALL),
            query
                .getSingleParameter(AREA)
                .filter(it -> !it.isBlank())
                .map(AreaCode::new)
        );
    }

    private static Optional<Order> order(QueryParameters query, String column, String direction) {
        return query
            .getSingleParameter(column)
            .map(it -> new Order(it, query.getSingleParameter(direction).filter(DESCENDING::equals).isPresent()));
    }

    Choice boardsBy(Order other) {
        return new Choice(other, order, show, area);
    }

    Choice by(Order other) {
        return new Choice(boards, other, show, area);
    }

    Choice showing(String other) {
        return new Choice(boards, order, other, area);
    }

    Choice marking(AreaCode other) {
        return new Choice(boards, order, show, Optional.of(other));
    }

    /** {@return the query of the address: only what differs from the usual} */
    QueryParameters query(BoardAddress address) {
        var query = new LinkedHashMap<String, String>();
        address.asAt().ifPresent(day -> query.put("as-at", day.toString()));
        if (!boards.equals(BoardsOrder.BY_NAME)) {
            query.put(BOARDS_SORT, boards.column());
            query.put(BOARDS_ORDER, direction(boards));
        }
        if (!order.equals(BEST_FIRST)) {
            query.put(SORT, order.column());
            query.put(ORDER, direction(order));
        }
        if (!show.equals(ALL)) {
            query.put(SHOW, show);
        }
        area.ifPresent(code -> query.put(AREA, code.value()));
        return QueryParameters.simple(Map.copyOf(query));
    }

    private static String direction(Order order) {
        return order.descending() ? DESCENDING : "ascending";
    }
}

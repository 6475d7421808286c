package uk.improvementboard.board.shell;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * The part of the address that every page shares: which partnership, and as at which day. A page can be sent to a colleague
 * because all of its state is here.
 *
 * @param partnership short name of the partnership
 * @param asAt the chosen day; empty for today
 */
public record BoardAddress(String partnership, Optional<LocalDate> asAt) {
    /** Name of the route parameter that holds the partnership. */
    public static final String PARTNERSHIP = "partnership";

    private static final String AS_AT = "as-at";

    /** {@return the address that a navigation leads to; a day that cannot be read counts as today} */
    static BoardAddress of(BeforeEvent event) {
        return new BoardAddress(
            event.getRouteParameters().get(PARTNERSHIP).orElse(""),
            event.getLocation().getQueryParameters().getSingleParameter(AS_AT).flatMap(BoardAddress::day)
        );
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** {@return the query that keeps the chosen day} */
    public QueryParameters query() {
        return asAt.map(day -> QueryParameters.simple(Map.of(AS_AT, day.toString()))).orElseGet(QueryParameters::empty);
    }

    /** {@return route parameters with the partnership and one more} */
    public RouteParameters with(String name, String value) {
        return new RouteParameters(Map.of(PARTNERSHIP, partnership, name, value));
    }

    /** {@return route parameters with the partnership} */
    public RouteParameters parameters() {
        return new RouteParameters(PARTNERSHIP, partnership);
    }

    /** {@return path and query below the root, for downloads and anchors: "exampleshire/measures/x.csv?as-at=2026-10-31"} */
    public String path(String below) {
        return partnership + "/" + below + asAt.map(day -> "?" + AS_AT + "=" + day).orElse("");
    }

    /** {@return the same place on another day} */
    public BoardAddress at(Optional<LocalDate> day) {
        return new BoardAddress(partnership, day);
    }
}

package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import uk.improvementboard.board.component.DayField;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.pack.OldLine;

/** Asks for the line as it once stood, beside the present one. What is chosen stays in the address. */
final class OldLineChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Name of the query parameter that asks for the old line: as first published, or as known on a day. */
    static final String LINE = "line";
    private static final String FIRST = "first";

    private final transient BoardPlace place;
    private final String code;

    /** @param chosen the query parameter's value */
    OldLineChoice(Measure measure, BoardPlace place, Optional<String> chosen) {
        this.place = place;
        code = measure.code().value();
        var box = getContent();
        box.addClassName("old-line");
        box.getElement().setAttribute("role", "group");
        box.getElement().setAttribute("aria-label", "Line beside the present one");
        box.add(new Span("Beside the present line:"));
        if (OldLine.firstPublishedOffered(measure)) {
            box.add(link("the line as first published", FIRST));
        }
        var day = DayField.of("the line as known on");
        day.setId("old-line-day");
        day.setMax(place.asAt().day());
        day(chosen).ifPresent(day::setValue);
        day.addValueChangeListener(changed -> {
            if (changed.isFromClient() && changed.getValue() != null) {
                UI.getCurrent().navigate(
                    MeasureView.class,
                    place.address().with(MeasureNavigation.MEASURE, code),
                    query(changed.getValue().toString())
                );
            }
        });
        box.add(day);
        if (chosen.isPresent()) {
            var none = new RouterLink(
                "no other line",
                MeasureView.class,
                place.address().with(MeasureNavigation.MEASURE, code)
            );
            none.setQueryParameters(place.address().query());
            none.addClassName("link-line");
            box.add(none);
        }
    }

    private RouterLink link(String words, String value) {
        var link = new RouterLink(words, MeasureView.class, place.address().with(MeasureNavigation.MEASURE, code));
        link.setQueryParameters(query(value));
        link.addClassName("link-line");
        return link;
    }

    private QueryParameters query(String value) {
        return place.address().query().merging(LINE, value);
    }

    /** {@return whether the first published line is asked for} */
    static boolean first(Optional<String> chosen) {
        return chosen.filter(FIRST::equals).isPresent();
    }

    /** {@return the day as at which the line is asked for; empty for anything that is no day} */
    static Optional<LocalDate> day(Optional<String> chosen) {
        try {
            return chosen.filter(it -> !FIRST.equals(it)).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}

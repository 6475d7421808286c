package uk.improvementboard.board.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.improvementboard.board.component.Picture;

/** The field in the head of every page that leads to what was found. */
public final class SearchBox extends Composite<Div> {

    /** Name of the query parameter that holds what is looked for. */
    public static final String QUERY = "q";

    private static final long serialVersionUID = 1L;

    private static final String GLASS =
        "<svg aria-hidden=\"true\" width=\"20\" height=\"20\" viewBox=\"0 0 20 20\" fill=\"none\"" +
        " stroke=\"currentColor\" stroke-width=\"2\"><circle cx=\"8\" cy=\"8\" r=\"5.5\"/>" +
        "<path d=\"M12.2 12.2 17.5 17.5\"/></svg>";

    private final Input field = new Input();
    private transient @Nullable BoardPlace place;

    SearchBox() {
        field.setType("search");
        field.setAriaLabel("Search this board");
        field.setPlaceholder("Search");
        field.getElement().setAttribute("maxlength", "200");
        // Enter comes before the browser tells of the change, so the key brings the words along.
        field
            .getElement()
            .addEventListener("keydown", event -> go(event.getEventData().path("element.value").asString("")))
            .setFilter("event.key === 'Enter'")
            .addEventData("element.value");
        var button = new NativeButton("", _ -> go(field.getValue()));
        button.add(new Picture(GLASS, "search-glass"));
        button.setAriaLabel("Search");
        button.addClassName("search-go");
        getContent().addClassName("search-box");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(field, button);
    }

    void show(BoardPlace here, QueryParameters query) {
        place = here;
        field.setValue(query.getSingleParameter(QUERY).orElse(""));
    }

    private void go(String words) {
        var here = place;
        if (here == null) {
            return;
        }
        Map<String, String> query = new HashMap<>();
        here.address()
            .query()
            .getSingleParameter("as-at")
            .ifPresent(day -> query.put("as-at", day));
        query.put(QUERY, words.strip());
        UI.getCurrentOrThrow().navigate(here.partnership().slug() + "/search", QueryParameters.simple(query));
    }
}

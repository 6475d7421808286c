package uk.improvementboard.board.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.SearchBox;
import uk.improvementboard.board.shell.TopCrumb;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.search.Findable.Kind;
import uk.improvementboard.metrics.search.Found;
import uk.improvementboard.metrics.search.Search;
import uk.improvementboard.metrics.search.SearchQuery;

/** What was found, in groups; the address holds what was looked for. */
@Route(value = ":partnership/search", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class SearchView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient SearchService service;
    private String title = "Search";

    SearchView(BoardPlaces places, SearchService service) {
        this.places = places;
        this.service = service;
        getContent().addClassNames("page", "search");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var query = SearchQuery.of(
            event.getLocation().getQueryParameters().getSingleParameter(SearchBox.QUERY).orElse("")
        );
        var search = service.search(place.partnership().id(), place.asAt(), query);
        title = (query.empty() ? "Search" : query.typed() + " - Search") + " - " + place.partnership().name();
        var said = new Paragraph(summary(search));
        said.addClassName("prose");
        said.getElement().setAttribute("role", "status");
        getContent().removeAll();
        getContent().add(TopCrumb.belowBoard(place, "Search"), new H1("Search"), said);
        if (search.found().isEmpty()) {
            getContent().add(advice(search, place));
            return;
        }
        for (var kind : Kind.values()) {
            var group = search
                .found()
                .stream()
                .filter(it -> it.findable().kind() == kind)
                .toList();
            if (!group.isEmpty()) {
                getContent().add(group(kind, group, place));
            }
        }
    }

    private static String summary(Search search) {
        var query = search.query();
        if (query.empty()) {
            return "Type a word, a part of one or a code into the field at the top of the page.";
        }
        var typed = "\u201c" + query.typed() + "\u201d";
        if (search.found().isEmpty()) {
            return "Nothing was found for " + typed + ".";
        }
        var number = Wording.counted(search.found().size(), "result");
        return search.whole()
            ? number + " for " + typed + "."
            : "Nothing has all of " +
                  typed +
                  ". " +
                  number +
                  (search.found().size() == 1 ? " has" : " have") +
                  " some of it.";
    }

    private static Component group(Kind kind, List<Found> found, BoardPlace place) {
        var list = new OrderedList();
        list.addClassName("search-results");
        found.forEach(it -> list.add(item(it, place)));
        var section = new Section(new H2(kind.words() + " (" + found.size() + ")"), list);
        section.addClassName("search-group");
        return section;
    }

    private static ListItem item(Found found, BoardPlace place) {
        var findable = found.findable();
        var link = link(place.address().path(findable.path()), findable.title());
        var head = new Div(link);
        head.addClassName("link-line");
        var item = new ListItem(head);
        if (findable.kind() == Kind.ACTION || findable.kind() == Kind.SECTION) {
            var code = new Span(findable.code());
            code.addClassName("quiet");
            head.addComponentAsFirst(code);
        }
        if (!found.excerpt().isEmpty()) {
            item.add(excerpt(found.excerpt()));
        }
        return item;
    }

    private static Component excerpt(List<String> parts) {
        var words = new Paragraph();
        words.addClassName("quiet");
        for (var index = 0; index < parts.size(); index++) {
            var part = new Span(parts.get(index));
            if (index % 2 == 1) {
                part.addClassName("found-word");
            }
            words.add(part);
        }
        return words;
    }

    private static Component advice(Search search, BoardPlace place) {
        var list = new UnorderedList();
        list.addClassNames("notes", "prose");
        search.nearest().ifPresent(word -> {
            var path = place.address().path("search");
            var query = SearchBox.QUERY + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
            list.add(
                new ListItem(
                    new Span("Did you mean "),
                    link(path + (path.contains("?") ? "&" : "?") + query, word),
                    new Span("?")
                )
            );
        });
        list.add(
            new ListItem("Try fewer words, or the beginning of one: \u201ctimel\u201d finds timeliness."),
            new ListItem("Hyphens and capitals do not matter; codes such as P1.1 are found too."),
            new ListItem(
                "Names, definitions and owners of measures, actions with their deliverables, promises, questions and answers, what families said, the minutes of meetings, and challenges with their answers are looked through, as far as your role may read them."
            ),
            new ListItem("The day at the top counts: what became known later is not found.")
        );
        return list;
    }

    private static Anchor link(String path, String words) {
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

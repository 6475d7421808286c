package uk.improvementboard.board.experience;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.ExperiencePage;
import uk.improvementboard.metrics.pack.ExperiencePage.Asked;
import uk.improvementboard.metrics.pack.ExperiencePage.Item;
import uk.improvementboard.metrics.pack.ExperiencePage.Part;

/** What families say, in a few lines that stand beside the ratings of the outcomes. */
public final class FamiliesBeside {

    private static final int SHOWN = 2;

    private FamiliesBeside() {}

    /** {@return two measures that ask them, one thing that they said, and on how many parts nothing was collected} */
    public static Component of(ExperiencePage page, BoardAddress address) {
        var head = new Div(new H2("Families, beside the outcomes"));
        head.addClassNames("section-head", "rule-under");
        var section = new Section(head);
        var asked = page
            .parts()
            .stream()
            .flatMap(part -> part.measures().stream())
            .collect(Collectors.toMap(Asked::code, it -> it, (first, _) -> first, LinkedHashMap::new))
            .values();
        var list = new UnorderedList();
        list.addClassName("plain-list");
        asked
            .stream()
            .sorted(Comparator.comparing(it -> !counted(it.people())))
            .limit(SHOWN)
            .forEach(it -> list.add(measure(it, address)));
        latest(page.parts()).forEach(it -> list.add(said(it)));
        if (list.getChildren().findAny().isPresent()) {
            section.add(list);
        }
        section.add(new Paragraph(none(page.parts())));
        return section;
    }

    private static ListItem measure(Asked it, BoardAddress address) {
        return new ListItem(
            new Div(
                MeasureNavigation.measure(it.name(), it.code(), address),
                new Span(": " + it.now() + " "),
                RatingTag.of(it.rating())
            ),
            QuietWords.of(it.period() + ". n: " + it.people() + ". " + it.method())
        );
    }

    /** The first of those that say how many people spoke, else the first of all. */
    private static List<Item> latest(List<Part> parts) {
        return parts
            .stream()
            .flatMap(part -> part.items().stream())
            .sorted(Comparator.comparing(it -> !counted(it.people())))
            .limit(1)
            .toList();
    }

    private static boolean counted(String people) {
        return !people.isEmpty() && Character.isDigit(people.charAt(0));
    }

    private static ListItem said(Item it) {
        return new ListItem(
            new Div("You said: " + it.youSaid()),
            new Div("We did: " + it.weDid()),
            QuietWords.of(it.heard() + ", " + it.method() + ", n: " + it.people())
        );
    }

    private static String none(List<Part> parts) {
        var none = parts.stream().filter(Part::none).count();
        return none == 0
            ? "Families were heard on every part of the plan."
            : ExperiencePage.NONE + " on " + none + " of " + Wording.counted(parts.size(), "part") + " of the plan.";
    }
}

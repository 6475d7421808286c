package uk.improvementboard.board.experience;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.FoldedForm;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.ReasonedForm;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.experience.LivedExperience;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.pack.ExperiencePage;
import uk.improvementboard.metrics.pack.ExperiencePage.Item;
import uk.improvementboard.metrics.pack.ExperiencePage.Part;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.history.Recorded;

/** "You said, we did": every item by part of the plan, what may be recorded of it, and every version. */
@org.springframework.stereotype.Component
class SaidSection {

    private final ExperienceService service;
    private final Permits permits;
    private final Clock clock;

    SaidSection(ExperienceService service, Permits permits, Clock clock) {
        this.service = service;
        this.permits = permits;
        this.clock = clock;
    }

    /** @param told told what was done, in a sentence, once the page must be shown anew */
    Component of(ExperiencePage page, BoardPlace place, Consumer<String> told) {
        var partnership = place.partnership().id();
        var now = place.asAt().day().equals(LocalDate.now(clock));
        var adds = now && permits.may(partnership, Permission.LIVED_EXPERIENCE_ADD);
        var answers = adds || (now && permits.may(partnership, Permission.PLAN_EDIT));
        var section = PagePart.of(new H2("You said, we did"), new Paragraph(page.summary()));
        section.add(items(page));
        if (adds) {
            section.add(
                FoldedForm.of(
                    "Add what was said",
                    new SaidForm(sections(page), service.classes(partnership), place.asAt().day(), item -> {
                        service.add(partnership, item);
                        told.accept("What was said is on record.");
                    })
                )
            );
        }
        page.parts()
            .stream()
            .flatMap(part -> part.items().stream())
            .forEach(item -> keep(section, item, adds, answers, place, told));
        var versions = service.versions(partnership, place.asAt());
        if (!versions.isEmpty()) {
            section.add(FoldedForm.of("Every version", versions(versions)));
        }
        return section;
    }

    private static Component items(ExperiencePage page) {
        var table = PlainTable.withHiddenCaption(
            "What families said and what was done",
            "families",
            Column.text("Part of the plan"),
            Column.text("You said"),
            Column.text("We did"),
            Column.text("When and how"),
            Column.text("People (n)"),
            Column.text("Recorded in"),
            Column.text("For")
        );
        page.parts().forEach(part -> {
            if (part.items().isEmpty()) {
                table.row(part.title(), ExperiencePage.NONE, "-", "-", "-", "-", "-");
            }
            part.items().forEach(it -> row(table, part, it));
        });
        return table;
    }

    private static void row(PlainTable table, Part part, Item it) {
        table.row(
            part.title(),
            it.youSaid(),
            it.weDid(),
            it.heard() + ", " + it.method(),
            it.people(),
            it.source(),
            it.handling()
        );
    }

    private void keep(
        Section section,
        Item item,
        boolean adds,
        boolean answers,
        BoardPlace place,
        Consumer<String> told
    ) {
        var partnership = place.partnership().id();
        var forms = new Div();
        if (answers) {
            forms.add(
                new DoneForm(item.code(), weDid -> {
                    service.done(partnership, item.code(), weDid);
                    told.accept("What was done is on record.");
                })
            );
        }
        if (adds) {
            forms.add(
                new ReasonedForm(item.code().value(), "Take it out", reason -> {
                    service.takeOut(partnership, item.code(), reason);
                    told.accept("Taken out; its versions stay on record.");
                })
            );
        }
        if (answers) {
            section.add(FoldedForm.of("Keep the record of: " + item.youSaid(), forms));
        }
    }

    private static Map<String, String> sections(ExperiencePage page) {
        var sections = new LinkedHashMap<String, String>();
        page.parts().forEach(part -> part.section().ifPresent(code -> sections.put(code.value(), part.title())));
        return sections;
    }

    private static Component versions(List<Recorded<LivedExperience>> versions) {
        var table = new PlainTable(
            "Every version of what was said and done",
            "",
            Column.text("Recorded"),
            Column.text("You said"),
            Column.text("We did"),
            Column.text("By"),
            Column.text("Why")
        );
        versions
            .reversed()
            .forEach(it ->
                table.row(
                    Days.words(BoardTime.dayOf(it.knownFrom())),
                    it.item().youSaid(),
                    it.item().answered() ? it.item().weDid() : Item.NOTHING,
                    it.recordedBy(),
                    it.reason()
                )
            );
        return table;
    }
}

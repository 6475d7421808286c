package uk.improvementboard.board.rating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.component.WordsForm;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.rating.OverrideSpell;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;
import uk.improvementboard.metrics.rating.RatedSubject.Kind;

/** Ratings that a person set, now and before, of a measure or section; and for those who may, the form that sets one. */
public final class OverrideSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient OverrideService service;
    private final transient BoardPlace place;
    private final transient Consumer<String> said;

    private OverrideSection(
        OverrideService service,
        BoardPlace place,
        List<RatedSubject> subjects,
        Consumer<String> said
    ) {
        this.service = service;
        this.place = place;
        this.said = said;
        var partnership = place.partnership().id();
        var first = subjects.getFirst();
        var history = service.history(partnership, first.kind(), first.subject(), place.asAt());
        var offered = service.offered(partnership, place.asAt());
        getContent().addClassName("section-block");
        getContent().setVisible(offered || !history.isEmpty());
        if (!history.isEmpty()) {
            getContent().add(table(history, offered));
        }
        if (offered) {
            var form = new OverrideForm(subjects, place.asAt().day(), this::set);
            getContent().add(ScreenFold.of("Set a rating by hand", form));
        }
    }

    /**
     * {@return the part of a measure's page}
     *
     * @param said told what was done, in a sentence, once the page must be shown anew
     */
    public static OverrideSection ofMeasure(
        OverrideService service,
        BoardPlace place,
        String code,
        Consumer<String> said
    ) {
        return new OverrideSection(service, place, List.of(RatedSubject.measure(code)), said);
    }

    /** {@return the part of the page of a priority action or area, whose three ratings are set apart} */
    public static OverrideSection ofSection(
        OverrideService service,
        BoardPlace place,
        String code,
        Consumer<String> said
    ) {
        var subjects = List.of(Facet.DELIVERY, Facet.IMPACT, Facet.SUSTAINED)
            .stream()
            .map(facet -> RatedSubject.section(code, facet))
            .toList();
        return new OverrideSection(service, place, subjects, said);
    }

    private void set(OverrideForm.Wanted wanted) {
        service.set(
            place.partnership().id(),
            wanted.subject(),
            wanted.choice(),
            wanted.reason(),
            wanted.lastDay(),
            wanted.handling()
        );
        said.accept(
            Wording.upperFirst(name(wanted.subject())) +
                " is set to " +
                Wording.lowerFirst(wanted.choice().inFull()) +
                ", until " +
                Days.words(wanted.lastDay()) +
                ". The computed rating stays beside it."
        );
    }

    private void withdraw(RatedSubject subject, String reason) {
        service.withdraw(place.partnership().id(), subject, reason);
        said.accept("The set " + name(subject) + " is withdrawn. The computed rating stands alone again.");
    }

    /** "rating", "impact rating". */
    private static String name(RatedSubject subject) {
        return subject.kind() == Kind.MEASURE ? "rating" : subject.facet().words() + " rating";
    }

    private Component table(List<OverrideSpell> history, boolean offered) {
        var table = new PlainTable(
            "Ratings set by hand",
            "overrides",
            Column.text("Rating"),
            Column.text("Set to"),
            Column.text("Reason"),
            Column.text("By"),
            Column.text("From"),
            Column.text("Until"),
            Column.text("State")
        );
        history.forEach(spell -> table.row(row(spell, offered)));
        return table;
    }

    private Component[] row(OverrideSpell spell, boolean offered) {
        var it = spell.override();
        return new Component[] {
            new Span(Wording.upperFirst(it.subject().facet().words())),
            new Span(it.choice().inFull()),
            new Span(it.reason()),
            new Span(it.by()),
            new Span(Days.words(it.setOn())),
            new Span(Days.words(it.lastDay())),
            state(spell, offered),
        };
    }

    private Component state(OverrideSpell spell, boolean offered) {
        var day = place.asAt().day();
        var words = new Span(spell.stateOn(day));
        if (!offered || !spell.holdsOn(day)) {
            return words;
        }
        var subject = spell.override().subject();
        var id = "withdraw-" + subject.facet().name().toLowerCase(Locale.UK);
        return new Div(
            words,
            WordsForm.forReason("Withdraw the set " + name(subject), id, reason -> withdraw(subject, reason))
        );
    }
}

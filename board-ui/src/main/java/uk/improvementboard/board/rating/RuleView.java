package uk.improvementboard.board.rating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.Packs;
import uk.improvementboard.metrics.rating.RuleTerms;
import uk.improvementboard.metrics.rating.RuleTerms.Thresholds;
import uk.improvementboard.persistence.rating.RuleChange;

/** The rating rule of a partnership: its thresholds, where they differ for single measures, and every change of them. */
@Route(value = ":partnership/rating-rule", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class RuleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "All measures";

    private final transient BoardPlaces places;
    private final transient BoardReadingService readings;
    private final transient RuleService service;
    private final Paragraph said = StatusLine.empty();
    private String title = "Rating rule";

    RuleView(BoardPlaces places, BoardReadingService readings, RuleService service) {
        this.places = places;
        this.readings = readings;
        this.service = service;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.setText("");
        show(places.at(event));
    }

    private void show(BoardPlace place) {
        var partnership = place.partnership().id();
        title = "Rating rule - " + place.partnership().name();
        var reading = readings.read(partnership, place.asAt());
        var rules = reading.context().rules();
        var offered = service.offered(partnership, place.asAt());
        var content = getContent();
        content.removeAll();
        content.add(
            new H1("Rating rule"),
            new Paragraph("Version " + rules.version() + "."),
            said,
            block(thresholds(reading, offered, place))
        );
        if (offered) {
            content.add(block(form(reading, place)));
        }
        content.add(block(sentences(Packs.key(rules.ofPartnership()))));
        var history = service.history(partnership, place.asAt());
        if (!history.isEmpty()) {
            content.add(block(history(history, reading)));
        }
    }

    private static Section block(Component content) {
        var section = new Section(content);
        section.addClassName("section-block");
        return section;
    }

    private Component thresholds(BoardReading reading, boolean offered, BoardPlace place) {
        var table = new PlainTable(
            "Chance of meeting the next promise at which colours turn",
            "thresholds",
            Column.text("For"),
            Column.number("Green from"),
            Column.number("Green holds to"),
            Column.number("Red below"),
            Column.number("Red holds to"),
            Column.text("Set")
        );
        var rules = reading.context().rules();
        var own = rules.terms(Optional.empty());
        row(
            table,
            ALL,
            Thresholds.of(rules.ofPartnership()),
            own.map(it -> set(it, offered, place)).orElseGet(() -> new Span("Standard thresholds"))
        );
        rules
            .ofSingleMeasures()
            .forEach(it -> row(table, name(it.measure(), reading), it.thresholds(), set(it, offered, place)));
        return table;
    }

    private static void row(PlainTable table, String name, Thresholds it, Component set) {
        table.row(
            new Span(name),
            new Span(RuleForm.percent(it.greenFrom()) + "%"),
            new Span(RuleForm.percent(it.greenHolds()) + "%"),
            new Span(RuleForm.percent(it.redBelow()) + "%"),
            new Span(RuleForm.percent(it.redHolds()) + "%"),
            set
        );
    }

    private Component set(RuleTerms terms, boolean offered, BoardPlace place) {
        var words = new Span(Days.words(terms.setOn()) + ", " + terms.by() + ": " + terms.reason() + ". ");
        if (!offered) {
            return words;
        }
        var back = new NativeButton("Withdraw", _ -> {
            service.withdraw(place.partnership().id(), terms.measure());
            said.setText("The thresholds are withdrawn. What counted without them counts again.");
            show(place);
        });
        back.addClassName("link-button");
        back.getElement().setAttribute(
            "aria-label",
            "Withdraw the thresholds of " + terms.measure().map(MeasureCode::value).orElse("all measures")
        );
        return new Paragraph(words, back);
    }

    private Component form(BoardReading reading, BoardPlace place) {
        var measures = reading
            .plan()
            .measures()
            .stream()
            .map(it -> it.measure())
            .toList();
        return new RuleForm(measures, reading.context().rules(), wanted -> {
            service.set(place.partnership().id(), wanted.measure(), wanted.thresholds(), wanted.reason());
            said.setText(
                "Set for " +
                    Wording.lowerFirst(name(wanted.measure(), reading)) +
                    ": " +
                    wanted.thresholds().inWords() +
                    ". Months that have ended keep their ratings."
            );
            show(place);
        });
    }

    private static Component sentences(List<String> sentences) {
        var list = new UnorderedList();
        list.addClassNames("notes", "prose");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return new Div(new H2("The rule in full"), list);
    }

    private static Component history(List<RuleChange> changes, BoardReading reading) {
        var table = new PlainTable(
            "Changes of thresholds",
            "rule-history",
            Column.text("On"),
            Column.text("For"),
            Column.text("What"),
            Column.text("By"),
            Column.text("Reason")
        );
        changes.forEach(it ->
            table.row(
                Days.words(it.on()),
                name(it.terms().measure(), reading),
                it.withdrawn() ? "Withdrawn" : Wording.upperFirst(it.terms().thresholds().inWords()),
                it.by(),
                it.withdrawn() ? "-" : it.terms().reason()
            )
        );
        return table;
    }

    private static String name(Optional<MeasureCode> measure, BoardReading reading) {
        return measure
            .map(code ->
                reading
                    .plan()
                    .measure(code)
                    .map(it -> it.measure().name())
                    .orElse(code.value())
            )
            .orElse(ALL);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package uk.improvementboard.board.rating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
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
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.component.WordsForm;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.TopCrumb;
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
    private final transient SectionRuleService sections;
    private final Paragraph said = StatusLine.empty();
    private String title = "Rating rule";

    RuleView(BoardPlaces places, BoardReadingService readings, RuleService service, SectionRuleService sections) {
        this.places = places;
        this.readings = readings;
        this.service = service;
        this.sections = sections;
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
            TopCrumb.belowBoard(place, "Rating rule"),
            new H1("Rating rule"),
            new Paragraph("Version " + reading.context().ruleVersion() + "."),
            said,
            PagePart.block(thresholds(reading, offered, place))
        );
        if (offered) {
            content.add(PagePart.block(form(reading, place)));
        }
        var history = service.history(partnership, place.asAt());
        if (!history.isEmpty()) {
            content.add(PagePart.block(history(history, reading)));
        }
        var sectionRules = reading.context().sectionRules();
        content.add(
            new SectionRuleSection(sectionRules, sections, place, offered, words -> {
                said.setText(words);
                show(place);
            }),
            PagePart.block(sentences(Packs.key(rules.ofPartnership(), sectionRules.rule())))
        );
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
        var whose = terms.measure().map(MeasureCode::value).orElse("all measures");
        var id = "withdraw-" + terms.measure().map(MeasureCode::value).orElse("all");
        return new Div(
            words,
            WordsForm.forReason("Withdraw the thresholds of " + whose, id, reason -> {
                service.withdraw(place.partnership().id(), terms.measure(), reason);
                said.setText("The thresholds are withdrawn. What counted without them counts again.");
                show(place);
            })
        );
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
                reason(it.withdrawn(), it.terms().reason(), it.why())
            )
        );
        return table;
    }

    /** Why terms were set, or why they were taken back. */
    static String reason(boolean withdrawn, String set, String why) {
        return withdrawn ? why.substring(why.indexOf(": ") + 1).strip() : set;
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

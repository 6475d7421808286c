package uk.improvementboard.board.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.component.DayField;
import uk.improvementboard.persistence.audit.AuditFilter;

/** Which entries are wanted: by table, person, words and days. */
final class AuditFilterForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String EVERYTHING = "Everything";
    private static final String EVERYBODY = "Everybody";

    private final Select<String> subject = new Select<>();
    private final Select<String> who = new Select<>();
    private final TextField text = new TextField("Words, or a code of a measure or action");
    private final DatePicker from = day("From");
    private final DatePicker to = day("To");

    /** @param changed called when the person at the screen asked for something else */
    AuditFilterForm(Runnable changed) {
        subject.setLabel("About");
        subject.setItemLabelGenerator(Differences::words);
        who.setLabel("Who");
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.setMaxLength(200);
        text.setClearButtonVisible(true);
        subject.addValueChangeListener(change -> asked(change.isFromClient(), changed));
        who.addValueChangeListener(change -> asked(change.isFromClient(), changed));
        text.addValueChangeListener(change -> asked(change.isFromClient(), changed));
        from.addValueChangeListener(change -> asked(change.isFromClient(), changed));
        to.addValueChangeListener(change -> asked(change.isFromClient(), changed));
        getContent().addClassNames("filter", "audit-filter");
        getContent().add(subject, who, text, from, to);
    }

    private static DatePicker day(String label) {
        var day = DayField.of(label);
        day.setClearButtonVisible(true);
        return day;
    }

    private static void asked(boolean byPerson, Runnable changed) {
        if (byPerson) {
            changed.run();
        }
    }

    void offer(AuditService.Choices choices) {
        subject.setItems(with(EVERYTHING, choices.subjects()));
        subject.setValue(EVERYTHING);
        who.setItems(with(EVERYBODY, choices.people()));
        who.setValue(EVERYBODY);
    }

    private static List<String> with(String all, List<String> choices) {
        var offered = new ArrayList<String>();
        offered.add(all);
        offered.addAll(choices);
        return offered;
    }

    AuditFilter filter() {
        return new AuditFilter(
            chosen(subject, EVERYTHING),
            chosen(who, EVERYBODY),
            Optional.of(text.getValue().strip()).filter(words -> !words.isEmpty()),
            Optional.ofNullable(from.getValue()),
            Optional.ofNullable(to.getValue())
        );
    }

    private static Optional<String> chosen(Select<String> select, String all) {
        return Optional.ofNullable(select.getValue()).filter(value -> !value.equals(all));
    }

    /** {@return the filter as the query of an address} */
    String query() {
        var wanted = filter();
        var parts = new ArrayList<String>();
        wanted.subject().ifPresent(value -> parts.add(part("subject", value)));
        wanted.who().ifPresent(value -> parts.add(part("who", value)));
        wanted.text().ifPresent(value -> parts.add(part("text", value)));
        wanted
            .from()
            .map(LocalDate::toString)
            .ifPresent(value -> parts.add(part("from", value)));
        wanted
            .to()
            .map(LocalDate::toString)
            .ifPresent(value -> parts.add(part("to", value)));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

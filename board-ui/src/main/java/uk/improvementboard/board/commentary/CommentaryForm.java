package uk.improvementboard.board.commentary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.KeptWords;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryText;
import uk.improvementboard.metrics.commentary.CommentaryText.Part;
import uk.improvementboard.metrics.commentary.WrittenCommentary;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;

/**
 * Three parts of commentary beside those of the month before. Every pause in typing keeps a draft; when somebody else saved in
 * between, both texts are shown and nothing is overwritten until the writer says so.
 */
final class CommentaryForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    /** Milliseconds without a key after which a draft is kept. */
    private static final int PAUSE = 2_000;

    private final transient CommentaryService service;
    private final PartnershipId partnership;
    private final transient BoardSubject subject;
    private final YearMonth month;
    private final transient Runnable recorded;
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<Part, TextArea> fields = new EnumMap<>(Part.class);
    private final Select<HandlingClass> handling = new Select<>();
    private final Paragraph status = new Paragraph();
    private final Div conflict = new Div();
    private final transient Optional<WrittenCommentary> begun;
    private final transient KeptWords kept;
    private int version;

    /** @param recorded told once the text is on record and the page must be shown anew */
    CommentaryForm(
        CommentaryService service,
        PartnershipId partnership,
        BoardSubject subject,
        YearMonth month,
        HandlingClass widest,
        Runnable recorded
    ) {
        this.service = service;
        this.partnership = partnership;
        this.subject = subject;
        this.month = month;
        this.recorded = recorded;
        var beginning = service.begin(partnership, subject, month);
        this.version = beginning.version();
        this.begun = beginning.latest();
        handling.setLabel("Who may read it");
        handling.setId(id("handling"));
        handling.setItems(HandlingClass.values());
        handling.setItemLabelGenerator(HandlingClass::words);
        handling.setHelperText(
            "Public commentary is printed in published packs too: name no person and no small number"
        );
        status.getElement().setAttribute("role", "status");
        status.addClassName("quiet");
        conflict.addClassName("conflict");
        conflict.setVisible(false);
        var parts = new Div();
        parts.addClassName("commentary-parts");
        for (var part : Part.values()) {
            parts.add(field(part), before(part, beginning.before()));
        }
        fill(
            beginning
                .latest()
                .map(WrittenCommentary::text)
                .orElseGet(() ->
                    CommentaryText.empty(
                        beginning
                            .before()
                            .map(it -> it.text().handling())
                            .orElse(widest)
                    )
                )
        );
        beginning
            .latest()
            .filter(it -> !it.onRecord())
            .ifPresent(it -> status.setText("This draft was saved by " + it.by() + ". It is not on record yet."));
        fields.values().forEach(field -> field.addValueChangeListener(change -> keep(change.isFromClient())));
        handling.addValueChangeListener(change -> keep(change.isFromClient()));
        var record = new NativeButton("Put on record", _ -> record());
        record.addClassNames("button", "button--primary");
        getContent().addClassName("commentary-form");
        getContent().add(errors, conflict, parts, handling, status, record);
        kept = KeptWords.of(getContent(), service.kept(partnership, subject, month));
        fields.values().forEach(kept::words);
        kept.choice(handling, List.of(HandlingClass.values()), HandlingClass::words).then(this::putBack);
    }

    /** What the connection could not carry is saved where nothing else is; over another text it never goes unasked. */
    private void putBack() {
        if (begun.isEmpty()) {
            keep(true);
        } else if (begun.get().text().equals(text())) {
            kept.saved();
        } else {
            show(
                begun.get(),
                "What you typed on this device could not be saved. It stands in the fields below; saved is this, by " +
                    begun.get().by() +
                    ":"
            );
        }
    }

    private String id(String name) {
        return "commentary-" + subject.code().toLowerCase(Locale.ROOT).replace('.', '-') + "-" + name;
    }

    private Component field(Part part) {
        var field = new TextArea(part.words());
        field.setId(id(part.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        field.setHelperText(part.question());
        field.setMaxLength(CommentaryText.LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        fields.put(part, field);
        return field;
    }

    private static Component before(Part part, Optional<WrittenCommentary> before) {
        var words = new Paragraph(
            before.map(it -> it.text().part(part)).orElse("Nothing on record for a month before.")
        );
        var head = new H3(
            before.map(it -> part.words() + ", " + Months.words(it.month())).orElse(part.words() + ", before")
        );
        var box = new Div(head, words);
        box.addClassName("commentary-before");
        return box;
    }

    private TextArea field(CommentaryText.Problem problem) {
        return Objects.requireNonNull(fields.get(problem.part()));
    }

    private void fill(CommentaryText text) {
        fields.forEach((part, field) -> field.setValue(text.part(part)));
        handling.setValue(text.handling());
    }

    private CommentaryText text() {
        return new CommentaryText(value(Part.WHAT), value(Part.SO_WHAT), value(Part.NOW_WHAT), handling.getValue());
    }

    private String value(Part part) {
        return Objects.requireNonNull(fields.get(part)).getValue();
    }

    private Map<String, String> words() {
        return fields
            .values()
            .stream()
            .collect(Collectors.toMap(field -> field.getId().orElseThrow(), TextArea::getValue));
    }

    /** Keeps a draft of what a person typed; what the program filled in is kept already. */
    private void keep(boolean typed) {
        if (!typed || conflict.isVisible()) {
            return;
        }
        clear();
        switch (service.save(partnership, subject, month, version, text(), false)) {
            case Saving.Saved(var saved) -> {
                version = saved;
                status.setText("Draft saved. It is not on record yet.");
                kept.saved(words());
            }
            case Saving.Refused(var problems) -> {
                status.setText("Not saved.");
                say(problems);
            }
            case Saving.Overtaken(var theirs) -> overtaken(theirs);
        }
    }

    private void record() {
        clear();
        switch (service.save(partnership, subject, month, version, text(), true)) {
            case Saving.Saved _ -> {
                kept.saved();
                recorded.run();
            }
            case Saving.Refused(var problems) -> say(problems);
            case Saving.Overtaken(var theirs) -> overtaken(theirs);
        }
    }

    private void clear() {
        errors.clear();
        fields.values().forEach(field -> field.setInvalid(false));
    }

    private void say(List<CommentaryText.Problem> problems) {
        problems.forEach(problem -> errors.say(field(problem), problem.words()));
    }

    private void overtaken(WrittenCommentary theirs) {
        show(
            theirs,
            theirs.by() + " saved another text while you wrote. Yours stands in the fields below, theirs here:"
        );
        status.setText("Not saved: somebody else saved in between.");
    }

    private void show(WrittenCommentary theirs, String why) {
        status.setText("Not saved.");
        conflict.removeAll();
        conflict.getElement().setAttribute("role", "alert");
        conflict.add(new H3("Both texts are here; nothing is lost"), new Paragraph(why));
        for (var part : Part.values()) {
            var words = theirs.text().part(part);
            conflict.add(new Paragraph(part.words() + ": " + (words.isEmpty() ? "nothing yet" : words)));
        }
        var mine = new NativeButton("Keep mine", _ -> settle(theirs, text()));
        var other = new NativeButton("Take theirs", _ -> settle(theirs, theirs.text()));
        List.of(mine, other).forEach(it -> it.addClassName("button"));
        conflict.add(new Div(mine, other));
        conflict.setVisible(true);
    }

    /** What was not chosen stays among the versions. */
    private void settle(WrittenCommentary theirs, CommentaryText chosen) {
        version = theirs.version();
        conflict.setVisible(false);
        kept.saved();
        fill(chosen);
        keep(true);
    }
}

package uk.improvementboard.board.promise;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.promise.PromiseCode;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.metrics.promise.PromiseTerms;

/** Asks what a promise is about: a new one with its first source, or the corrected terms of one on record. */
final class PromiseForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_UNIT = 60;
    private static final String FIRST = "r0001";

    /** What is done with the terms. */
    interface Given {
        /**
         * @param first the first statement; empty for a correction
         * @param correction why the terms are corrected; empty for a new promise
         * @throws IllegalArgumentException in words for the person
         */
        void accept(PromiseTerms terms, Optional<PromiseStatement> first, String correction);
    }

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField title = FormFields.text("What was promised", "promise-title", PromiseTerms.LONGEST_TITLE);
    private final Select<PromiseTerms.Kind> kind;
    private final Select<OrganisationCode> by;
    private final TextField unit = FormFields.text("What is counted", "promise-unit", LONGEST_UNIT);
    private final Select<PromiseTerms.Basis> basis;
    private final TextField sector = FormFields.text("Sector, if stated", "promise-sector", LONGEST_UNIT);
    private final DatePicker baseline = FormFields.day("Counted from, if stated", "promise-baseline");
    private final MultiSelectComboBox<MeasureCode> measures;
    private final MultiSelectComboBox<String> actions;
    private final Select<HandlingClass> handling;
    private final DatePicker saidOn = FormFields.day("Said on", "promise-said-on");
    private final TextField saidBy = FormFields.text("Who said it", "promise-said-by", FormFields.LONGEST_SOURCE);
    private final TextArea words = FormFields.words(
        "What was said, in short",
        "promise-words",
        PromiseStatement.LONGEST
    );
    private final TextField amount = FormFields.text("How much", "promise-amount", 20);
    private final DatePicker due = FormFields.day("By when, if stated", "promise-due");
    private final TextField dueWords = FormFields.text(
        "The date as the source puts it, if not a day",
        "promise-due-words",
        100
    );
    private final TextField source = FormFields.text(
        "Where it is recorded",
        "promise-source",
        FormFields.LONGEST_SOURCE
    );
    private final TextField address = FormFields.text("Address of the source, if it has one", "promise-address", 500);
    private final TextArea correction = FormFields.words(
        "What was wrong",
        "promise-correction",
        PromiseStatement.LONGEST
    );
    private final transient Optional<PromiseTerms> present;
    private final transient Given given;

    PromiseForm(PromiseForms.Choices choices, Optional<PromiseTerms> present, Given given) {
        this.present = present;
        this.given = given;
        kind = FormFields.choice("Kind", "promise-kind", List.of(PromiseTerms.Kind.values()), PromiseTerms.Kind::words);
        kind.setValue(PromiseTerms.Kind.PLACES);
        by = FormFields.choice("Who promised", "promise-by", List.copyOf(choices.organisations().keySet()), it ->
            it.nameIn(choices.organisations())
        );
        basis = FormFields.choice(
            "Gross or net",
            "promise-basis",
            List.of(PromiseTerms.Basis.values()),
            PromiseTerms.Basis::words
        );
        basis.setValue(PromiseTerms.Basis.NOT_STATED);
        handling = FormFields.choice(
            "Who may see it",
            "promise-handling",
            List.of(HandlingClass.values()),
            HandlingClass::words
        );
        handling.setValue(HandlingClass.BOARD_ONLY);
        measures = FormFields.several("Measures that show it", "promise-measures", choices.measures());
        actions = FormFields.several("Actions that deliver it", "promise-actions", choices.actions());
        unit.setHelperText("\"places\", \"posts\"; for money \"million\" or \"million a year\"");
        saidOn.setValue(choices.today());
        present.ifPresent(this::fill);
        build();
    }

    private void build() {
        var form = getContent();
        form.addClassName("form");
        form.add(errors, title, kind, by, unit, basis, sector, baseline, measures, actions, handling);
        if (present.isPresent()) {
            form.add(correction, FormFields.submit("Correct the promise", this::submit));
        } else {
            form.add(new H3("The first source"), saidOn, saidBy, words, amount, due, dueWords, source, address);
            form.add(FormFields.submit("Record the promise", this::submit));
        }
    }

    private void fill(PromiseTerms it) {
        title.setValue(it.title());
        kind.setValue(it.kind());
        by.setValue(it.by());
        unit.setValue(it.unit());
        basis.setValue(it.basis());
        sector.setValue(it.sector());
        it.baseline().ifPresent(baseline::setValue);
        measures.setValue(Set.copyOf(it.measures()));
        actions.setValue(Set.copyOf(it.actions()));
        handling.setValue(it.handling());
    }

    private void submit() {
        errors.clear();
        errors.check(title, value ->
            code(value).isEmpty() ? Optional.of("Say in short what was promised") : Optional.empty()
        );
        errors.check(by, FormFields.given("Choose who promised it"));
        errors.check(unit, value ->
            value.isBlank() && kind.getValue().counted()
                ? Optional.of("Say what is counted: places, posts, million a year")
                : Optional.empty()
        );
        if (present.isPresent()) {
            errors.check(correction, FormFields.reason());
        } else {
            errors.check(saidOn, FormFields.given("Give the day it was said"));
            errors.check(saidBy, FormFields.required("Say who said it: a body, an office, a paper"));
            errors.check(words, FormFields.required("Say in short what was said"));
            errors.check(amount, FormFields.amount(kind.getValue().counted()));
            errors.check(source, FormFields.required("Say where it is recorded"));
            errors.check(address, FormFields.address());
        }
        if (errors.allRight()) {
            give();
        }
    }

    private void give() {
        try {
            var terms = terms();
            given.accept(
                terms,
                present.isPresent() ? Optional.empty() : Optional.of(first(terms.code())),
                correction.getValue()
            );
        } catch (IllegalArgumentException refused) {
            errors.say(title, String.valueOf(refused.getMessage()));
        }
    }

    private PromiseTerms terms() {
        return new PromiseTerms(
            present
                .map(PromiseTerms::code)
                .or(() -> code(title.getValue()))
                .orElseThrow(),
            kind.getValue(),
            title.getValue().strip(),
            by.getValue(),
            unit.getValue().strip(),
            basis.getValue(),
            sector.getValue().strip(),
            Optional.ofNullable(baseline.getValue()),
            measures.getValue().stream().sorted().toList(),
            actions.getValue().stream().sorted().toList(),
            handling.getValue()
        );
    }

    private PromiseStatement first(PromiseCode code) {
        return new PromiseStatement(
            code,
            FIRST,
            saidOn.getValue(),
            saidBy.getValue().strip(),
            words.getValue().strip(),
            kind.getValue().counted() ? FormFields.amount(amount.getValue()) : Optional.empty(),
            Optional.ofNullable(due.getValue()),
            dueWords.getValue().strip(),
            "",
            source.getValue().strip(),
            FormFields.address(address.getValue())
        );
    }

    /** {@return the code that a title gives: "120 new places" becomes "120-new-places"; empty where it has no letter or digit} */
    private static Optional<PromiseCode> code(String title) {
        var plain = title.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var cut = plain.substring(0, Math.min(PromiseCode.LONGEST, plain.length())).replaceAll("-$", "");
        return cut.isEmpty() ? Optional.empty() : Optional.of(new PromiseCode(cut));
    }
}

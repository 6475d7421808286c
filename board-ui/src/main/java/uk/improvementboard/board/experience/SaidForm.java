package uk.improvementboard.board.experience;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.metrics.experience.ExperienceCode;
import uk.improvementboard.metrics.experience.LivedExperience;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.plan.SectionCode;

/** Asks what families or young people said, how many were heard, how and when, and what was done. */
final class SaidForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "";
    private static final ExperienceCode NEW = new ExperienceCode("new");

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea youSaid = FormFields.words(
        "You said: what a group told us, in short. Nothing that points to a child",
        "said-you-said",
        LivedExperience.LONGEST
    );
    private final Select<String> section;
    private final DatePicker heardOn = FormFields.day("Heard on", "said-on");
    private final Select<LivedExperience.Method> method = FormFields.choice(
        "How it was heard",
        "said-method",
        List.of(LivedExperience.Method.values()),
        LivedExperience.Method::words
    );
    private final TextField people = FormFields.text("How many people, if counted", "said-people", 6);
    private final TextArea weDid = FormFields.words(
        "We did: what was done about it, if anything was",
        "said-we-did",
        LivedExperience.LONGEST
    );
    private final TextField source = FormFields.text("Where it is recorded", "said-source", FormFields.LONGEST_SOURCE);
    private final Select<HandlingClass> handling;
    private final transient Consumer<LivedExperience> given;

    /**
     * @param sections titles of the parts of the plan by code
     * @param classes handling classes that may be given
     */
    SaidForm(
        Map<String, String> sections,
        List<HandlingClass> classes,
        LocalDate today,
        Consumer<LivedExperience> given
    ) {
        this.given = given;
        var choices = new ArrayList<String>();
        choices.add(ALL);
        choices.addAll(sections.keySet());
        section = FormFields.choice("Part of the plan", "said-section", choices, it ->
            sections.getOrDefault(it, "All of the plan")
        );
        section.setValue(ALL);
        method.setValue(LivedExperience.Method.FORUM);
        heardOn.setValue(today);
        handling = FormFields.choice("Who may see it", "said-handling", classes, HandlingClass::words);
        handling.setValue(classes.getFirst());
        getContent().addClassName("form");
        getContent().add(errors, youSaid, section, heardOn, method, people, weDid, source, handling);
        getContent().add(FormFields.submit("Add it", this::submit));
    }

    private void submit() {
        errors.clear();
        errors.check(youSaid, FormFields.required("Say in short what was said"));
        errors.check(heardOn, FormFields.given("Give the day, like 30 June 2026"));
        errors.check(people, value ->
            value.strip().matches("[0-9]{0,6}")
                ? Optional.empty()
                : Optional.of("Write how many people in digits alone, or leave it empty")
        );
        errors.check(source, FormFields.required("Say where it is recorded"));
        if (!errors.allRight()) {
            return;
        }
        var counted = people.getValue().strip();
        try {
            given.accept(
                new LivedExperience(
                    NEW,
                    Optional.of(section.getValue())
                        .filter(it -> !it.equals(ALL))
                        .map(SectionCode::new),
                    heardOn.getValue(),
                    method.getValue(),
                    counted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(counted)),
                    youSaid.getValue().strip(),
                    weDid.getValue().strip(),
                    source.getValue().strip(),
                    handling.getValue()
                )
            );
        } catch (IllegalArgumentException refused) {
            errors.say(youSaid, String.valueOf(refused.getMessage()));
        }
    }
}

package uk.improvementboard.board.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.experience.ExperienceCode;

/** What families said stands beside the outcomes; the forum adds to it, and parts where nobody was asked say so. */
class YouSaidWeDidTest extends BoardTest {

    @Test
    void the_front_page_shows_what_families_say_of_every_part_and_where_nothing_was_collected() {
        logInAs("chair");
        open("exampleshire/board");
        assertThat(rows("What families say"))
            .hasSizeGreaterThan(5)
            .anySatisfy(row -> assertThat(row).contains("You said: Nobody tells us whom to call", "n: 64"))
            .anySatisfy(row -> assertThat(row).contains("None collected"));
        open("hertfordshire/board");
        assertThat(rows("What families say"))
            .anySatisfy(row -> assertThat(row).contains("852 answers"))
            .allSatisfy(row -> assertThat(row).contains("None collected"));
    }

    @Test
    void families_stand_beside_the_ratings_with_number_method_and_date_and_where_nobody_was_asked() {
        logInAs("chair");
        open("exampleshire/board");
        var beside = beside();
        assertThat(beside).containsPattern("n: [0-9,]+ answers").containsPattern("You said: .*We did: ");
        assertThat(beside).containsPattern("[0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}, [A-Za-z ]+, n: [0-9]+");
        assertThat(beside).containsPattern("None collected on [0-9]+ of [0-9]+ parts of the plan");
        open("hertfordshire/board");
        assertThat(beside()).contains("Parents' satisfaction", "n: 852 answers", "None collected on");
    }

    /** What stands in the column beside the ratings of the outcomes. */
    private String beside() {
        return elements("section")
            .stream()
            .filter(section ->
                elements(section, "h2")
                    .stream()
                    .anyMatch(it -> it.getTextRecursively().equals("Families, beside the outcomes"))
            )
            .map(section -> section.getTextRecursively())
            .findFirst()
            .orElseThrow();
    }

    @Test
    void the_page_of_a_measure_says_what_families_say_of_its_part_of_the_plan_or_that_nobody_asked_them() {
        logInAs("chair");
        open("hertfordshire/measures/ehcp-20-week-timeliness");
        assertThat(main()).contains("What families say");
        open("hertfordshire/measures/special-places");
        assertThat(main()).contains("What families say None collected");
        open("exampleshire/measures/ehc-plans-within-20-weeks");
        assertThat(rows("What families say"))
            .isNotEmpty()
            .anySatisfy(row -> assertThat(row).contains("Survey, n: 412", "30 June 2026"));
    }

    @Test
    void the_forum_adds_what_was_said_and_the_office_what_was_done() {
        logInAs("forum");
        open("exampleshire/lived-experience");
        set(TextField.class, "said-people", "many");
        click("Add it");
        assertThat(main()).contains("Say in short what was said", "in digits alone", "Say where it is recorded");
        set(TextArea.class, "said-you-said", "The portal forgets what we typed");
        set(TextField.class, "said-people", "23");
        set(TextField.class, "said-source", "Forum evening of November");
        click("Add it");
        assertThat(main()).contains("What was said is on record.", "The portal forgets what we typed", "Nothing yet");

        var id = bean(BoardPlaces.class).named("exampleshire").id();
        logInAs("office");
        assertThatThrownBy(() ->
            bean(ExperienceService.class).takeOut(id, new ExperienceCode("e-contact"), "It does not please us")
        ).isInstanceOf(AccessDeniedException.class);
        var code = bean(ExperienceService.class)
            .versions(id, bean(BoardPlaces.class).day(Optional.empty()))
            .stream()
            .filter(it -> it.item().youSaid().startsWith("The portal forgets"))
            .findFirst()
            .orElseThrow()
            .item()
            .code();
        bean(ExperienceService.class).done(id, code, "The portal keeps drafts since Monday");
        open("exampleshire/lived-experience");
        assertThat(main()).contains("The portal keeps drafts since Monday").doesNotContain("Add what was said");
        assertThat(rows("Every version of what was said and done"))
            .filteredOn(row -> row.contains("The portal forgets"))
            .hasSize(2);
    }

    @Test
    void few_people_are_not_counted_out_to_partners() {
        logInAs("chair");
        open("exampleshire/lived-experience");
        assertThat(main()).contains("We want to be asked before the review", "Interviews 4 Interviews");
        logInAs("forum");
        open("exampleshire/lived-experience");
        assertThat(main()).contains("Interviews [c] Interviews").doesNotContain("Interviews 4");
    }

    private static <T extends Component & HasValue<?, String>> void set(Class<T> type, String id, String value) {
        LocatorJ._setValue(LocatorJ._get(type, spec -> spec.withId(id)), value);
    }
}

package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.board.imports.ReadFile.csv;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files that hold persons. Every person here is made up; nothing of them may come out again. */
class PersonLevelFilesTest {

    private static void refused(ReadFile read, String... never) {
        assertThat(read.lines).isEmpty();
        assertThat(read.problems).isEmpty();
        assertThat(read.refusal())
            .singleElement()
            .asString()
            .contains("This file holds data about persons. The board takes counts and rates only.")
            .contains("Nothing of it was kept.")
            .doesNotContain(never);
    }

    @Test
    void heads_of_persons_are_refused_on_sight() {
        refused(csv("UPN,Surname,Period,Value\nA1,Doe,Apr-25,1\n"), "Doe", "A1");
        refused(csv("Measure,Period,Value,Date of birth\ntimeliness,Apr-25,57,01/02/2015\n"), "2015");
        refused(csv("Report,,,\nUPN\nA1\n"), "A1");
    }

    @Test
    void persons_under_other_heads_are_refused_before_any_line_is_given() {
        var rows = "timeliness,Apr-25,57,\n".repeat(3_000);
        refused(csv("Measure,Period,Value,Ref\n" + rows + "timeliness,Apr-25,57,H801200001001\n"), "H801200001001");
        refused(csv("Measure,Period,Value,Key\n" + rows + "timeliness,Apr-25,57,943 476 5919\n"), "943 476 5919");
    }

    @Test
    void columns_of_births_and_homes_are_refused_whatever_their_heads() {
        refused(
            csv(
                "Measure,Period,Value,D\ntimeliness,Apr-25,57,14/03/2011\ntimeliness,Apr-25,57,02/11/2014\n" +
                    "timeliness,Apr-25,57,27/07/2009\ntimeliness,Apr-25,57,19/05/2016\n"
            ),
            "14/03/2011"
        );
        refused(
            csv(
                "Measure,Period,Value,Place\ntimeliness,Apr-25,57,AB1 2CD\ntimeliness,Apr-25,57,AB1 2CE\ntimeliness,May-25,57,AB1 2CF\n"
            ),
            "AB1"
        );
    }

    @Test
    void not_even_a_glance_shows_them() {
        var homes = "Measure,Period,Value,Place\n" + "timeliness,Apr-25,57,AB1 2CD\n".repeat(3);
        assertThat(ReadFile.glance(homes.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Glance.Refused.class);
        var pupil = "Measure,Period,Value,Key\ntimeliness,Apr-25,57,H801200001001\n";
        assertThat(ReadFile.glance(pupil.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Glance.Refused.class);
    }
}

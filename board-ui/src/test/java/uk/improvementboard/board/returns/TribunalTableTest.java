package uk.improvementboard.board.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.board.returns.DfeText.refused;
import static uk.improvementboard.board.returns.DfeText.understood;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.improvementboard.board.imports.TableFile;
import uk.improvementboard.board.returns.ImportResult.Understood;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;

/** The Department's table of tribunal appeals, laid out for reading. Small tables written by hand, one trap each. */
class TribunalTableTest {

    private static final String HERTFORDSHIRE = "E10000015";
    private static final String TITLE =
        "\uFEFF\"SEND Appeal rate table 1: Appeal rate to the SEND Tribunal 2023-20242,3\",,,,,,,,\n";
    private static final String HEAD =
        ",,,,,,,,,\n" +
        "Local Authority,LA code,2023,,,2024,,,,\n" +
        ",,Appeals registered4,\"Total Appealable Decisions1,9\",SEND Tribunal Appeal Rate2," +
        "Appeals registered4,\"Total Appealable Decisions1,9\",SEND Tribunal Appeal Rate2," +
        "\"In development: Total Appealable Decisions1,8\",In development: SEND Tribunal Appeal Rate2\n" +
        "EAST OF ENGLAND,,,,,,,,  ,,\n";
    private static final String ROW = "Hertfordshire,919,573,\"12,837\",4.50%,613,\"13,889\",4.40%,\"2,195\",27.90%\n";
    private static final String NOTES =
        ",,,,,,,,,\nSources:,HMCTS,,,,,,,,\nNotes: ,,,,,,,,,\n" +
        "\"1. Decisions are the sum of:\n- Number with an EHC plan as at January each year\",,,,,,,,,\n~ Suppressed ,,,,,,,,,\n";

    @Test
    void appeals_and_the_rate_by_the_old_method_are_read_for_each_year() {
        var result = understood(table(ROW));
        assertThat(figure(result, "tribunal-appeals", HERTFORDSHIRE, 2023)).isEqualTo(Figure.of("573"));
        assertThat(figure(result, "tribunal-appeals", HERTFORDSHIRE, 2024)).isEqualTo(Figure.of("613"));
        assertThat(figure(result, "tribunal-appeal-rate", HERTFORDSHIRE, 2024)).isEqualTo(
            Figure.of("4.4", 613, 13_889)
        );
        assertThat(result.observations()).hasSize(4);
        var source = observation(result, "tribunal-appeal-rate", HERTFORDSHIRE, 2024).provenance();
        assertThat(source.source()).contains("tribunal appeals").contains("file.csv");
        assertThat(source.caveat()).contains("plan in place in January").contains("person-level");
    }

    @Test
    void the_rate_in_development_is_another_basis_and_is_not_read() {
        var result = understood(table(ROW));
        assertThat(result.observations()).noneMatch(it -> it.toString().contains("27.9"));
        assertThat(result.warnings())
            .hasSize(2)
            .allMatch(it -> it.kind() == Warning.Kind.COLUMN_NOT_READ)
            .allMatch(it -> it.column().startsWith("In development:") && it.what().contains("another basis"));
    }

    @Test
    void a_rate_whose_method_the_notes_do_not_tell_is_not_read() {
        var result = understood(TITLE + HEAD + ROW);
        assertThat(result.observations())
            .hasSize(2)
            .allMatch(it -> it.measure().value().equals("tribunal-appeals"));
        assertThat(result.warnings()).anyMatch(it -> it.what().contains("another method"));
    }

    @Test
    void the_total_of_england_is_known_without_a_code_and_the_total_without_some_councils_is_left_out() {
        var result = understood(
            table(
                "\"England Total4,9\",,\"15,615\",\"617,776\",2.50%,\"22,276\",\"689,739\",3.20%,\"364,912\",6.10%\n" +
                    "England total excluding suppressed,,,,,\"22,082\",,,\"364,912\",5.70%\n"
            )
        );
        assertThat(figure(result, "tribunal-appeals", "E92000001", 2024)).isEqualTo(Figure.of("22276"));
        assertThat(result.observations()).hasSize(4);
        assertThat(leftOut(result)).contains("excluding suppressed").contains("no code");
    }

    @Test
    void a_region_or_a_council_of_former_times_without_a_code_is_left_out_and_said() {
        var former = "Poole5,, .. , .. ,.., .. ,  ,,  ,\n";
        assertThat(leftOut(understood(table(ROW + former))))
            .contains("Poole5")
            .contains("no code");
        var region = "EAST OF ENGLAND,,1,100,1.00%,2,100,2.00%,  ,\n";
        assertThat(leftOut(understood(table(region + ROW)))).contains("EAST OF ENGLAND");
    }

    @Test
    void symbols_say_why_a_figure_is_missing_and_a_dash_is_never_nothing() {
        var result = understood(table("Darlington,841, - ,450,0.00%,~,469,x,700,1%\n"));
        assertThat(observation(result, "tribunal-appeals", "E06000005", 2023)).isInstanceOf(
            Observation.Unavailable.class
        );
        assertThat(figure(result, "tribunal-appeal-rate", "E06000005", 2023)).isEqualTo(Figure.of("0.0"));
        assertThat(observation(result, "tribunal-appeals", "E06000005", 2024)).isInstanceOf(
            Observation.Suppressed.class
        );
        assertThat(observation(result, "tribunal-appeal-rate", "E06000005", 2024)).isInstanceOf(
            Observation.Unavailable.class
        );
    }

    @Test
    void years_before_a_council_began_and_after_it_ended_hold_no_figures() {
        var result = understood(
            table("Cumberland8,942, .. , .. , .. ,65,\"3,191\",2.00%,,\nCumbria8,909, .. , .. ,,,  ,,  ,\n")
        );
        assertThat(observation(result, "tribunal-appeals", "E06000063", 2023)).isInstanceOf(
            Observation.Unavailable.class
        );
        assertThat(figure(result, "tribunal-appeals", "E06000063", 2024)).isEqualTo(Figure.of("65"));
        assertThat(result.observations()).noneMatch(
            it -> it.area().value().equals("E10000006") && it.observation().period().equals(Period.year(2024))
        );
    }

    @Test
    void codes_that_were_swapped_in_print_are_settled_by_the_plans_that_the_counts_fit() {
        var result = understood(
            table(
                "Central Bedfordshire,873,96,\"3,711\",2.60%,140,\"8,246\",1.70%,,\n" +
                    "Cambridgeshire,823,126,\"7,655\",1.60%,169,\"4,410\",3.80%,,\n"
            )
        );
        assertThat(figure(result, "tribunal-appeals", "E10000003", 2024)).isEqualTo(Figure.of("140"));
        assertThat(figure(result, "tribunal-appeals", "E10000003", 2023)).isEqualTo(Figure.of("126"));
        assertThat(figure(result, "tribunal-appeals", "E06000056", 2024)).isEqualTo(Figure.of("169"));
        assertThat(figure(result, "tribunal-appeals", "E06000056", 2023)).isEqualTo(Figure.of("96"));
        assertThat(result.warnings())
            .filteredOn(it -> it.kind() == Warning.Kind.NAME_AGAINST_CODE)
            .hasSize(2)
            .first()
            .satisfies(it ->
                assertThat(it.what())
                    .contains("names Central Bedfordshire")
                    .contains("873 is that of Cambridgeshire")
                    .contains("2024 to 2024 as Cambridgeshire")
            );
        assertThat(observation(result, "tribunal-appeals", "E10000003", 2024).provenance().caveat()).contains(
            "another's code"
        );
    }

    @Test
    void a_contradiction_that_nobody_has_settled_leaves_the_row_out() {
        var result = understood(table(ROW + "Essex,878,1,100,1.00%,2,100,2.00%,,\n"));
        assertThat(result.observations()).allMatch(it -> it.area().value().equals(HERTFORDSHIRE));
        assertThat(leftOut(result)).contains("names Essex").contains("Devon").contains("left out");
        var later = table("Cambridgeshire,823,126,\"7,655\",1.60%,169,\"4,410\",3.80%,,\n" + ROW).replace(
            ",2024,",
            ",2026,"
        );
        assertThat(leftOut(understood(later))).contains("Central Bedfordshire");
    }

    @Test
    void a_cell_that_is_no_number_is_named_by_row_year_and_column() {
        var problem = refused(table(ROW.replace(",613,", ",many,")));
        assertThat(problem.row()).isEqualTo(6);
        assertThat(problem.column()).isEqualTo("2024 Appeals registered4");
        assertThat(problem.what()).contains("many");
    }

    @Test
    void an_empty_cell_is_no_nought_and_gives_no_figure() {
        var result = understood(table("Isles of Scilly,420,,20,0.00%, - ,57,0.00%,,\n"));
        assertThat(result.observations()).hasSize(3);
        assertThat(figure(result, "tribunal-appeal-rate", "E06000053", 2023)).isEqualTo(Figure.of("0.0"));
        assertThat(result.warnings())
            .filteredOn(it -> it.kind() == Warning.Kind.EMPTY_CELL)
            .singleElement()
            .satisfies(it -> assertThat(it.column()).isEqualTo("2023 Appeals registered4"));
    }

    @Test
    void a_rate_that_its_counts_contradict_is_refused() {
        assertThat(refused(table(ROW.replace("4.40%", "4.60%"))).what()).contains("613 of 13889");
    }

    @Test
    void a_rate_given_as_a_fraction_is_refused() {
        assertThat(refused(table(ROW.replace("4.40%", "0.044"))).what()).contains("613 of 13889");
    }

    @Test
    void an_unknown_code_and_an_area_that_stands_twice_are_refused() {
        assertThat(refused(table(ROW.replace(",919,", ",999,"))).what()).contains("999");
        var twice = (ImportResult.Refused) DfeText.read(table(ROW + ROW));
        assertThat(twice.problems())
            .hasSize(2)
            .allMatch(it -> it.row() == 7 && it.what().contains("in row 6"));
    }

    @Test
    void a_head_that_is_not_known_is_refused_with_its_place() {
        var unknown = refused(table(ROW).replaceFirst("SEND Tribunal Appeal Rate2,Appeals", "Appeals upheld,Appeals"));
        assertThat(unknown.what()).contains("not known to have such a column");
        assertThat(refused(TITLE + ROW).what()).contains("the years and, below each");
        assertThat(refused(table(ROW).replace("LA code", "Region")).what()).contains("headed LA code");
        assertThat(refused(table("")).what()).contains("No row below the head");
    }

    @Test
    void a_column_that_stands_twice_or_is_missing_for_a_year_is_refused() {
        var text = table(ROW).replaceFirst("SEND Tribunal Appeal Rate2,Appeals", "Appeals registered4,Appeals");
        var problems = ((ImportResult.Refused) DfeText.read(text)).problems();
        assertThat(problems)
            .extracting(Problem::what)
            .containsExactly(
                "The column stands twice for 2023.",
                "The year 2023 has no column \"send tribunal appeal rate\"."
            );
    }

    @Test
    void the_edition_of_2025_gives_its_appeals_alone_because_its_method_was_changed() {
        var text =
            "SEND tribunal appealable decisions rate 2024 - 2025,,,,,,,\n" +
            "\"SEND Appeal rate table 1: 2024-2025\",,,,,,,\n,,,,,,,\nSources:,Appeals - HMCTS,,,,,,\n,,,,,,,\n" +
            ",,2024,,,2025,,\n" +
            ",Old LA code,Appeals registered,Total Appealable Decisions,SEND Tribunal Appeal Rate2,Appeals," +
            "Total Appealable decisions,SEND Tribunal Appeal Rate\n" +
            "Cambridgeshire,823,169,2931,5.80%,145,3512,4.10%\n" +
            "Hertfordshire,919,613,2195,27.90%,684,9076,7.50%\n" +
            "England Total,,22276,364912,6.10%,26977,405735,6.60%\n" +
            ",,,,,,,\nFootnotes:,,,,,,,\n" +
            "- Number with an EHC plan as at January each year,,,,,,,\n" +
            "\"5. The methodology for calculating Appealable decisions was changed last year.\",,,,,,,\n";
        var result = understood(text);
        assertThat(result.observations())
            .hasSize(6)
            .allMatch(it -> it.measure().value().equals("tribunal-appeals"));
        assertThat(figure(result, "tribunal-appeals", HERTFORDSHIRE, 2025)).isEqualTo(Figure.of("684"));
        assertThat(figure(result, "tribunal-appeals", "E92000001", 2025)).isEqualTo(Figure.of("26977"));
        assertThat(figure(result, "tribunal-appeals", "E06000056", 2025)).isEqualTo(Figure.of("145"));
        assertThat(result.warnings()).anyMatch(it -> it.what().contains("another method"));
    }

    @Test
    void both_editions_are_told_from_the_tables_of_partners_by_their_first_line(@TempDir Path folder)
        throws IOException {
        var first = Files.writeString(folder.resolve("one.csv"), table(ROW));
        var second = Files.writeString(
            folder.resolve("two.csv"),
            "SEND tribunal appealable decisions rate 2024 - 2025,,\n"
        );
        var own = Files.writeString(folder.resolve("own.csv"), "SEND tribunal appeals,Apr-25\nAppeals,3\n");
        assertThat(TableFile.of(first, "one.csv").fromTheDepartment()).isTrue();
        assertThat(TableFile.of(second, "two.csv").fromTheDepartment()).isTrue();
        assertThat(TableFile.of(own, "own.csv").fromTheDepartment()).isFalse();
    }

    private static String table(String rows) {
        return TITLE + HEAD + rows + NOTES;
    }

    private static String leftOut(Understood result) {
        return result
            .warnings()
            .stream()
            .filter(it -> it.kind() == Warning.Kind.ROW_LEFT_OUT)
            .findFirst()
            .orElseThrow()
            .what();
    }

    private static Figure figure(Understood result, String measure, String area, int year) {
        return observation(result, measure, area, year).shown().orElseThrow();
    }

    private static Observation observation(Understood result, String measure, String area, int year) {
        return result
            .observations()
            .stream()
            .filter(it -> it.measure().value().equals(measure) && it.area().value().equals(area))
            .filter(it -> it.observation().period().equals(Period.year(year)))
            .findFirst()
            .orElseThrow()
            .observation();
    }
}

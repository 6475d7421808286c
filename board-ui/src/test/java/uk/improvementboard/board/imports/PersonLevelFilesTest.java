package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.board.imports.ReadFile.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.imports.PersonLevel;

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

    /** The nine tables of a COLLECT "Blade" export of the SEN2 census, with the columns that each of them has. */
    @ParameterizedTest
    @ValueSource(
        strings = {
            "sen2tableid,NativeId,sen2orderseqcolumn,sourceid,collection,year,referencedate,lea,dmo,dco",
            "persontableid,NativeId,personorderseqcolumn,sourceid,sen2tableid,surname,forename,personbirthdate,sex,postcode,upn",
            "requeststableid,NativeId,requestsorderseqcolumn,sourceid,persontableid,receiveddate,requestsource,rya,requestoutcome",
            "assessmenttableid,NativeId,assessmentorderseqcolumn,sourceid,requeststableid,assessmentoutcome,week20",
            "namedplantableid,NativeId,namedplanorderseqcolumn,sourceid,assessmenttableid,startdate,planres,planwbp,pb,oa,dp,ceasedate",
            "plandetailtableid,NativeId,plandetailorderseqcolumn,sourceid,namedplantableid,urn,ukprn,sensetting,placementrank",
            "activeplanstableid,NativeId,activeplansorderseqcolumn,sourceid,requeststableid,transferla,reviewmeeting,lastreview",
            "placementdetailtableid,NativeId,placementdetailorderseqcolumn,sourceid,activeplanstableid,res,urn,entrydate,leavingdate",
            "senneedtableid,NativeId,senneedorderseqcolumn,sourceid,activeplanstableid,sentype,sentyperank",
        }
    )
    void every_table_of_a_blade_export_is_refused_on_sight(String heads) {
        var row = "X47,X48,1,X49,X50" + ",2022-Sep-28 00:00:00".repeat(heads.split(",").length - 5) + "\n";
        var bytes = (heads + "\n" + row).getBytes(StandardCharsets.UTF_8);
        refused(ReadFile.bytes(bytes), "X47", "2022-Sep-28");
        assertThat(ReadFile.glance(bytes)).isInstanceOf(Glance.Refused.class);
        for (var head : List.of(heads.split(",")).subList(0, 3)) {
            assertThat(PersonLevel.isMark(head)).as(head).isTrue();
        }
    }

    @Test
    void a_list_of_names_is_refused_however_few_its_columns() {
        refused(csv("Forename,Surname\nXyzzy,Plugh\n"), "Plugh");
        refused(csv("Legal surname,Value\nPlugh,57\n"), "Plugh");
    }

    @Test
    void a_table_of_schools_and_measures_is_not_one_of_persons() {
        var table = "Organisation name,Name of measure,School name,Period,Value\nA,timeliness,B,Apr-25,57\n";
        assertThat(ReadFile.glance(table.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Glance.Seen.class);
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
                "Measure,Period,Value,D\ntimeliness,Apr-25,57,2011-Mar-14 00:00:00\n" +
                    "timeliness,Apr-25,57,2014-Nov-02 00:00:00\ntimeliness,Apr-25,57,2009-Jul-27 00:00:00\n" +
                    "timeliness,Apr-25,57,2016-May-19 00:00:00\n"
            ),
            "2011-Mar-14"
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

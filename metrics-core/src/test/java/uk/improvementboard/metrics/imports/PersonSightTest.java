package uk.improvementboard.metrics.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number here is made up; those of persons are right only in their check letter or digit. */
class PersonSightTest {

    private static Optional<String> see(String cell) {
        return new PersonSight().see(0, new TableCell.Text(cell));
    }

    private static Optional<String> column(List<String> cells) {
        var sight = new PersonSight();
        cells.forEach(it -> sight.see(0, new TableCell.Text(it)));
        return sight.found().map(PersonSight.Found::what);
    }

    @Test
    void a_pupil_number_is_known_by_its_check_letter() {
        assertThat(see("H801200001001")).contains("unique pupil numbers");
        assertThat(see("Ref H801200001001, new")).contains("unique pupil numbers");
        assertThat(see("A801200001001")).isEmpty();
    }

    @Test
    void an_nhs_number_is_known_by_its_check_digit() {
        assertThat(see("9434765919")).contains("NHS numbers");
        assertThat(see("943 476 5919")).contains("NHS numbers");
        assertThat(new PersonSight().see(3, new TableCell.Number(new BigDecimal("9434765919"), false))).isPresent();
        assertThat(see("9434765918")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "Table ID",
            "Source ID",
            "Order",
            "Sequence column",
            "Organisation code",
            "Provider URN",
            "Start date",
            "Request outcome",
            "SEN type",
            "Placement",
            "Named plan",
            "Address of the source",
            "School name",
            "Name of measure",
            "Organisation name",
            "Provider email",
            "Measure ID",
            "la_name",
            "Low birth weight babies",
            "Low birth weight, year to date",
            "Births in the year",
            "Year of birth",
            "Pupils without a UPN",
            "Records with NHS number",
            "Share with date of birth recorded",
            "Name of the first provider",
            "Children by postcode",
            "Coupon",
            "Ruling",
            "Family support",
            "Children waiting for a plan",
        }
    )
    void heads_of_totals_point_to_nobody(String head) {
        assertThat(PersonLevel.isMark(head)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "Legal surname",
            "Pupil surname",
            "Surname at referral",
            "LegalSurname",
            "pupilsurname",
            "SURNAME(S)",
            "Chosen forename",
            "Forename 2",
            "Pupil UPN",
            "UPN (13 characters)",
            "former_upn",
            "Date of birth (dd/mm/yyyy)",
            "Child's date of birth",
            "PersonBirthDate",
            "Patient NHS no.",
        }
    )
    void heads_that_point_to_one_person_do_so_alone(String head) {
        assertThat(PersonLevel.isMark(head)).isTrue();
        assertThat(PersonLevel.isStrongMark(head)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "Student name",
            "Name of the young person",
            "Child's full name",
            "Preferred name",
            "Parent email",
            "Home postcode (full)",
            "Pupil ID",
        }
    )
    void heads_of_persons_are_known_among_others(String head) {
        assertThat(PersonLevel.isMark(head)).isTrue();
        assertThat(PersonLevel.isStrongMark(head)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = { "1234567890", "1,234,567,890", "0.9434765919", "94347659190", "45.6", "202425", "E10000015" }
    )
    void a_figure_or_code_is_no_person(String cell) {
        assertThat(see(cell)).isEmpty();
    }

    @Test
    void a_column_of_postcodes_is_known_whatever_its_head() {
        assertThat(column(List.of("Home", "AB1 2CD", "AB12 3DE", "ab1 3ef"))).contains("postcodes");
        assertThat(column(List.of("AB1 2CD", "Timeliness", "Wait", "Cost", "Requests"))).isEmpty();
        assertThat(column(List.of("Q1 25", "E01", "A1", "FY25"))).isEmpty();
    }

    @Test
    void a_column_of_births_is_known_whatever_its_head() {
        assertThat(column(List.of("Date", "14/03/2011", "02/11/2014", "27/07/2009", "2016-05-19"))).contains(
            "dates of birth or of single cases"
        );
    }

    @Test
    void births_are_known_as_the_departments_exports_write_days() {
        assertThat(
            column(
                List.of(
                    "D",
                    "2011-Mar-14 00:00:00",
                    "2014-Nov-02 00:00:00",
                    "2009-September-27 00:00:00",
                    "2016-May-19"
                )
            )
        ).contains("dates of birth or of single cases");
        assertThat(
            column(List.of("D", "2020-Apr-01 00:00:00", "2022-May-01 00:00:00", "2024-Jun-01 00:00:00"))
        ).isEmpty();
    }

    @Test
    void periods_are_no_births() {
        assertThat(column(List.of("Month", "01/04/2020", "01/05/2022", "01/06/2024", "31/07/2025"))).isEmpty();
        assertThat(column(List.of("Week", "06/01/2020", "17/05/2021", "06/06/2022", "18/11/2024"))).isEmpty();
        assertThat(column(List.of("Apr-20", "May-22", "Jun-24", "2024/25", "Q1 2024/25"))).isEmpty();
    }
}

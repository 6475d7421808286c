package uk.improvementboard.board.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.national.NationalTable;
import uk.improvementboard.metrics.partnership.Area;

/** FEATURE UNDER TEST: the figures of all areas that come with the program, against the Department's own file. */
class PublishedAreasTest {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final PublishedAreas published = PublishedAreas.read();
    private final NationalTable table = NationalTable.of(published.areas());

    @Test
    void every_line_of_the_file_is_held_with_its_rate_and_counts() throws IOException {
        var file = SharedData.folder().resolve("dfe-ehcp/all-areas/dfe2025_timeliness_20_week.csv");
        var compared = 0;
        try (
            var stream = BOMInputStream.builder().setPath(file).setByteOrderMarks(ByteOrderMark.UTF_8).get();
            var parser = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))
        ) {
            for (var line : parser) {
                var code = switch (line.get("geographic_level")) {
                    case "National" -> line.get("country_code");
                    case "Regional" -> line.get("region_code");
                    // The former code of Buckinghamshire; its figures stand under the present one.
                    default -> line.get("new_la_code").replace("E10000002", "E06000060");
                };
                var ours = observation(code, Integer.parseInt(line.get("time_period")));
                var rate = ours
                    .shown()
                    .map(it -> it.value().toPlainString())
                    .orElse("x");
                var counts = ours
                    .shown()
                    .flatMap(it -> it.fraction())
                    .map(it -> it.numerator() + " of " + it.denominator());
                assertThat(rate).as(code).isEqualTo(line.get("PC_plans_issued_20_weeks_ex"));
                counts.ifPresent(it ->
                    assertThat(it).isEqualTo(
                        line.get("plans_issued_20_weeks_ex") + " of " + line.get("plans_issued_den_ex")
                    )
                );
                compared++;
            }
        }
        assertThat(compared).isEqualTo(970);
    }

    @Test
    void england_nine_regions_and_every_authority_that_was_are_there() {
        assertThat(table.years()).containsExactly(2019, 2020, 2021, 2022, 2023, 2024);
        assertThat(table.rows(Area.Level.COUNTRY)).hasSize(1);
        assertThat(table.rows(Area.Level.REGION)).hasSize(9);
        assertThat(table.rows(Area.Level.LOCAL_AUTHORITY)).hasSize(155);
        assertThat(table.ranked()).isEqualTo(151);
    }

    @Test
    void hertfordshire_stands_where_the_publication_puts_it() {
        var row = table.row(new AreaCode("E10000015")).orElseThrow();
        assertThat(row.latestRate()).contains(new BigDecimal("56.3"));
        assertThat(row.change()).contains(new BigDecimal("16.1"));
        assertThat(row.rank()).hasValue(69);
        assertThat(row.region()).contains(new AreaCode("E12000006"));
        // 82 of 1,781 plans
        assertThat(row.exceptions().shown().orElseThrow().value()).isEqualByComparingTo("4.6");
    }

    @Test
    void a_year_that_was_left_out_differs_from_a_year_before_the_authority() {
        assertThat(observation("E06000016", 2023)).isInstanceOf(Observation.Unavailable.class);
        assertThat(observation("E06000063", 2022)).isInstanceOf(Observation.NotApplicable.class);
        assertThat(observation("E10000021", 2024)).isInstanceOf(Observation.NotApplicable.class);
    }

    private Observation observation(String code, int year) {
        return table
            .row(new AreaCode(code))
            .orElseThrow()
            .rates()
            .get(year - 2019);
    }
}

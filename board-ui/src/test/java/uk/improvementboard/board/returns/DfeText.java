package uk.improvementboard.board.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;

/** Small files written by hand, and what the importer makes of them. */
final class DfeText {

    static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 30);
    static final String PLACE =
        "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code," +
        "old_la_code,la_name,breakdown_topic,breakdown,";
    static final String TIMELINESS =
        PLACE +
        "plans_issued_den,plans_issued_den_ex,plans_issued_within_20_weeks,plans_issued_20_weeks_ex," +
        "pc_plans_issued_within_20_weeks,PC_plans_issued_20_weeks_ex\n";
    static final String HERTFORDSHIRE =
        "2024,Calendar year,Local authority,E92000001,England,E12000006,East of England,E10000015,919,Hertfordshire," +
        "All EHC plans issued,All EHC plans issued,";
    static final String ROW = HERTFORDSHIRE + "1781,1699,984,957,55.2,56.3\n";

    private DfeText() {}

    static ImportResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static ImportResult read(byte[] bytes) {
        try {
            return new DfeImporter().read(new ByteArrayInputStream(bytes), "file.csv", PUBLISHED);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static ImportResult.Understood understood(String text) {
        return understood(read(text));
    }

    static ImportResult.Understood understood(ImportResult result) {
        if (result instanceof ImportResult.Refused refused) {
            Assertions.fail(refused.problems().stream().limit(5).map(Problem::words).toList().toString());
        }
        return (ImportResult.Understood) result;
    }

    /** The only problem of a file that must be refused. */
    static Problem refused(String text) {
        var result = read(text);
        Assertions.assertThat(result).isInstanceOf(ImportResult.Refused.class);
        var problems = ((ImportResult.Refused) result).problems();
        Assertions.assertThat(problems).hasSize(1);
        Assertions.assertThat(problems.getFirst().mend()).isNotBlank();
        return problems.getFirst();
    }
}

package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.improvementboard.board.returns.ImportFile;
import uk.improvementboard.board.returns.ImportService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** What the import command prints, and with which code it ends. */
class ImportRunTest extends BoardTest {

    private static final String HEAD =
        "time_period,time_identifier,geographic_level,country_code,region_code,new_la_code,old_la_code,la_name," +
        "breakdown_topic,breakdown,new_ehc_plans\n";

    private static final String OWN = "E10000015,919,Hertfordshire";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void nobody_is_logged_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_dry_run_prints_an_aligned_table_and_writes_nothing() throws Exception {
        var before = figures();
        assertThat(run(true, row(2005, "5"))).isZero();
        assertThat(out.toString()).contains(
            "1 new.",
            "Row  Area           Measure        Period  On the board  In the file  What happens",
            "  2  Hertfordshire  New EHC plans  2005    none          5            New",
            "Dry run: nothing was written."
        );
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void of_a_long_file_forty_values_are_printed_and_how_many_more_there_are() throws Exception {
        var rows = IntStream.range(2000, 2018)
            .mapToObj(year -> row(year, "5"))
            .map(row -> row + row.replace(OWN, "E08000035,383,Leeds") + row.replace(OWN, "E06000031,874,Peterborough"))
            .collect(Collectors.joining());
        run(true, rows);
        var printed = out
            .toString()
            .lines()
            .filter(line -> line.endsWith("New"))
            .toList();
        assertThat(printed).hasSize(40);
        assertThat(printed.subList(0, 18))
            .as("the own area first")
            .allMatch(line -> line.contains("Hertfordshire"));
        assertThat(out.toString()).contains("54 new.", "and 14 more.");
    }

    @Test
    void a_refused_file_prints_every_problem_with_row_column_and_what_to_mend() throws Exception {
        var before = figures();
        assertThat(run(false, row(2002, "many") + row(2003, "-5"))).isEqualTo(1);
        assertThat(err.toString()).contains(
            "refused, nothing was changed.",
            "Row 2, column new_ehc_plans: \"many\" is not a number. It should hold",
            "Row 3, column new_ehc_plans: -5 is below 0. Check the cell"
        );
        assertThat(out.toString()).isEmpty();
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void the_history_names_the_command() throws Exception {
        assertThat(run(false, row(2018, "6"))).isZero();
        assertThat(out.toString()).contains("Loaded: 1 figure added, 0 changed.");
        assertThat(recordedBy(2018)).isEqualTo("Command line: import");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void a_restatement_without_a_reason_is_not_loaded() throws Exception {
        var before = figures();
        assertThat(run(false, row(2020, "6"))).isEqualTo(1);
        assertThat(out.toString()).contains(
            "To give a reason for (1):",
            "  Row 2, New EHC plans, Hertfordshire: The board has a final figure in 2020"
        );
        assertThat(err.toString()).contains("give it with --reason. Nothing was written.");
        assertThat(figures()).isEqualTo(before);
    }

    private int run(boolean dryRun, String rows) throws Exception {
        var bytes = (HEAD + rows).getBytes(StandardCharsets.UTF_8);
        var file = ImportFile.of("new.csv", bytes, LocalDate.of(2026, 6, 30));
        var report = new ImportReport(new PrintWriter(out, true), new PrintWriter(err, true));
        return CommandAuthority.of("import", hertfordshire(), Set.of(Permission.RETURN_SUBMIT)).call(() ->
            new ImportRun(bean(ImportService.class), report).run(hertfordshire(), file, dryRun, "")
        );
    }

    private static String row(int year, String value) {
        return (
            year +
            ",Calendar year,Local authority,E92000001,E12000006,E10000015,919,Hertfordshire," +
            "New EHC plans,New EHC plans," +
            value +
            "\n"
        );
    }

    private PartnershipId hertfordshire() {
        return bean(PartnershipTransactions.class).readInstallation(() ->
            bean(PartnershipRepository.class).find("hertfordshire").orElseThrow()
        );
    }

    private String recordedBy(int year) {
        return bean(PartnershipTransactions.class).read(hertfordshire(), () ->
            bean(ObservationRepository.class)
                .history(new MeasureCode("ehcp-new-plans"), new AreaCode("E10000015"), Period.year(year))
                .getLast()
                .recordedBy()
        );
    }

    private int figures() {
        return bean(PartnershipTransactions.class).read(hertfordshire(), () ->
            bean(ObservationRepository.class).lastChange().versions()
        );
    }
}

package uk.improvementboard.board.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.improvementboard.board.evidence.EvidenceService.Deliverable;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.evidence.EvidenceFileRepository;
import uk.improvementboard.persistence.plan.PlanRepository;

/** FEATURE UNDER TEST: a file that is not taken as evidence leaves nothing behind, and one that nobody scanned is given to nobody. */
class EvidenceRefusalTest extends BoardTest {

    private static final String CLEAN = "true";
    private static final String INFECTED = "false";
    private static final String BROKEN = "no-such-scanner";

    @TempDir
    private Path folder;

    private PartnershipId board = new PartnershipId(1);
    private Deliverable where = new Deliverable("", "");

    @BeforeEach
    void choose_a_deliverable_of_the_council() {
        logInAs("council");
        board = bean(BoardPlaces.class).named("exampleshire").id();
        where = bean(BoardReadingService.class)
            .read(board, bean(BoardPlaces.class).day(Optional.empty()))
            .plan()
            .plan()
            .actions()
            .stream()
            .filter(it -> it.owner().value().equals("council") && !it.milestones().isEmpty())
            .map(it -> new Deliverable(it.number(), it.milestones().getLast().id()))
            .findFirst()
            .orElseThrow();
    }

    @Test
    void a_file_above_the_limit_is_not_taken() throws IOException {
        var file = Files.write(folder.resolve("large.pdf"), pdf(1_000_001));
        refused(1, CLEAN, file, "The file is larger than 1 megabytes.");
    }

    @Test
    void an_empty_file_is_not_taken() throws IOException {
        refused(1, CLEAN, Files.createFile(folder.resolve("empty.pdf")), "The file is empty.");
    }

    @Test
    void an_infected_file_is_not_taken_and_nothing_of_it_is_kept() throws IOException {
        refused(1, INFECTED, Files.write(folder.resolve("sick.pdf"), pdf(100)), "Nothing of it was kept.");
    }

    @Test
    void a_spreadsheet_with_persons_is_not_taken_and_its_cells_are_not_repeated() throws IOException {
        var file = workbook(List.of("Surname", "Date of birth", "UPN"), List.of("Example", "2014-02-03", "A1"));
        refused(1, CLEAN, file, "The spreadsheet was not taken.");
        assertThatThrownBy(() -> service(1, CLEAN).add(board, where, of(file)))
            .hasMessageContaining("Surname")
            .hasMessageNotContaining("Example");
    }

    @Test
    void a_spreadsheet_of_totals_is_taken() throws IOException {
        var file = workbook(List.of("Month", "Plans"), List.of("October 2026", "56"));
        service(1, CLEAN).add(board, where, of(file));
        assertThat(evidence()).anyMatch(it -> it.title().equals(title(file)));
    }

    @Test
    void a_file_whose_scan_failed_is_kept_and_served_to_nobody() throws IOException {
        var file = Files.write(folder.resolve("waiting.pdf"), pdf(100));
        service(1, BROKEN).add(board, where, of(file));
        var kept = evidence()
            .stream()
            .filter(it -> it.title().equals(title(file)))
            .findFirst()
            .orElseThrow();
        for (var username : List.of("council", "chair")) {
            logInAs(username);
            var answer = get("exampleshire/evidence/" + kept.file().orElseThrow().id());
            assertThat(answer.getStatus()).isEqualTo(409);
            assertThat(answer.getContentAsByteArray()).isEmpty();
        }
        logInAs("chair");
        assertThatThrownBy(() -> service(1, CLEAN).accept(board, where, title(file)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("waits for the virus scanner");
    }

    private void refused(int megabytes, String scanner, Path file, String words) {
        var before = evidence();
        assertThatThrownBy(() -> service(megabytes, scanner).add(board, where, of(file)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(words);
        assertThat(evidence()).isEqualTo(before);
    }

    /** The service as the program makes it, with another limit and another scanner. */
    private EvidenceService service(int megabytes, String scanner) {
        var files = bean(EvidenceFileRepository.class);
        return new EvidenceService(
            bean(PartnershipTransactions.class),
            bean(PlanRepository.class),
            files,
            bean(ActionOwners.class),
            new EvidenceIntake(files, new ScanCommand(scanner), megabytes),
            bean(Permits.class),
            bean(Clock.class)
        );
    }

    private List<Evidence> evidence() {
        return bean(BoardReadingService.class)
            .read(board, bean(BoardPlaces.class).day(Optional.empty()))
            .plan()
            .plan()
            .actions()
            .stream()
            .filter(it -> it.number().equals(where.action()))
            .flatMap(it -> it.milestones().stream())
            .flatMap(it -> it.evidence().stream())
            .toList();
    }

    private static NewEvidence of(Path file) {
        return new NewEvidence(
            title(file),
            "",
            Optional.of(new HandedIn(file, file.getFileName().toString())),
            HandlingClass.PARTNERS
        );
    }

    private static String title(Path file) {
        return "Refusal test " + file.getFileName();
    }

    private static byte[] pdf(int size) {
        var content = new byte[size];
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }

    @SafeVarargs
    private Path workbook(List<String>... rows) throws IOException {
        var file = folder.resolve("table-" + rows[0].size() + ".xlsx");
        try (var out = Files.newOutputStream(file); var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Sheet");
            for (var cells : rows) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                cells.forEach(cell -> row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell));
            }
            workbook.write(out);
        }
        return file;
    }
}

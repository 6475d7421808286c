package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.returns.UndoneImport;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.imports.ImportState;
import uk.improvementboard.persistence.imports.StagedLine;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** A partner's table on the way to the real board: seen, loaded, undone, by those who may. */
class TableImportServiceTest extends BoardTest {

    private static final MeasureCode REQUESTS = new MeasureCode("requests-received");
    private static final String REASON = "The county moved to another system";

    @TempDir
    private Path folder;

    @Test
    void a_table_is_seen_loaded_and_undone() throws IOException {
        logInAs("office");
        var known = figure("2026-09").getLast().item().shown().orElseThrow().value().toPlainString();
        var file = file("requests.csv", "2017-03,41", "2017-04,42", "2026-09," + known, ",", "2031-01,5", "2017-03,44");

        var seen = previewed(file);

        assertThat(CountWords.of(seen.batch().counts())).isEqualTo(
            "6 rows: 2 new, 0 restated, 1 as on the board, 2 rejected, 1 blank. Every row is accounted for."
        );
        assertThat(seen.rejected())
            .map(it -> ((StagedLine.Rejected) it).problem().words())
            .anySatisfy(words -> assertThat(words).contains("January 2031 lies ahead"))
            .anySatisfy(words -> assertThat(words).contains("given twice"));
        assertThat(figure("2017-03")).isEmpty();
        assertThat(load(seen, REASON, false)).isInstanceOf(LoadOutcome.HasRejected.class);
        var loaded = load(seen, REASON, true);
        assertThat(loaded).isInstanceOf(LoadOutcome.Loaded.class);
        assertThat(figure("2017-03").getLast().reason()).isEqualTo(
            "Import " + seen.batch().number() + " of requests.csv: " + REASON
        );
        assertThat(figure("2017-03").getLast().recordedBy()).isEqualTo("Programme office");
        assertThat(load(seen, REASON, true)).isInstanceOf(LoadOutcome.Gone.class);

        var again = previewed(file);
        assertThat(again.batch().counts().written()).isZero();
        assertThat(again.loadedBefore().orElseThrow().item().number()).isEqualTo(seen.batch().number());
        assertThat(load(again, REASON, true)).isInstanceOf(LoadOutcome.NothingNew.class);

        assertThat(undo(seen.batch().number(), "")).isInstanceOf(UndoOutcome.NotPossible.class);
        var undone = (UndoOutcome.Undone) undo(seen.batch().number(), "It was last year's file");
        assertThat(undone.figures()).isEqualTo(2);
        assertThat(figure("2017-04").getLast().item())
            .isInstanceOf(Observation.Unavailable.class)
            .extracting(Observation::status)
            .asString()
            .contains("It was last year's file");
        assertThat(UndoneImport.without(Optional.of(figure("2017-04").getLast().item()))).isEmpty();
        assertThat(undo(seen.batch().number(), "It was last year's file")).isInstanceOf(UndoOutcome.NotPossible.class);
        assertThat(
            bean(TableImportService.class)
                .history(exampleshire(), new AsAt(TestClock.TODAY))
                .stream()
                .filter(it -> it.item().number() == seen.batch().number())
        )
            .singleElement()
            .satisfies(it -> assertThat(it.item().state()).isEqualTo(ImportState.UNDONE));
    }

    @Test
    void a_restated_figure_needs_a_reason_and_cannot_be_undone_under_a_later_one() throws IOException {
        logInAs("office");
        load(previewed(file("first.csv", "2016-05,50")), REASON, false);
        var seen = previewed(file("second.csv", "2016-05,51"));
        assertThat(seen.restated())
            .singleElement()
            .satisfies(it -> assertThat(((StagedLine.Sound) it).warning()).contains("This would restate it to 51"));

        assertThat(load(seen, "short", false)).isInstanceOf(LoadOutcome.NeedsReason.class);
        assertThat(load(seen, REASON, false)).isInstanceOf(LoadOutcome.Loaded.class);
        assertThat(figure("2016-05").getLast().item().symbol()).isEqualTo("[r]");
        var refused = (UndoOutcome.Overlaid) undo(seen.batch().number() - 1, "The wrong file was loaded");
        assertThat(refused.figures())
            .singleElement()
            .asString()
            .contains("May 2016", "changed on 22 November 2026 by Programme office");
        bean(TableUndoService.class).undo(exampleshire(), seen.batch().number(), "The wrong file was loaded");
        assertThat(figure("2016-05").getLast().item().shown().orElseThrow().value()).isEqualByComparingTo("50");
    }

    @Test
    void a_final_figure_is_taken_away_only_with_a_reason() throws IOException {
        logInAs("office");
        load(previewed(file("first.csv", "2016-08,50")), REASON, false);
        var seen = previewed(file("withheld.csv", "2016-08,c"));
        assertThat(seen.restated())
            .singleElement()
            .satisfies(it ->
                assertThat(((StagedLine.Sound) it).warning()).isEqualTo(
                    "The board has a final figure in August 2016: 50. This would leave the period without a figure."
                )
            );
        assertThat(load(seen, "short", false)).isInstanceOf(LoadOutcome.NeedsReason.class);
    }

    @Test
    void a_signed_figure_that_an_import_restates_loses_its_signature() throws IOException {
        logInAs("office");
        var page = "exampleshire/measures/letters-answered-within-10-days";
        open(page + "?as-at=2026-10-31");
        assertThat(main()).contains("September 2026: Signed.");
        var path = folder.resolve("letters.csv");
        Files.writeString(path, "Measure,Period,Value\nletters-answered-within-10-days,2026-09,12.3\n");
        var seen = previewed(TableFile.of(path, "letters.csv"));
        assertThat(seen.restated()).hasSize(1);
        assertThat(load(seen, REASON, false)).isInstanceOf(LoadOutcome.Loaded.class);
        open(page);
        assertThat(main()).containsPattern("September 2026: signed for .* restated to 12.* signature lost");
        undo(seen.batch().number(), "The wrong file was loaded");
        open(page);
        assertThat(main())
            .as("a new version, which nobody signed")
            .containsPattern("September 2026: .* signature lost");
    }

    @Test
    void a_board_that_changed_since_is_left_alone() throws IOException {
        logInAs("office");
        var seen = previewed(file("one.csv", "2015-05,50", "2015-06,51"));
        load(previewed(file("other.csv", "2015-06,9")), REASON, false);

        assertThat(load(seen, REASON, false)).isInstanceOf(LoadOutcome.BoardChanged.class);
        assertThat(figure("2015-05")).isEmpty();
    }

    @Test
    void an_executive_brings_the_figures_of_the_own_organisation_only() throws IOException {
        logInAs("icb");
        var seen = previewed(file("requests.csv", "2014-03,41"));
        assertThat(seen.rejected())
            .singleElement()
            .satisfies(it -> assertThat(((StagedLine.Rejected) it).problem().reason()).contains("belongs to"));
        logInAs("council");
        assertThat(previewed(file("requests.csv", "2014-03,41")).batch().counts().added()).isOne();
    }

    @Test
    void nobody_else_may_look_or_load_or_undo() throws IOException {
        var file = file("requests.csv", "2013-03,41");
        for (var other : List.of("chair", "adviser", "forum", "admin")) {
            logInAs(other);
            assertThatThrownBy(() -> previewed(file))
                .as(other)
                .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() ->
                bean(TableLoadService.class).load(exampleshire(), 1, REASON, false, ImportWatch.NOBODY)
            )
                .as(other)
                .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> undo(1, REASON))
                .as(other)
                .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void a_cancelled_reading_keeps_nothing() throws IOException {
        logInAs("office");
        var stopped = new ImportWatch() {
            @Override
            public void progress(String doing, double share) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        var file = file("requests.csv", "2012-03,41");
        assertThat(
            bean(TableImportService.class).preview(
                exampleshire(),
                file,
                "Requests",
                layout(file),
                TestClock.TODAY,
                stopped
            )
        ).isInstanceOf(TablePreview.Cancelled.class);
    }

    @Test
    void a_cancelled_load_writes_nothing_and_may_be_begun_again() throws IOException {
        logInAs("office");
        var seen = previewed(file("requests.csv", "2012-05,41"));
        var number = seen.batch().number();
        var stopped = new ImportWatch() {
            private boolean loading;

            @Override
            public void progress(String doing, double share) {
                loading = doing.startsWith("Loading: 1 of 1");
            }

            @Override
            public boolean cancelled() {
                return loading;
            }
        };
        var loads = bean(TableLoadService.class);
        assertThat(loads.load(exampleshire(), number, REASON, false, stopped)).isInstanceOf(
            LoadOutcome.Cancelled.class
        );
        assertThat(figure("2012-05")).isEmpty();
        assertThat(load(seen, REASON, false)).isInstanceOf(LoadOutcome.Loaded.class);
        assertThat(figure("2012-05")).hasSize(1);
    }

    private Layout layout(TableFile file) {
        var glance = (Glance.Seen) bean(TableImportService.class).glance(exampleshire(), file);
        assertThat(glance.first().guess().missing()).isEmpty();
        var layout = glance.first().guess().layout();
        assertThat(LayoutJson.read(LayoutJson.write(layout))).isEqualTo(layout);
        return layout;
    }

    private TablePreview.Ready previewed(TableFile file) {
        var preview = bean(TableImportService.class).preview(
            exampleshire(),
            file,
            "Request system",
            layout(file),
            TestClock.TODAY,
            ImportWatch.NOBODY
        );
        assertThat(preview).isInstanceOf(TablePreview.Ready.class);
        return (TablePreview.Ready) preview;
    }

    private LoadOutcome load(TablePreview.Ready seen, String reason, boolean withoutRejected) {
        return bean(TableLoadService.class).load(
            exampleshire(),
            seen.batch().number(),
            reason,
            withoutRejected,
            ImportWatch.NOBODY
        );
    }

    private UndoOutcome undo(int number, String reason) {
        return bean(TableUndoService.class).undo(exampleshire(), number, reason);
    }

    private TableFile file(String name, String... rows) throws IOException {
        var path = folder.resolve(name);
        var text = new StringBuilder("Measure,Period,Value\n");
        for (var row : rows) {
            text.append(row.equals(",") ? ",,\n" : REQUESTS + "," + row + "\n");
        }
        Files.writeString(path, text);
        return TableFile.of(path, name);
    }

    private List<Recorded<Observation>> figure(String month) {
        return bean(PartnershipTransactions.class).read(exampleshire(), () ->
            bean(ObservationRepository.class).history(REQUESTS, area(), Period.month(YearMonth.parse(month)))
        );
    }

    private AreaCode area() {
        return bean(PartnershipRepository.class).current().area();
    }

    private PartnershipId exampleshire() {
        return bean(PartnershipTransactions.class).readInstallation(() ->
            bean(PartnershipRepository.class).find("exampleshire").orElseThrow()
        );
    }
}

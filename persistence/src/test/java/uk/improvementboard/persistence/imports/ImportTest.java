package uk.improvementboard.persistence.imports;

import static uk.improvementboard.persistence.Sample.HERE;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.imports.LineValue;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.measure.ObservationRepository;

/** Imports of the plans issued in time: staged, loaded and undone as the program does it. */
abstract class ImportTest extends RepositoryTest {

    static final String SHA = "a".repeat(64);

    final ImportBatchRepository batches = repositories.get(ImportBatchRepository.class);
    final LineStaging staging = repositories.get(LineStaging.class);
    final StagedLines lines = repositories.get(StagedLines.class);
    final FigureLoading loading = repositories.get(FigureLoading.class);
    final FigureUndoing undoing = repositories.get(FigureUndoing.class);
    final ObservationRepository observations = repositories.get(ObservationRepository.class);

    static ImportLine line(long row, String month, String value) {
        return line(row, Sample.month(month), new LineValue.Reported(new BigDecimal(value)));
    }

    static ImportLine line(long row, Period period, LineValue value) {
        return new ImportLine(
            row,
            "",
            PLANS_IN_TIME,
            period,
            value,
            OptionalLong.empty(),
            OptionalLong.empty(),
            "",
            Optional.empty(),
            Optional.empty()
        );
    }

    static List<ImportLine> days(LocalDate first, int count, String value) {
        return IntStream.range(0, count)
            .mapToObj(day ->
                line(day + 2L, Period.day(first.plusDays(day)), new LineValue.Reported(new BigDecimal(value)))
            )
            .toList();
    }

    ImportBatch preview(String day, List<ImportLine> given) {
        return preview(day, stage -> given.forEach(line -> sound(stage, line, "")));
    }

    ImportBatch preview(String day, Consumer<LineStage> feed) {
        return write(day, () -> {
            staging.take(stage -> {
                feed.accept(stage);
                return true;
            });
            var number = batches.next();
            var counts = staging.compare(number, HERE, List.of());
            var batch = new ImportBatch(
                number,
                ImportState.PREVIEWED,
                "figures.csv",
                SHA,
                1234,
                "County system",
                Optional.empty(),
                "{}",
                LocalDate.parse(day),
                counts,
                Optional.empty()
            );
            batches.saveOver(0, batch);
            return batch;
        });
    }

    static void sound(LineStage stage, ImportLine line, String warning) {
        try {
            stage.sound(line, warning);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void load(String day, ImportBatch batch) {
        write(day, () -> {
            loading.load(
                new FigureLoading.Terms(batch, HERE, List.of(), Provenance.Basis.LOCAL_RETURN, "Programme office"),
                _ -> {}
            );
            batches.saveOver(1, batch.in(ImportState.LOADED));
            lines.letGo(batch.number());
            return true;
        });
    }

    int undo(String day, ImportBatch batch) {
        return write(day, () -> {
            var number = batches.next();
            var taken = undoing.undo(batch.number(), number, "Withdrawn: wrong file");
            batches.saveOver(2, batch.in(ImportState.UNDONE));
            batches.saveOver(0, batch.undoing(number, new ImportCounts(taken, 0, taken, 0, 0, 0, 0, 0)));
            return number;
        });
    }

    List<Recorded<Observation>> history(String month) {
        return read(() -> observations.history(PLANS_IN_TIME, HERE, Sample.month(month)));
    }

    long figures() {
        return read(() -> repositories.sql().fetchSingle("SELECT count(*) FROM observation").get(0, Long.class));
    }
}

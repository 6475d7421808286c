package uk.improvementboard.board.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.persistence.imports.LineStage;

/** Checks each line as it is read, as the returns are checked, and gives it to the database: no more than two years of a measure wait. */
final class CheckedLines implements LineSink {

    private final Map<MeasureCode, MeasureFile> files = new HashMap<>();
    private final SortedMap<OrganisationCode, String> organisations;
    private final ImportPermits.Scope scope;
    private final FigureColumns columns;
    private final LineStage stage;
    private final ImportWatch watch;

    CheckedLines(
        Map<MeasureCode, NearbyHistory> histories,
        SortedMap<OrganisationCode, String> organisations,
        ImportPermits.Scope scope,
        Layout layout,
        LineStage stage,
        ImportWatch watch
    ) {
        histories.forEach((code, history) -> files.put(code, new MeasureFile(history)));
        this.organisations = organisations;
        this.scope = scope;
        this.columns = new FigureColumns(layout);
        this.stage = stage;
        this.watch = watch;
    }

    @Override
    public void line(ImportLine line) {
        var known = Optional.ofNullable(files.get(line.measure()));
        if (known.isEmpty()) {
            problem(stranger(line, "The board has no measure \"" + line.measure() + "\".", "Check its name or code."));
            return;
        }
        var measure = known.get().measure();
        if (!scope.holds(measure)) {
            problem(
                stranger(
                    line,
                    "\"" + measure.name() + "\" belongs to " + owners(measure) + ".",
                    "Leave the line out; its owner or the programme office brings the figure."
                )
            );
            return;
        }
        known
            .get()
            .take(line)
            .ifPresent(it -> stage(it, measure));
    }

    /** Checks the lines that still wait; called when the file was read to its end. */
    void end() {
        for (var file : files.values()) {
            for (var line = file.next(); line.isPresent(); line = file.next()) {
                stage(line.get(), file.measure());
            }
        }
    }

    private void stage(MeasureFile.Checked checked, Measure measure) {
        checked
            .error()
            .ifPresentOrElse(
                error -> problem(columns.refused(checked.line(), measure, error)),
                () -> sound(checked.line(), checked.warning())
            );
    }

    private String owners(Measure measure) {
        return measure
            .owners()
            .stream()
            .map(code -> code.nameIn(organisations))
            .collect(Collectors.joining(" and "));
    }

    private LineProblem stranger(ImportLine line, String what, String mend) {
        return new LineProblem(
            line.row(),
            line.sheet(),
            columns.head(Field.MEASURE),
            line.measure().value(),
            what,
            mend
        );
    }

    private void sound(ImportLine line, String warning) {
        try {
            stage.sound(line, warning);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void problem(LineProblem problem) {
        try {
            stage.refused(problem);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void progress(Progress progress) {
        var doing = progress.stage() == 1 ? "Looking the file through: %,d rows" : "Reading and checking: %,d rows";
        watch.progress(doing.formatted(progress.rows()), progress.share());
    }

    @Override
    public boolean cancelled() {
        return watch.cancelled();
    }
}

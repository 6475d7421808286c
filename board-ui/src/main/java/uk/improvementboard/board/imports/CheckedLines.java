package uk.improvementboard.board.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.returns.ReturnChecks;
import uk.improvementboard.metrics.returns.ReturnFinding;
import uk.improvementboard.persistence.imports.LineStage;

/** Checks each line as it is read, as the returns are checked, and gives it to the database: none is held. */
final class CheckedLines implements LineSink {

    private final Map<MeasureCode, NearbyHistory> histories;
    private final SortedMap<OrganisationCode, String> organisations;
    private final ImportPermits.Scope scope;
    private final LineStage stage;
    private final ImportWatch watch;

    CheckedLines(
        Map<MeasureCode, NearbyHistory> histories,
        SortedMap<OrganisationCode, String> organisations,
        ImportPermits.Scope scope,
        LineStage stage,
        ImportWatch watch
    ) {
        this.histories = histories;
        this.organisations = organisations;
        this.scope = scope;
        this.stage = stage;
        this.watch = watch;
    }

    @Override
    public void line(ImportLine line) {
        var known = Optional.ofNullable(histories.get(line.measure()));
        if (known.isEmpty()) {
            problem(refused(line, "The board has no measure \"" + line.measure() + "\".", "Check its name or code."));
            return;
        }
        var measure = known.get().measure();
        if (!scope.holds(measure)) {
            problem(
                refused(
                    line,
                    "\"" + measure.name() + "\" belongs to " + owners(measure) + ".",
                    "Leave the line out; its owner or the programme office brings the figure."
                )
            );
            return;
        }
        var figure = line.checked();
        var findings = ReturnChecks.check(figure, known.get().around(line.period()));
        var error = findings.stream().filter(ReturnFinding::refuses).findFirst();
        if (error.isPresent()) {
            problem(refused(line, error.get().what(), error.get().mend()));
            return;
        }
        sound(line, findings.stream().map(ReturnFinding::what).collect(Collectors.joining(" ")));
    }

    private String owners(Measure measure) {
        return measure
            .owners()
            .stream()
            .map(code -> code.nameIn(organisations))
            .collect(Collectors.joining(" and "));
    }

    private static LineProblem refused(ImportLine line, String what, String mend) {
        var value = line
            .value()
            .figure()
            .map(it -> it.toPlainString())
            .orElse("");
        return new LineProblem(line.row(), line.sheet(), "", value, what, mend);
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

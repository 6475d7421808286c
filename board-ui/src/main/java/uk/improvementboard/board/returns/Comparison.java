package uk.improvementboard.board.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.returns.ReturnFinding;
import uk.improvementboard.persistence.measure.AreaObservation;

/** Holds a file that was understood against the board. */
record Comparison(BoardFigures board, LocalDate published, LocalDate today) {
    ImportPreview of(ImportResult.Understood file) {
        var problems = new ArrayList<Problem>();
        datesOf(file).ifPresent(problems::add);
        problems.addAll(unknownMeasures(file));
        if (!problems.isEmpty()) {
            return new ImportPreview.Refused(problems);
        }
        var rows = new ArrayList<ComparedRow>();
        for (var row : file.preview()) {
            board.measure(row.observation().measure()).ifPresent(measure -> {
                clash(row, measure)
                    .or(() -> refused(row, measure))
                    .ifPresent(problems::add);
                rows.add(compared(row, measure));
            });
        }
        return problems.isEmpty()
            ? new ImportPreview.Compared(
                  file.set(),
                  board.own(),
                  rows,
                  WarningGroup.of(file.warnings()),
                  file.breakdownRows()
              )
            : new ImportPreview.Refused(problems);
    }

    private Optional<Problem> datesOf(ImportResult.Understood file) {
        if (published.isAfter(today)) {
            return Optional.of(
                Problem.ofFile("The day of publication lies in the future.", "Give the day on which it was published.")
            );
        }
        return file
            .preview()
            .stream()
            .filter(row -> row.observation().observation().period().start().isAfter(published))
            .findFirst()
            .map(row ->
                new Problem(
                    row.row(),
                    "",
                    "Figures for " +
                        row.observation().observation().period().words() +
                        " cannot have been published before it began.",
                    "Give the day on which the file was published."
                )
            );
    }

    private List<Problem> unknownMeasures(ImportResult.Understood file) {
        var unknown = new LinkedHashSet<String>();
        file.observations()
            .stream()
            .map(AreaObservation::measure)
            .filter(code -> board.measure(code).isEmpty())
            .forEach(code -> unknown.add(code.value()));
        return unknown
            .stream()
            .map(code ->
                Problem.ofFile(
                    "The file gives the measure " + code + ", which this board does not hold.",
                    "Load it into a partnership whose board holds the measure."
                )
            )
            .toList();
    }

    private Optional<Problem> clash(PreviewRow row, Measure measure) {
        var item = row.observation();
        if (!board.followed().contains(item.area())) {
            return Optional.empty();
        }
        var period = item.observation().period();
        return board
            .clash(measure, item.area(), period)
            .map(known ->
                new Problem(
                    row.row(),
                    "",
                    measure.name() +
                        " for " +
                        row.areaName() +
                        ": the file speaks of " +
                        period.words() +
                        ", the board holds " +
                        known.words() +
                        ", which shares days with it.",
                    "One series keeps one kind of period; keep the file's figures in a measure of their own."
                )
            );
    }

    /** What a return would not be taken with is not taken from a publication either. */
    private Optional<Problem> refused(PreviewRow row, Measure measure) {
        var item = row.observation();
        return board
            .findings(item.measure(), item.area(), item.observation())
            .stream()
            .filter(ReturnFinding::refuses)
            .findFirst()
            .map(error ->
                new Problem(
                    row.row(),
                    "",
                    "\"%s\" for %s %s cannot be taken. %s".formatted(
                        measure.name(),
                        row.areaName(),
                        item.observation().period().phrase(),
                        error.what()
                    ),
                    error.mend()
                )
            );
    }

    private ComparedRow compared(PreviewRow row, Measure measure) {
        var item = row.observation();
        if (!board.followed().contains(item.area())) {
            return new ComparedRow(row.row(), row.areaName(), measure, item, Optional.empty(), Fate.NOT_FOLLOWED, "");
        }
        var known = board.find(item.measure(), item.area(), item.observation().period());
        var fate = known.map(one -> fate(one, item.observation())).orElse(Fate.NEW);
        var written = new AreaObservation(
            item.measure(),
            item.area(),
            known.map(one -> marked(one, item.observation())).orElse(item.observation())
        );
        return asked(new ComparedRow(row.row(), row.areaName(), measure, written, known, fate, ""));
    }

    private ComparedRow asked(ComparedRow row) {
        if (!row.fate().written()) {
            return row;
        }
        var found = board
            .findings(row.item().measure(), row.item().area(), row.item().observation())
            .stream()
            .map(ReturnFinding::what)
            .collect(Collectors.joining(" "));
        return row.with(found.isEmpty() ? row.restatement() : found);
    }

    private Fate fate(Observation known, Observation read) {
        if (same(known, read)) {
            return Fate.SAME;
        }
        if (known.provenance().extracted().filter(published::isBefore).isPresent()) {
            return Fate.OLDER;
        }
        return known.shown().isPresent() && read instanceof Observation.Unavailable
            ? Fate.WITHOUT_FIGURE
            : Fate.CHANGED;
    }

    private static boolean same(Observation known, Observation read) {
        var before = known.settled();
        var after = read.settled();
        if (before.isPresent() && after.isPresent()) {
            var counts = after.get().fraction();
            return sameValue(before.get(), after.get()) && (counts.isEmpty() || counts.equals(before.get().fraction()));
        }
        return known.getClass().equals(read.getClass());
    }

    private static boolean sameValue(Figure one, Figure other) {
        return one.value().compareTo(other.value()) == 0;
    }

    /** A figure is revised when it replaces another one, and stays so when only its counts become known. */
    private static Observation marked(Observation known, Observation read) {
        if (!(read instanceof Observation.Reported reported)) {
            return read;
        }
        var replaced = known
            .shown()
            .map(figure -> !sameValue(figure, reported.figure()))
            .orElse(false);
        var already = known instanceof Observation.Reported before && before.revised();
        return new Observation.Reported(
            reported.period(),
            reported.figure(),
            replaced || already,
            reported.provenance(),
            reported.handling()
        );
    }
}

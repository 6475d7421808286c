package uk.improvementboard.board.imports;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.returns.MeasureHistory;
import uk.improvementboard.metrics.returns.ReturnChecks;
import uk.improvementboard.metrics.returns.ReturnFinding;

/**
 * The lines of one measure within a file. Each is checked against the board and against those that the file itself gives for the
 * periods before it. Some lines wait until all of them are there, so that a file that begins with the latest month is checked from the
 * earliest on too; however long the file is, no more than these are kept.
 */
final class MeasureFile {

    /** Two years of months. */
    private static final int KEPT = 24;
    private static final Provenance THIS_FILE = new Provenance(
        "The file itself",
        Optional.empty(),
        Provenance.Basis.LOCAL_RETURN,
        Optional.empty(),
        "",
        "import"
    );

    private record Waiting(ImportLine line, long order) {}

    private final NearbyHistory board;
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(
        Comparator.comparing((Waiting it) -> it.line().period()).thenComparingLong(Waiting::order)
    );
    private final Deque<Observation> before = new ArrayDeque<>();
    private long taken;

    MeasureFile(NearbyHistory board) {
        this.board = board;
    }

    Measure measure() {
        return board.measure();
    }

    /**
     * A line with what was found in it.
     *
     * @param findings errors first; empty when nothing is wrong
     */
    record Checked(ImportLine line, List<ReturnFinding> findings) {
        Optional<ReturnFinding> error() {
            return findings.stream().filter(ReturnFinding::refuses).findFirst();
        }

        String warning() {
            return findings.stream().map(ReturnFinding::what).collect(Collectors.joining(" "));
        }
    }

    /** {@return the earliest of the lines that wait, checked, once there are too many of them} */
    Optional<Checked> take(ImportLine line) {
        waiting.add(new Waiting(line, taken++));
        return waiting.size() > KEPT ? next() : Optional.empty();
    }

    /** {@return the earliest of the lines that wait, checked; empty when none waits} */
    Optional<Checked> next() {
        return Optional.ofNullable(waiting.poll()).map(Waiting::line).map(this::checked);
    }

    /** A slip of unit tells nothing of the figures after it. */
    private Checked checked(ImportLine line) {
        var checked = new Checked(line, ReturnChecks.check(line.checked(), around(line.period())));
        var slip = checked
            .findings()
            .stream()
            .anyMatch(it -> it.kind() == ReturnFinding.Kind.UNIT_SLIP);
        if (checked.error().isEmpty() && !slip) {
            remember(line);
        }
        return checked;
    }

    private MeasureHistory around(Period period) {
        var overlapping = measure().seriesKind().overlapping();
        return board.around(
            period,
            before
                .stream()
                .filter(it ->
                    it
                        .period()
                        .end()
                        .isBefore(overlapping ? period.end() : period.start())
                )
                .toList()
        );
    }

    private void remember(ImportLine line) {
        var known = before.stream().anyMatch(it -> it.period().equals(line.period()));
        if (line.value().figure().isEmpty() || known) {
            return;
        }
        before.addLast(line.observation(false, THIS_FILE, HandlingClass.BOARD_ONLY));
        if (before.size() > KEPT) {
            before.removeFirst();
        }
    }
}

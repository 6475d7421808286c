package uk.improvementboard.board.returns;

import java.util.ArrayList;
import java.util.List;

/** What was noticed while reading: problems refuse the file, warnings go with it. */
final class Findings {

    private static final int MOST_PROBLEMS = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private long more;

    /** A cell that two measures are read from is told of once. */
    void refuse(Problem problem) {
        if (problems.contains(problem)) {
            return;
        }
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    void warn(Warning.Kind kind, long row, String column, String what) {
        warnings.add(new Warning(kind, row, column, what));
    }

    boolean refused() {
        return !problems.isEmpty();
    }

    List<Problem> problems() {
        var all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(Problem.ofFile(more + " more problems follow.", "Mend those above first."));
        }
        return all;
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }
}

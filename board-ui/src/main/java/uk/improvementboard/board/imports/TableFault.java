package uk.improvementboard.board.imports;

import uk.improvementboard.metrics.imports.LineProblem;

/** Refuses a whole file. It carries no cell of it and no cause that could. */
final class TableFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LineProblem problem;

    TableFault(LineProblem problem) {
        super("The file is refused", null, false, false);
        this.problem = problem;
    }

    static TableFault of(String reason, String mend) {
        return new TableFault(LineProblem.ofFile(reason, mend));
    }

    LineProblem problem() {
        return problem;
    }
}

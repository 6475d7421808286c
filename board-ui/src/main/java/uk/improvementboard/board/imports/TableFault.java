package uk.improvementboard.board.imports;

import uk.improvementboard.metrics.imports.LineProblem;

/** Refuses a whole file. It carries no cell of it and no cause that could. */
final class TableFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LineProblem problem;
    private final boolean layout;

    TableFault(LineProblem problem) {
        this(problem, false);
    }

    private TableFault(LineProblem problem, boolean layout) {
        super("The file is refused", null, false, false);
        this.problem = problem;
        this.layout = layout;
    }

    /** {@return the refusal of a file that another layout may read} */
    static TableFault ofLayout(LineProblem problem) {
        return new TableFault(problem, true);
    }

    static TableFault of(String reason, String mend) {
        return new TableFault(LineProblem.ofFile(reason, mend));
    }

    /** {@return whether another layout may read the file} */
    boolean layout() {
        return layout;
    }

    LineProblem problem() {
        return problem;
    }
}

package uk.improvementboard.persistence.database;

/**
 * The database cannot be started or reached. The message is one sentence on what is wrong and where, followed by what to
 * do about it, and is fit to be shown to whoever started the program.
 */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    DatabaseUnavailableException(String problem, String remedy) {
        super(problem + " " + remedy);
        this.problem = problem;
        this.remedy = remedy;
    }

    DatabaseUnavailableException(String problem, String remedy, Throwable cause) {
        super(problem + " " + remedy, cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    /** What is wrong and where, as one sentence. */
    public String problem() {
        return problem;
    }

    /** What the reader can do about it. */
    public String remedy() {
        return remedy;
    }
}

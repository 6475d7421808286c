package uk.improvementboard.persistence.backup;

/** A backup cannot be written or restored. The message says what is wrong and where, and then what to do about it. */
public final class BackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupException(String problem, String remedy) {
        super(problem + " " + remedy);
    }

    BackupException(String problem, String remedy, Throwable cause) {
        super(problem + " " + remedy, cause);
    }
}

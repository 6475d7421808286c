package uk.improvementboard.board.evidence;

import java.nio.file.Path;
import uk.improvementboard.persistence.evidence.ScanOutcome;

/** Asks a virus scanner about a file. */
interface VirusScan {
    /** What it said. */
    record Verdict(ScanOutcome outcome, String words) {}

    /** {@return its verdict; that it gave none is one too} */
    Verdict scan(Path file);
}

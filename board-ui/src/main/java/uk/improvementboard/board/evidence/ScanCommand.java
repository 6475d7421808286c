package uk.improvementboard.board.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.improvementboard.persistence.evidence.ScanOutcome;

/**
 * A scanner that is a command: {@code board.evidence.scan-command}, its words parted by spaces, the file's path put at the end. Exit
 * code 0 says clean, 1 infected, as clamscan and clamdscan do; anything else, or none within a minute, is no answer. Without the
 * setting nothing is scanned and every file is open.
 */
@Component
final class ScanCommand implements VirusScan {

    private static final long SECONDS = 60;

    private final List<String> command;

    ScanCommand(@Value("${board.evidence.scan-command:}") String setting) {
        this.command = setting.isBlank() ? List.of() : List.of(setting.strip().split("\\s+"));
    }

    @Override
    public Verdict scan(Path file) {
        if (command.isEmpty()) {
            return new Verdict(ScanOutcome.NOT_SCANNED, "No scanner is set up");
        }
        var words = new ArrayList<>(command);
        words.add(file.toAbsolutePath().toString());
        try {
            var process = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Verdict(ScanOutcome.FAILED, "The scanner did not answer within a minute");
            }
            return verdict(process.exitValue());
        } catch (IOException unreachable) {
            return new Verdict(ScanOutcome.FAILED, "The scanner cannot be started");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Verdict(ScanOutcome.FAILED, "The scanner was stopped");
        }
    }

    private static Verdict verdict(int code) {
        return switch (code) {
            case 0 -> new Verdict(ScanOutcome.CLEAN, "The scanner found nothing");
            case 1 -> new Verdict(ScanOutcome.INFECTED, "The scanner found something harmful");
            default -> new Verdict(ScanOutcome.FAILED, "The scanner ended with code " + code);
        };
    }
}

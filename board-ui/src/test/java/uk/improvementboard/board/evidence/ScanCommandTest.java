package uk.improvementboard.board.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.improvementboard.persistence.evidence.ScanOutcome;

/** A scanner is a command; what it cannot say counts as no answer, never as clean. */
class ScanCommandTest {

    private static final Path FILE = Path.of("pom.xml");

    @Test
    void without_a_setting_nothing_is_scanned() {
        assertThat(new ScanCommand(" ").scan(FILE).outcome()).isEqualTo(ScanOutcome.NOT_SCANNED);
    }

    @Test
    void the_exit_code_says_clean_infected_or_nothing() {
        assertThat(new ScanCommand("true").scan(FILE).outcome()).isEqualTo(ScanOutcome.CLEAN);
        assertThat(new ScanCommand("false").scan(FILE).outcome()).isEqualTo(ScanOutcome.INFECTED);
        assertThat(new ScanCommand("ls /no/such/folder").scan(FILE).outcome()).isEqualTo(ScanOutcome.FAILED);
        assertThat(new ScanCommand("no-such-scanner").scan(FILE).outcome()).isEqualTo(ScanOutcome.FAILED);
        assertThat(ScanOutcome.FAILED.open()).isFalse();
    }
}

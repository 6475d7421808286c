package uk.improvementboard.board.shell;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that nobody foresaw: the log has it whole, the user only its reference. */
final class Fault {

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    private static final int REFERENCE_LENGTH = 8;

    private Fault() {}

    /** {@return the reference under which the log has the failure} */
    static String logged(Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
        LOG.error("Fault {}", reference, failure);
        return reference;
    }
}

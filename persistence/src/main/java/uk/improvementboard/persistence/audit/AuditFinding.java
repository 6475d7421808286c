package uk.improvementboard.persistence.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Something wrong with a chain.
 *
 * @param position place in the chain
 * @param at when the entry that stands there says it was written, where one stands there
 * @param subject the table that it speaks of, likewise
 * @param words what is wrong, in a sentence without a full stop
 */
public record AuditFinding(Kind kind, long position, Optional<Instant> at, Optional<String> subject, String words) {
    /** How a chain can be broken. */
    public enum Kind {
        CHANGED,
        MISSING,
        INSERTED,
        REORDERED,
        TAIL_CUT,
        HEAD_CHANGED,
        /** A pack or a noted mark saw another chain. */
        MARK_BROKEN,
        /** Figures of an import are not those that its entry seals. */
        FIGURES_CHANGED,
    }

    static AuditFinding of(Kind kind, ChainedEntry entry, String words) {
        return new AuditFinding(
            kind,
            entry.position(),
            Optional.of(entry.entry().at()),
            Optional.of(entry.entry().subject()),
            words
        );
    }

    static AuditFinding at(Kind kind, long position, String words) {
        return new AuditFinding(kind, position, Optional.empty(), Optional.empty(), words);
    }
}

package uk.improvementboard.metrics.pack;

import java.util.List;
import java.util.Optional;

/**
 * Who answers for the figure in view, as printed under it.
 *
 * @param figure the period that it is about: "September 2026"
 * @param state a word or two: "Signed", "Signature lost"
 * @param sentences who did what when, without full stop
 * @param waiver the chair's waiver, where one is in force
 * @param disagreement what the partners hold, where they do not agree
 * @param earlier signatures of earlier months that were lost and not given again
 */
public record SignOffBlock(
    String figure,
    String state,
    List<String> sentences,
    Optional<String> waiver,
    Optional<DisagreementBlock> disagreement,
    List<String> earlier
) {
    /**
     * A disagreement between partners.
     *
     * @param statements one sentence of each partner
     * @param agreement how it ended; empty while it is open
     */
    public record DisagreementBlock(List<String> statements, Optional<String> agreement) {}
}

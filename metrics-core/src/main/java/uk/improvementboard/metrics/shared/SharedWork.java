package uk.improvementboard.metrics.shared;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import uk.improvementboard.metrics.commentary.CommentaryNeed;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.signoff.OnRecord;

/**
 * What an organisation owns together with others on the day the board was read.
 *
 * @param partners the organisation itself, then those with which it shares anything, as they first appear on the board
 * @param measures in the board's order
 * @param sections priority actions first, then areas for improvement
 */
public record SharedWork(List<OrganisationCode> partners, List<SharedMeasure> measures, List<SharedSection> sections) {
    /** Freezes the lists. */
    public SharedWork {
        partners = List.copyOf(partners);
        measures = List.copyOf(measures);
        sections = List.copyOf(sections);
    }

    /**
     * Looks through the board with one organisation's eyes.
     *
     * @param onRecord as the reader may see it
     * @param mine whose part stands first
     */
    public static SharedWork of(PlanReading board, OnRecord onRecord, OrganisationCode mine) {
        var missing = CommentaryNeed.missing(board, onRecord.commentaries());
        var measures = board
            .measures()
            .stream()
            .filter(it -> shared(it.measure().owners(), mine))
            .map(it -> SharedMeasure.of(it, onRecord, missing))
            .toList();
        var sections = board
            .sections()
            .stream()
            .filter(it -> shared(it.section().owners(), mine))
            .map(it -> SharedSection.of(it, board.asAt()))
            .toList();
        var partners = new LinkedHashSet<OrganisationCode>();
        partners.add(mine);
        Stream.concat(
            measures.stream().map(it -> it.reading().measure().owners()),
            sections.stream().map(it -> it.reading().section().owners())
        ).forEach(partners::addAll);
        return new SharedWork(List.copyOf(partners), measures, sections);
    }

    private static boolean shared(List<OrganisationCode> owners, OrganisationCode mine) {
        return owners.size() > 1 && owners.contains(mine);
    }

    /** {@return whether the organisation owns nothing together with another} */
    public boolean nothing() {
        return measures.isEmpty() && sections.isEmpty();
    }
}

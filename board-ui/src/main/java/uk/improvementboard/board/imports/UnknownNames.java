package uk.improvementboard.board.imports;

import java.util.List;
import java.util.stream.Stream;

/**
 * Names in a file that the board does not know, as the file spells them. A layout can say what they stand for.
 *
 * @param measures names where measures are named, at most {@value MOST}
 * @param organisations names where organisations are named, at most {@value MOST}
 */
public record UnknownNames(List<String> measures, List<String> organisations) {
    /** Names that are kept of each sort: a person can answer for no more. */
    static final int MOST = 40;

    /** Keeps unchangeable copies. */
    public UnknownNames {
        measures = measures.stream().limit(MOST).toList();
        organisations = organisations.stream().limit(MOST).toList();
    }

    /** {@return nothing} */
    static UnknownNames none() {
        return new UnknownNames(List.of(), List.of());
    }

    /** {@return the same with heads of columns that could name measures} */
    UnknownNames withHeads(List<String> heads) {
        return new UnknownNames(Stream.concat(measures.stream(), heads.stream()).distinct().toList(), organisations);
    }

    boolean isEmpty() {
        return measures.isEmpty() && organisations.isEmpty();
    }
}

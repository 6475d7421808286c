package uk.improvementboard.board.imports;

import java.util.Map;
import java.util.SequencedMap;

/**
 * What a name in a file can stand for, in the board's order.
 *
 * @param measures names by code
 * @param organisations short names by code
 */
public record KnownNames(SequencedMap<String, String> measures, Map<String, String> organisations) {}

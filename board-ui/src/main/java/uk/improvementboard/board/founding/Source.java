package uk.improvementboard.board.founding;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.Provenance.Basis;

/**
 * A publication that figures were taken from.
 *
 * @param knownFrom the day its contents became known
 * @param dayNote what was inferred about that day, empty when it is printed in the source
 */
record Source(String id, String title, Optional<URI> address, Basis basis, LocalDate knownFrom, String dayNote) {
    private static final String LOADED_BY = "Founding data of the program";

    static Map<String, Source> readAll(FoundingFolder folder) {
        var sources = new LinkedHashMap<String, Source>();
        for (var row : folder.table("sources.csv")) {
            var source = new Source(
                row.required("id"),
                row.required("title"),
                row.optional("address").map(URI::create),
                row.parsed("basis", Basis::valueOf),
                row.day("known_from"),
                row.text("day_note")
            );
            if (sources.put(source.id(), source) != null) {
                throw row.fault("id", "\"" + source.id() + "\" stands twice");
            }
        }
        return sources;
    }

    static Source named(Map<String, Source> sources, CsvRow row) {
        var source = sources.get(row.required("source"));
        if (source == null) {
            throw row.fault("source", "\"" + row.text("source") + "\" is not in sources.csv");
        }
        return source;
    }

    /** The pedigree of one figure: its own caveat first, then what was inferred about the day of publication. */
    Provenance provenance(Optional<Basis> ownBasis, String caveat) {
        var words = (caveat + " " + dayNote).strip();
        return new Provenance(title, address, ownBasis.orElse(basis), Optional.of(knownFrom), words, LOADED_BY);
    }
}

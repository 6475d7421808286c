package uk.improvementboard.board.founding;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.national.AreaHistory;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.measure.AreaObservation;

/**
 * The Department's 20-week figures of England, its regions and every local authority, as they come with the program.
 *
 * @param title of the publication
 * @param address where it can be read
 * @param published the day from which it is known
 * @param dayNote what was inferred about that day
 */
public record PublishedAreas(
    String title,
    Optional<URI> address,
    LocalDate published,
    String dayNote,
    List<AreaHistory> areas
) {
    private static final String SOURCE = "dfe-2025";

    /**
     * Reads them from the resources of the program.
     *
     * @throws IllegalStateException when a table is missing or a cell cannot be understood, with file, line and column
     */
    public static PublishedAreas read() {
        var folder = AllAreasTable.NATIONAL;
        var source = Source.readAll(folder).get(SOURCE);
        if (source == null) {
            throw new IllegalStateException("national/sources.csv lacks " + SOURCE);
        }
        var observations = new AllAreasTable(folder, source)
            .observations()
            .stream()
            .map(Dated::item)
            .collect(Collectors.groupingBy(AreaObservation::area));
        var years = observations
            .values()
            .stream()
            .flatMap(List::stream)
            .map(it -> it.observation().period())
            .distinct()
            .sorted()
            .toList();
        var areas = folder
            .table("areas.csv")
            .stream()
            .map(row -> history(row, observations, years, source))
            .toList();
        return new PublishedAreas(source.title(), source.address(), source.knownFrom(), source.dayNote(), areas);
    }

    private static AreaHistory history(
        CsvRow row,
        Map<AreaCode, List<AreaObservation>> observations,
        List<Period> years,
        Source source
    ) {
        var code = row.parsed("code", AreaCode::new);
        var own = observations.get(code);
        if (own == null) {
            throw row.fault("code", "national/20-week.csv has no line of " + code);
        }
        return new AreaHistory(
            new Area(code, row.required("name"), row.parsed("level", Area.Level::valueOf)),
            row.optional("region").map(AreaCode::new),
            series(own, AllAreasTable.WITHOUT, years, source),
            series(own, AllAreasTable.EXCEPTIONS, years, source)
        );
    }

    /** One observation a year; a year of which the publication has no line says so. */
    private static List<Observation> series(
        List<AreaObservation> own,
        MeasureCode measure,
        List<Period> years,
        Source source
    ) {
        var known = own
            .stream()
            .filter(it -> it.measure().equals(measure))
            .collect(Collectors.toMap(it -> it.observation().period(), AreaObservation::observation));
        return years
            .stream()
            .map(year -> Optional.ofNullable(known.get(year)).orElseGet(() -> without(year, known, source)))
            .toList();
    }

    /** Within the authority's life the figure is missing; before and after it there was no such authority. */
    private static Observation without(Period year, Map<Period, Observation> known, Source source) {
        var provenance = source.provenance(Optional.empty(), "The publication has no line of this area and year.");
        var earlier = known
            .keySet()
            .stream()
            .anyMatch(it -> it.compareTo(year) < 0);
        var later = known
            .keySet()
            .stream()
            .anyMatch(it -> it.compareTo(year) > 0);
        return earlier && later
            ? new Observation.Unavailable(year, "not published for this year", provenance, HandlingClass.PUBLIC)
            : new Observation.NotApplicable(
                  year,
                  "no figures under this name in this year: the authority began or ended with a reorganisation",
                  provenance,
                  HandlingClass.PUBLIC
              );
    }
}

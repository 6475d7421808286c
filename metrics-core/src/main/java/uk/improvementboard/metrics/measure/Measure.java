package uk.improvementboard.metrics.measure;

import java.util.List;

/**
 * What is measured and how it is read.
 *
 * @param code lasting code within the partnership
 * @param name short name, as a board member says it
 * @param definition what exactly is counted, and what is left out
 * @param unit unit of every value
 * @param decimals decimals shown, 0 to 3
 * @param direction which way is better
 * @param seriesKind how its periods relate to each other
 * @param frequency how often a value is due
 * @param owners organisations that answer for it, at least one
 * @param headline whether it stands on the board at a glance
 * @param livedExperience whether it tells what families say, which stands first on some landings
 * @param countsPeople whether a small value could point to a child, so that suppression applies
 * @param dueAfterDays days after the end of a period by which its value is due
 */
public record Measure(
    MeasureCode code,
    String name,
    String definition,
    Unit unit,
    int decimals,
    ImprovementDirection direction,
    SeriesKind seriesKind,
    Frequency frequency,
    List<OrganisationCode> owners,
    boolean headline,
    boolean livedExperience,
    boolean countsPeople,
    int dueAfterDays
) {
    /** @throws IllegalArgumentException when a name, definition or owner is missing or a number out of bounds */
    public Measure {
        if (name.isBlank() || definition.isBlank()) {
            throw new IllegalArgumentException("Measure " + code + " needs a name and a definition");
        }
        if (owners.isEmpty()) {
            throw new IllegalArgumentException("Measure " + code + " needs an organisation that answers for it");
        }
        if (decimals < 0 || decimals > 3 || dueAfterDays < 0) {
            throw new IllegalArgumentException("Measure " + code + ": decimals 0 to 3, due days 0 or more");
        }
        owners = List.copyOf(owners);
    }

    /** {@return the same measure with periods of another kind} */
    public Measure withSeriesKind(SeriesKind other) {
        return new Measure(
            code,
            name,
            definition,
            unit,
            decimals,
            direction,
            other,
            frequency,
            owners,
            headline,
            livedExperience,
            countsPeople,
            dueAfterDays
        );
    }
}

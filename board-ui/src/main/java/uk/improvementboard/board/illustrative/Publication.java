package uk.improvementboard.board.illustrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.Provenance.Basis;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.measure.AreaObservation;

/** Publishes the true figures of one measure as life does: some provisional at first, some late, some not at all. */
record Publication(PublishedMeasure published, AreaCode area, List<Fault> faults, Chance chance) {
    static final String CAVEAT = "Illustrative: made-up data";
    static final String LOADED_BY = "Programme office";
    private static final String FIRST = "First published";

    /** {@return every version of every observation, each period's versions in the order in which they became known} */
    List<Dated<AreaObservation>> versions(List<Point> points) {
        return points
            .stream()
            .flatMap(point -> versions(point).stream())
            .toList();
    }

    private List<Dated<AreaObservation>> versions(Point point) {
        return faults
            .stream()
            .filter(fault -> fault.strikes(point.period()))
            .findFirst()
            .map(fault -> faulty(point, fault))
            .orElseGet(() -> sound(point));
    }

    private List<Dated<AreaObservation>> sound(Point point) {
        var known = knownFrom(point.period());
        var settled = settledOn(known);
        if (settled.equals(known)) {
            return List.of(dated(known, reported(point, point.figure(), false, known), FIRST));
        }
        var early = Late.someMissing(published.measure(), point.figure(), chance);
        var versions = new ArrayList<Dated<AreaObservation>>();
        versions.add(
            dated(
                known,
                new Observation.Provisional(point.period(), early, provenance(known), published.handling()),
                "First published, provisional"
            )
        );
        if (!settled.isAfter(Timeline.PRESENT)) {
            versions.add(dated(settled, reported(point, point.figure(), false, settled), "Provisional figure final"));
        }
        return versions;
    }

    private List<Dated<AreaObservation>> faulty(Point point, Fault fault) {
        var period = point.period();
        var known = knownFrom(period);
        var source = provenance(known);
        Observation first = switch (fault.kind()) {
            case LATE -> reported(point, Late.lacking(published.measure(), point.figure(), fault.late()), false, known);
            case UNAVAILABLE -> new Observation.Unavailable(period, fault.reason(), source, published.handling());
            case SUPPRESSED -> new Observation.Suppressed(period, fault.reason(), source, published.handling());
            case NOT_APPLICABLE -> new Observation.NotApplicable(period, fault.reason(), source, published.handling());
        };
        var versions = new ArrayList<Dated<AreaObservation>>();
        versions.add(dated(known, first, FIRST));
        fault.correctedOn().ifPresent(day -> {
            var restated = fault.kind() == Fault.Kind.LATE;
            versions.add(dated(day, reported(point, point.figure(), restated, day), fault.reason()));
        });
        return versions;
    }

    private Observation reported(Point point, Figure figure, boolean revised, LocalDate known) {
        return new Observation.Reported(point.period(), figure, revised, provenance(known), published.handling());
    }

    private Dated<AreaObservation> dated(LocalDate known, Observation observation, String why) {
        return new Dated<>(known, new AreaObservation(published.measure().code(), area, observation), why);
    }

    private Provenance provenance(LocalDate extracted) {
        return new Provenance(
            published.source(),
            Optional.empty(),
            Basis.ILLUSTRATIVE,
            Optional.of(extracted),
            CAVEAT,
            LOADED_BY
        );
    }

    private LocalDate knownFrom(Period period) {
        return published.measure().frequency() == Frequency.MONTHLY
            ? Timeline.knownFrom(period)
            : workingDay(period.end().plusDays(published.measure().dueAfterDays()));
    }

    private LocalDate settledOn(LocalDate known) {
        var months = published.provisionalPeriods() * published.measure().frequency().months();
        return months == 0 ? known : workingDay(known.plusMonths(months));
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}

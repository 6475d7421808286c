package uk.improvementboard.metrics.question;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Observation;

/**
 * A figure behind an answer: as it was, and as it stands now.
 *
 * @param was as the answer relied on it; empty where no such version is known
 * @param now the present version
 * @param restated whether another value stands now
 */
public record ReliedFigure(
    FigureReference reference,
    Optional<Observation> was,
    Optional<Observation> now,
    boolean restated
) {
    /**
     * {@return the figure that a reference names}
     *
     * <p>A later version that gives the same value, a provisional figure that was made final for example, restates nothing.
     *
     * @param versions every version of the figure known by the day
     */
    public static ReliedFigure of(FigureReference reference, List<FigureVersion> versions) {
        var was = versions
            .stream()
            .filter(it -> it.number() == reference.version())
            .map(FigureVersion::observation)
            .findFirst();
        var latest = versions.stream().max((one, other) -> Integer.compare(one.number(), other.number()));
        var restated = latest
            .filter(it -> it.number() > reference.version())
            .flatMap(it -> was.map(before -> !same(before, it.observation())))
            .orElse(false);
        return new ReliedFigure(reference, was, latest.map(FigureVersion::observation), restated);
    }

    private static boolean same(Observation was, Observation now) {
        if (was.shown().isEmpty() || now.shown().isEmpty()) {
            return was.shown().isEmpty() && now.shown().isEmpty();
        }
        return was.shown().orElseThrow().value().compareTo(now.shown().orElseThrow().value()) == 0;
    }
}

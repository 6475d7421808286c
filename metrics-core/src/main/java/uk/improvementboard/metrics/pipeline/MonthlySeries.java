package uk.improvementboard.metrics.pipeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Wording;

/** The observations of each role by month. */
record MonthlySeries(Map<PipelineRole, Map<YearMonth, Observation>> byRole) {
    PipelineCounts read() {
        var latest = latest();
        if (latest.isEmpty()) {
            return new PipelineCounts.Lacking(
                List.of(Wording.upperFirst(PipelineRole.RATE.words()) + ": no final figure yet")
            );
        }
        var found = new ArrayList<PipelineMonth>();
        for (var back = 0; back < PipelineCounts.LONGEST; back++) {
            var month = month(latest.get().minusMonths(back));
            if (month.isEmpty()) {
                break;
            }
            found.addFirst(month.get());
        }
        return found.size() >= PipelineHistory.SHORTEST
            ? new PipelineCounts.Complete(new PipelineHistory(found))
            : new PipelineCounts.Lacking(lacking(latest.get()));
    }

    /** The month of the newest final rate, or, where a reader sees none, of anything that reader sees. */
    private Optional<YearMonth> latest() {
        var rate = newest(PipelineRole.RATE, true);
        return rate.isPresent() ? rate : newest(PipelineRole.RATE, false);
    }

    private Optional<YearMonth> newest(PipelineRole role, boolean settled) {
        return observations(role)
            .entrySet()
            .stream()
            .filter(it -> !settled || it.getValue().settled().isPresent())
            .map(Map.Entry::getKey)
            .max(YearMonth::compareTo);
    }

    private Map<YearMonth, Observation> observations(PipelineRole role) {
        return byRole.getOrDefault(role, Map.of());
    }

    private Optional<PipelineMonth> month(YearMonth month) {
        var figures = new EnumMap<PipelineRole, Figure>(PipelineRole.class);
        for (var role : byRole.keySet()) {
            var figure = figure(role, month);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            figures.put(role, figure.get());
        }
        return Optional.of(new Counted(figures).month(month));
    }

    private Optional<Figure> figure(PipelineRole role, YearMonth month) {
        return Optional.ofNullable(observations(role).get(month))
            .flatMap(Observation::settled)
            .filter(figure -> !role.counted() || figure.fraction().isPresent());
    }

    /** Each role that lacks a month of the latest year, with the newest such month and why. */
    private List<String> lacking(YearMonth latest) {
        var lacking = new ArrayList<String>();
        for (var role : byRole.keySet()) {
            var missing = new ArrayList<YearMonth>();
            for (var back = 0; back < PipelineHistory.SHORTEST; back++) {
                if (figure(role, latest.minusMonths(back)).isEmpty()) {
                    missing.add(latest.minusMonths(back));
                }
            }
            if (!missing.isEmpty()) {
                var others = missing.size() == 1 ? "" : " and " + (missing.size() - 1) + " earlier";
                lacking.add(
                    Wording.upperFirst(role.words()) +
                        ", " +
                        Words.month(missing.getFirst()) +
                        others +
                        ": " +
                        why(role, missing.getFirst())
                );
            }
        }
        return lacking;
    }

    private String why(PipelineRole role, YearMonth month) {
        var observation = Optional.ofNullable(observations(role).get(month));
        return observation
            .map(it ->
                it.settled().isPresent() ? "the counts behind the share are not given" : Wording.lowerFirst(it.status())
            )
            .orElse("no figure");
    }
}

package uk.improvementboard.metrics.pipeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Wording;

/** The counts of the queue as the reader may see them, or what is missing of them. */
public sealed interface PipelineCounts {
    /** Longest history that is read, in months. */
    int LONGEST = 48;

    /**
     * Every count of at least {@value PipelineHistory#SHORTEST} months.
     *
     * @param history not yet reconciled
     */
    record Complete(PipelineHistory history) implements PipelineCounts {}

    /**
     * Something is missing.
     *
     * @param lacking each count that is missing and why, without full stop
     */
    record Lacking(List<String> lacking) implements PipelineCounts {
        /** Freezes the list. */
        public Lacking {
            lacking = List.copyOf(lacking);
        }
    }

    /**
     * Reads the counts month by month.
     *
     * @param series the observations of each role's measure, as the reader may see them; a role without a measure is absent
     */
    static PipelineCounts read(Map<PipelineRole, List<Observation>> series) {
        var unassigned = new ArrayList<String>();
        var months = new EnumMap<PipelineRole, Map<YearMonth, Observation>>(PipelineRole.class);
        for (var role : PipelineRole.values()) {
            var monthly = byMonth(series.getOrDefault(role, List.of()));
            if (!monthly.isEmpty()) {
                months.put(role, monthly);
            } else if (series.containsKey(role)) {
                unassigned.add(Wording.upperFirst(role.words()) + ": published, but not by month");
            } else if (!role.optional()) {
                unassigned.add(Wording.upperFirst(role.words()) + ": no monthly count");
            }
        }
        if (!unassigned.isEmpty()) {
            return new Lacking(unassigned);
        }
        return new MonthlySeries(months).read();
    }

    private static Map<YearMonth, Observation> byMonth(List<Observation> observations) {
        var byMonth = new HashMap<YearMonth, Observation>();
        observations
            .stream()
            .filter(it -> YearMonth.from(it.period().start()).equals(it.period().endMonth()))
            .forEach(it -> byMonth.put(it.period().endMonth(), it));
        return byMonth;
    }
}

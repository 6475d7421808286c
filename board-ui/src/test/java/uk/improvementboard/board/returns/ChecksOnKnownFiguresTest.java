package uk.improvementboard.board.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.founding.HertfordshireFounding;
import uk.improvementboard.board.illustrative.Exampleshire;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.returns.CheckedFigure;
import uk.improvementboard.metrics.returns.MeasureHistory;
import uk.improvementboard.metrics.returns.ReturnChecks;
import uk.improvementboard.metrics.returns.ReturnFinding;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;
import uk.improvementboard.metrics.spc.Rebase;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.founding.FoundingData;
import uk.improvementboard.persistence.measure.AreaObservation;

/**
 * The checks over every figure that both partnerships ever had, each as it came in after the ones before it. Checks that cry wolf are
 * soon clicked away; so each finding is named here, with what it is about.
 */
class ChecksOnKnownFiguresTest {

    private record Asked(String measure, String period, ReturnFinding finding) {
        String place() {
            return measure + " " + period;
        }
    }

    private record Run(int figures, List<Asked> asked) {}

    /** 12 of 1,555 figures, 8 in a thousand: the largest moves of a service that changes, each of them in the simulation's story. */
    @Test
    void exampleshire_is_asked_about_twelve_real_jumps_in_forty_three_months() {
        var run = run(Exampleshire.found(Exampleshire.SEED));
        assertThat(run.figures()).isEqualTo(1555);
        assertThat(run.asked()).allSatisfy(it -> assertThat(it.finding().kind()).isEqualTo(Kind.IMPLAUSIBLE_JUMP));
        assertThat(run.asked()).extracting(Asked::place).containsExactly(
            // Issuing caught up: the list fell by 78, 81 and 63 in one month.
            "children-waiting-for-a-plan on 30 September 2024",
            "children-waiting-for-a-plan on 31 August 2025",
            "children-waiting-for-a-plan on 31 August 2026",
            // The longest waiting child got a plan.
            "longest-wait-for-a-plan on 30 November 2024",
            "longest-wait-for-a-plan on 31 May 2026",
            // Half as many again after the summer.
            "overdue-plans-issued in September 2024",
            "plans-waiting-30-to-52-weeks on 31 March 2025",
            "plans-waiting-30-to-52-weeks on 31 March 2026",
            "plans-waiting-over-20-weeks on 31 January 2025",
            // Matching of records began to work, after a year within one point.
            "records-matched on 30 November 2024",
            "records-matched on 31 January 2025",
            "records-matched on 31 March 2025"
        );
    }

    /**
     * 9 of 167 published figures. Seven were published before their period had ended, as budgets, forecasts, ranks of budgets and planned
     * places are: they came from publications, a return would have to wait. Two are the year 2023, when appeals rose by 83%.
     */
    @Test
    void hertfordshire_is_asked_about_forecasts_and_the_rise_of_appeals() {
        var run = run(HertfordshireFounding.read());
        assertThat(run.figures()).isEqualTo(167);
        assertThat(run.asked())
            .extracting(it -> it.place() + ": " + it.finding().kind())
            .containsExactly(
                "high-needs-block for April 2025 to March 2026: PERIOD_NOT_ENDED",
                "high-needs-cumulative-deficit on 31 March 2026: FUTURE_PERIOD",
                "high-needs-in-year-deficit for April 2025 to March 2026: PERIOD_NOT_ENDED",
                "high-needs-per-head for April 2023 to March 2024: PERIOD_NOT_ENDED",
                "high-needs-rank for April 2023 to March 2024: PERIOD_NOT_ENDED",
                "high-needs-rank for April 2025 to March 2026: PERIOD_NOT_ENDED",
                "resourced-places in September 2024: FUTURE_PERIOD",
                "tribunal-appeal-rate in 2023: IMPLAUSIBLE_JUMP",
                "tribunal-appeals in 2023: IMPLAUSIBLE_JUMP"
            );
    }

    private static Run run(FoundingData data) {
        Map<MeasureCode, List<Dated<Measure>>> definitions = data
            .measures()
            .stream()
            .collect(Collectors.groupingBy(it -> it.item().code(), TreeMap::new, Collectors.toList()));
        var figures = 0;
        var asked = new ArrayList<Asked>();
        for (var entry : definitions.entrySet()) {
            var own = data
                .observations()
                .stream()
                .filter(it -> it.item().measure().equals(entry.getKey()))
                .filter(it -> it.item().area().equals(data.area()))
                .toList();
            var rebases = data
                .rebases()
                .stream()
                .filter(it -> it.item().measure().equals(entry.getKey()))
                .map(it -> it.item().rebase())
                .toList();
            Map<Period, Observation> known = new TreeMap<>();
            var byDay = own
                .stream()
                .sorted(Comparator.comparing(Dated<AreaObservation>::knownFrom))
                .toList();
            Optional<LocalDate> last = Optional.empty();
            for (var dated : byDay) {
                var observation = dated.item().observation();
                if (observation.shown().isPresent() && known.get(observation.period()) == null) {
                    figures++;
                    var findings = ReturnChecks.check(
                        CheckedFigure.of(observation.period(), observation.shown().get()),
                        history(entry.getValue(), known, rebases, dated.knownFrom(), last)
                    );
                    for (var finding : findings) {
                        asked.add(new Asked(entry.getKey().value(), observation.period().phrase(), finding));
                    }
                }
                known.put(observation.period(), observation);
                last = Optional.of(dated.knownFrom());
            }
        }
        return new Run(figures, asked);
    }

    private static MeasureHistory history(
        List<Dated<Measure>> definitions,
        Map<Period, Observation> known,
        List<Rebase> rebases,
        LocalDate day,
        Optional<LocalDate> last
    ) {
        var inForce = definitions
            .stream()
            .filter(it -> !it.knownFrom().isAfter(day))
            .toList();
        var present = inForce.isEmpty() ? definitions.getFirst() : inForce.getLast();
        return new MeasureHistory(
            present.item(),
            List.copyOf(known.values()),
            rebases
                .stream()
                .filter(it -> !it.from().isAfter(day))
                .toList(),
            day,
            inForce.size() > 1 ? Optional.of(present.knownFrom()) : Optional.empty(),
            last
        );
    }
}

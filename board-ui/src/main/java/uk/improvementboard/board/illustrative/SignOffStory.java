package uk.improvementboard.board.illustrative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.signoff.Actor;
import uk.improvementboard.metrics.signoff.Step;
import uk.improvementboard.persistence.commentary.CommentaryVersion;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.measure.AreaObservation;
import uk.improvementboard.persistence.signoff.SignOffStep;

/**
 * How the figures of Exampleshire were signed: the office submits and checks in the days after a figure came in, each owner signs
 * within the week after. A restated figure goes the way again. Where it went otherwise is told in sign-off.csv.
 */
final class SignOffStory {

    /** First month whose figures were signed. */
    private static final YearMonth BEGAN = YearMonth.of(2025, 6);
    private static final Actor OFFICE = new Actor("Programme office", Optional.empty(), OptionalLong.empty());

    private record Key(MeasureCode measure, Period period) {}

    private final Map<MeasureCode, Measure> measures;
    private final List<Dated<CommentaryVersion>> commentary;
    private final List<SignOffTurn> turns = SignOffTurn.all();
    private final long seed;

    SignOffStory(List<Dated<Measure>> definitions, List<Dated<CommentaryVersion>> commentary, long seed) {
        this.measures = new LinkedHashMap<>();
        definitions.forEach(it -> measures.put(it.item().code(), it.item()));
        this.commentary = commentary;
        this.seed = seed;
    }

    /** {@return the steps of every figure, in the order in which they were taken} */
    List<Dated<SignOffStep>> steps(List<Dated<AreaObservation>> observations) {
        Map<Key, List<Dated<AreaObservation>>> byPeriod = new LinkedHashMap<>();
        observations
            .stream()
            .filter(it -> !it.item().observation().period().endMonth().isBefore(BEGAN))
            .forEach(it ->
                byPeriod
                    .computeIfAbsent(new Key(it.item().measure(), it.item().observation().period()), _ ->
                        new ArrayList<>()
                    )
                    .add(it)
            );
        var steps = new ArrayList<Dated<SignOffStep>>();
        byPeriod.forEach((key, versions) -> steps.addAll(steps(key, versions)));
        return List.copyOf(steps);
    }

    private List<Dated<SignOffStep>> steps(Key key, List<Dated<AreaObservation>> versions) {
        var chance = Chance.of(seed, "sign-off " + key.measure() + " " + key.period().end());
        var turn = SignOffTurn.of(turns, key.measure(), key.period().endMonth());
        var steps = new ArrayList<Dated<SignOffStep>>();
        for (var index = 0; index < versions.size(); index++) {
            if (index > 0 && turn.filter(it -> it.stage() == SignOffTurn.Stage.LOST).isPresent()) {
                break;
            }
            var until =
                index + 1 < versions.size() ? versions.get(index + 1).knownFrom() : Timeline.PRESENT.plusDays(1);
            new Round(key, versions.get(index), index + 1, until, chance, turn).run(steps);
        }
        return steps;
    }

    /** The way of one version of a figure, as far as it got before the next version came in or the story ends. */
    private final class Round {

        private final Key key;
        private final Dated<AreaObservation> figure;
        private final int version;
        private final LocalDate until;
        private final Chance chance;
        private final Optional<SignOffTurn> turn;

        Round(
            Key key,
            Dated<AreaObservation> figure,
            int version,
            LocalDate until,
            Chance chance,
            Optional<SignOffTurn> turn
        ) {
            this.key = key;
            this.figure = figure;
            this.version = version;
            this.until = until;
            this.chance = chance;
            this.turn = turn;
        }

        void run(List<Dated<SignOffStep>> steps) {
            var stage = turn.map(SignOffTurn::stage).orElse(SignOffTurn.Stage.SIGNED);
            if (stage == SignOffTurn.Stage.DRAFT) {
                return;
            }
            var day = workingDay(figure.knownFrom().plusDays(1));
            take(steps, day, Step.Kind.SUBMITTED, OFFICE, "");
            if (stage == SignOffTurn.Stage.SUBMITTED) {
                return;
            }
            day = workingDay(day.plusDays(1));
            take(steps, day, Step.Kind.DATA_CHECKED, OFFICE, "");
            if (stage == SignOffTurn.Stage.RETURNED) {
                day = workingDay(day.plusDays(1));
                take(steps, day, Step.Kind.RETURNED, executive(turn.orElseThrow().by()), turn.orElseThrow().question());
                if (turn.orElseThrow().answer().isEmpty()) {
                    return;
                }
                day = workingDay(day.plusDays(1));
                take(steps, day, Step.Kind.SUBMITTED, OFFICE, turn.orElseThrow().answer());
                take(steps, day, Step.Kind.DATA_CHECKED, OFFICE, "");
            }
            sign(steps, day, stage);
        }

        private void sign(List<Dated<SignOffStep>> steps, LocalDate checked, SignOffTurn.Stage stage) {
            if (stage == SignOffTurn.Stage.CHECKED) {
                return;
            }
            var day = checked;
            for (var owner : Objects.requireNonNull(measures.get(key.measure())).owners()) {
                day = workingDay(day.plusDays(1 + chance.below(2)));
                var signs = stage != SignOffTurn.Stage.PARTLY || owner.equals(turn.orElseThrow().by());
                if (signs) {
                    take(steps, day, Step.Kind.SIGNED, executive(owner), "");
                }
            }
        }

        private void take(List<Dated<SignOffStep>> steps, LocalDate day, Step.Kind kind, Actor who, String words) {
            if (day.isBefore(until)) {
                var step = new SignOffStep(
                    key.measure(),
                    key.period().endMonth(),
                    kind,
                    who,
                    words,
                    figure.item().area(),
                    key.period(),
                    version,
                    said(day)
                );
                steps.add(new Dated<>(day, step, kind.words()));
            }
        }

        /** The version of the commentary that was on record on a day. */
        private int said(LocalDate day) {
            return (int) commentary
                .stream()
                .filter(it -> it.item().subject().code().equals(key.measure().value()))
                .filter(it -> it.item().month().equals(key.period().endMonth()) && !it.knownFrom().isAfter(day))
                .count();
        }
    }

    private static Actor executive(OrganisationCode organisation) {
        var role = organisation.value().equals("icb") ? "ICB executive" : "Council executive";
        return new Actor(role, Optional.of(organisation), OptionalLong.empty());
    }

    private static LocalDate workingDay(LocalDate day) {
        var working = day;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY || working.getDayOfWeek() == DayOfWeek.SUNDAY) {
            working = working.plusDays(1);
        }
        return working;
    }
}

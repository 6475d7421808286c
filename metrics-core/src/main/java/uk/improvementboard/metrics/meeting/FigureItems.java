package uk.improvementboard.metrics.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.forecast.Outcome.Basis;
import uk.improvementboard.metrics.forecast.ScoredStep;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.rating.Overrides;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatingOverride;
import uk.improvementboard.metrics.signoff.OnRecord;
import uk.improvementboard.metrics.signoff.SignOff;
import uk.improvementboard.metrics.signoff.SignOffReading;

/** Items about figures, their signatures, ratings that a person set, and forecasts. */
final class FigureItems {

    private static final int NAMED = 5;

    private final PlanReading board;
    private final Overrides overrides;
    private final OnRecord record;
    private final ForecastRecord forecasts;

    FigureItems(PlanReading board, Overrides overrides, OnRecord record, ForecastRecord forecasts) {
        this.board = board;
        this.overrides = overrides;
        this.record = record;
        this.forecasts = forecasts;
    }

    List<AgendaItem> signOffs() {
        Map<MeasureCode, SignOffReading> latest = new LinkedHashMap<>();
        record
            .signOffs()
            .stream()
            .filter(it -> board.measure(it.measure().code()).isPresent())
            .forEach(it -> latest.put(it.measure().code(), it));
        var open = latest
            .values()
            .stream()
            .filter(it -> !(it.state() instanceof SignOff.Signed))
            .filter(it -> record.waiver(it.measure().code(), it.month()).isEmpty())
            .toList();
        var refused = open.stream().filter(FigureItems::refused).toList();
        var missing = open
            .stream()
            .filter(it -> !refused.contains(it))
            .toList();
        var items = new ArrayList<AgendaItem>();
        if (!refused.isEmpty()) {
            items.add(
                signOff("refused", Wording.counted(refused.size(), "figure") + " returned or no longer signed", refused)
            );
        }
        if (!missing.isEmpty()) {
            items.add(signOff("missing", Wording.counted(missing.size(), "latest figure") + " not signed", missing));
        }
        return List.copyOf(items);
    }

    private static boolean refused(SignOffReading it) {
        return it.state() instanceof SignOff.Returned || it.state() instanceof SignOff.Lost;
    }

    private static AgendaItem signOff(String key, String title, List<SignOffReading> its) {
        return AgendaItem.cut(
            AgendaRule.SIGN_OFF,
            "sign-off-" + key,
            title,
            listed(
                its
                    .stream()
                    .map(it -> it.measure().name() + ": " + Wording.lowerFirst(it.state().words()))
                    .toList()
            ),
            its.size() == 1 ? Optional.of(BoardSubject.measure(its.getFirst().measure().code())) : Optional.empty()
        );
    }

    List<AgendaItem> lapsing(LocalDate meeting) {
        return overrides
            .endingBySoonAfter(meeting)
            .stream()
            .map(it ->
                AgendaItem.cut(
                    AgendaRule.OVERRIDE_LAPSING,
                    "override-" +
                        it.subject().subject().toLowerCase(Locale.ROOT).replace('.', '-') +
                        "-" +
                        it.subject().facet().words(),
                    name(it.subject()) + ": the rating set by " + it.setter() + " ends on " + Wording.day(it.lastDay()),
                    shown(it),
                    Optional.of(new BoardSubject(it.subject().kind(), it.subject().subject()))
                )
            )
            .toList();
    }

    private static String shown(RatingOverride it) {
        return Wording.upperFirst(it.subject().facet().words()) + " is shown as " + it.choice().inFull() + ".";
    }

    private String name(RatedSubject subject) {
        return switch (subject.kind()) {
            case MEASURE -> board
                .measure(new MeasureCode(subject.subject()))
                .map(it -> it.measure().name())
                .orElse(subject.subject());
            case SECTION -> board
                .section(new SectionCode(subject.subject()))
                .map(it -> it.section().title())
                .orElse(subject.subject());
            case ACTION -> "Action " + subject.subject();
        };
    }

    List<AgendaItem> missed() {
        Map<MeasureCode, ScoredStep> latest = new LinkedHashMap<>();
        forecasts
            .nearest()
            .forEach(it ->
                latest.merge(it.forecast().measure(), it, (one, other) ->
                    other.outcome().period().endMonth().isBefore(one.outcome().period().endMonth()) ? one : other
                )
            );
        var missed = latest
            .values()
            .stream()
            .filter(it -> !it.within80(Basis.AS_FIRST_SETTLED))
            .filter(it -> current(it) && board.measure(it.forecast().measure()).isPresent())
            .sorted(Comparator.comparing(it -> it.forecast().measure()))
            .toList();
        return missed.isEmpty()
            ? List.of()
            : List.of(
                  AgendaItem.cut(
                      AgendaRule.FORECAST_MISSED,
                      "forecasts-missed",
                      Wording.counted(missed.size(), "measure") + " outside the range that was forecast",
                      listed(missed.stream().map(this::miss).toList()),
                      missed.size() == 1
                          ? Optional.of(BoardSubject.measure(missed.getFirst().forecast().measure()))
                          : Optional.empty()
                  )
              );
    }

    /** Whether the figure that came is the measure's latest: older ones were before an earlier board. */
    private boolean current(ScoredStep it) {
        return board
            .measure(it.forecast().measure())
            .flatMap(reading -> reading.latest())
            .filter(latest -> latest.period().endMonth().equals(it.outcome().period().endMonth()))
            .isPresent();
    }

    private String miss(ScoredStep it) {
        var measure = board.measure(it.forecast().measure()).orElseThrow();
        var format = measure.format();
        return (
            measure.measure().name() +
            ": " +
            format.words(it.outcome().value(Basis.AS_FIRST_SETTLED)) +
            " came, " +
            format.words(it.step().lower80()) +
            " to " +
            format.words(it.step().upper80()) +
            " was forecast"
        );
    }

    private static String listed(List<String> its) {
        var named = its.stream().limit(NAMED).map(Wording::sentence).collect(Collectors.joining(" "));
        return its.size() <= NAMED ? named : named + " And " + (its.size() - NAMED) + " more.";
    }
}

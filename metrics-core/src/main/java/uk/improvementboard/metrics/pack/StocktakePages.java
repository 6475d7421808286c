package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.improvementboard.metrics.forecast.ChanceInWords;
import uk.improvementboard.metrics.forecast.KeptForecast;
import uk.improvementboard.metrics.forecast.ScoredChance;
import uk.improvementboard.metrics.forecast.ScoredStep;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.StocktakePage.Change;
import uk.improvementboard.metrics.pack.StocktakePage.ContradictionLine;
import uk.improvementboard.metrics.pack.StocktakePage.ForecastLine;
import uk.improvementboard.metrics.pack.StocktakePage.Row;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;
import uk.improvementboard.metrics.rating.Turn;
import uk.improvementboard.metrics.stocktake.Stocktake;
import uk.improvementboard.metrics.stocktake.StocktakeSection;
import uk.improvementboard.metrics.stocktake.StocktakeSection.AcceptedEvidence;
import uk.improvementboard.metrics.stocktake.StocktakeSection.ContradictionOver;
import uk.improvementboard.metrics.stocktake.StocktakeSection.Fate;
import uk.improvementboard.metrics.stocktake.StocktakeSection.ForecastCame;

/** Writes what a stocktake finds. */
public final class StocktakePages {

    private static final Tag NOT_YET = new Tag(
        Rag.GREY,
        "Not on the board",
        "It was not on the board then",
        Optional.empty()
    );
    private static final List<String> METHOD = List.of(
        "The earlier day is read as it was known then: what was restated, moved or rated by another rule since does not change it.",
        "Evidence counts where the board accepted it after the earlier day and nobody took it back.",
        "Contradictions are compared on the two days. One that opened and was resolved in between is not listed; the challenge " +
            "register and the packs of those months hold it.",
        "A contradiction is answered where commentary of this month on that part of the plan is on record.",
        "Forecasts are those that an issued pack showed by the earlier day. Of each measure the newest figure stands beside what " +
            "had been forecast of it, as it was first settled."
    );

    private StocktakePages() {}

    /**
     * {@return everything the page says}
     *
     * @param then names and overrides of the earlier day
     * @param now those of the later day
     */
    public static StocktakePage of(Stocktake stocktake, PageContext then, PageContext now) {
        var rows = stocktake
            .sections()
            .stream()
            .map(it -> row(it, then, now))
            .toList();
        return new StocktakePage(
            stocktake.since().day(),
            stocktake.since().words(),
            summary(rows, stocktake.sections()),
            rows,
            METHOD
        );
    }

    private static String summary(List<Row> rows, List<StocktakeSection> sections) {
        if (rows.isEmpty()) {
            return "No priority action or area for improvement is on the board.";
        }
        var evidence = sections
            .stream()
            .mapToInt(it -> it.evidence().size())
            .sum();
        var opened = sections
            .stream()
            .flatMap(it -> it.contradictions().stream())
            .filter(it -> it.fate() == Fate.OPENED)
            .count();
        return (
            "Impact: " +
            turns(rows, Row::impact) +
            " Sustained change: " +
            turns(rows, Row::sustained) +
            " Evidence accepted: " +
            (evidence == 0 ? "none" : Wording.counted(evidence, "piece")) +
            ". Contradictions opened: " +
            (opened == 0 ? "none" : Long.toString(opened)) +
            "."
        );
    }

    private static String turns(List<Row> rows, Function<Row, Change> facet) {
        return (
            count(rows, facet, Turn.BETTER) +
            " better, " +
            count(rows, facet, Turn.WORSE) +
            " worse of " +
            rows.size() +
            "."
        );
    }

    private static long count(List<Row> rows, Function<Row, Change> facet, Turn wanted) {
        return rows
            .stream()
            .filter(it -> facet.apply(it).turn() == wanted)
            .count();
    }

    private static Row row(StocktakeSection it, PageContext then, PageContext now) {
        var section = it.now().section();
        return new Row(
            section.code(),
            section.label(),
            section.title(),
            change(it, Facet.IMPACT, then, now),
            change(it, Facet.SUSTAINED, then, now),
            it.evidence().stream().map(StocktakePages::words).toList(),
            it.contradictions().stream().map(StocktakePages::line).toList(),
            it
                .forecasts()
                .stream()
                .flatMap(forecast -> lines(forecast).stream())
                .toList()
        );
    }

    private static Change change(StocktakeSection it, Facet facet, PageContext then, PageContext now) {
        var before = it
            .then()
            .map(section -> then.tag(section, facet))
            .orElse(NOT_YET);
        var after = now.tag(it.now(), facet);
        return new Change(before, after, Turn.of(before.rag(), after.rag()));
    }

    private static String words(AcceptedEvidence it) {
        return (
            it.action().number() +
            " " +
            it.milestone().title() +
            ": " +
            it.evidence().title() +
            ", accepted on " +
            Wording.day(it.acceptedOn())
        );
    }

    private static ContradictionLine line(ContradictionOver it) {
        return new ContradictionLine(
            it.contradiction().headline(),
            it.fate().words(),
            !it.fate().standing()
                ? "Resolved"
                : it.answered()
                  ? "Answered in writing this month"
                  : "No written answer this month"
        );
    }

    private static List<ForecastLine> lines(ForecastCame it) {
        var lines = new ArrayList<ForecastLine>();
        it.step().ifPresent(step -> lines.add(line(it.measure(), step)));
        it.chance().ifPresent(chance -> lines.add(line(it.measure(), chance)));
        return lines;
    }

    private static ForecastLine line(MeasureReading measure, ScoredStep it) {
        var format = measure.format();
        var came = format.words(it.outcome().first()) + " in " + it.outcome().period().words();
        return new ForecastLine(
            measure.measure().code(),
            measure.measure().name(),
            made(it.forecast()) +
                ": " +
                format.words(it.step().median()) +
                " for " +
                it.outcome().period().words() +
                ", between " +
                format.cell(it.step().lower80()) +
                " and " +
                format.cell(it.step().upper80()),
            came + (it.within80(ForecastPages.BASIS) ? ": within the range" : ": outside the range")
        );
    }

    private static ForecastLine line(MeasureReading measure, ScoredChance it) {
        var format = measure.format();
        return new ForecastLine(
            measure.measure().code(),
            measure.measure().name(),
            made(it.forecast()) +
                ": " +
                ChanceInWords.of(it.chance().probability()) +
                " to reach " +
                format.promised(it.chance().value()) +
                " by " +
                Wording.day(it.chance().due()),
            format.words(it.outcome().first()) + (it.met(ForecastPages.BASIS) ? ": reached" : ": not reached")
        );
    }

    private static String made(KeptForecast forecast) {
        return "On " + Wording.day(BoardTime.dayOf(forecast.issuedAt()));
    }
}

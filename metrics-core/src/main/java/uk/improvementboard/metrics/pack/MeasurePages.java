package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.MeasurePage.Fact;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.RatingRule;

/** Writes the page of a measure from its reading. */
public final class MeasurePages {

    private MeasurePages() {}

    /** {@return everything the page says} */
    public static MeasurePage of(MeasureReading reading, PageContext context) {
        var measure = reading.measure();
        var latest = LatestFigure.of(reading);
        return new MeasurePage(
            measure.code(),
            measure.name(),
            Headlines.of(reading),
            subtitle(reading, context),
            latest.value(),
            latest.label(),
            context.tag(reading),
            ExceptionsShare.beside(reading, context),
            flags(reading),
            SignalWords.of(reading),
            SignalWords.note(reading),
            Charts.of(reading, context),
            MilestoneRows.of(reading),
            forecastNote(reading),
            Comparisons.of(reading, context),
            facts(reading, context),
            PublishedRows.of(reading, context),
            ValueRows.of(reading),
            reading.chart().runChart() ? "" : reading.chart().settings().words(),
            sourceLine(reading, context),
            RebaseWords.of(reading, context),
            OnRecordPages.signOff(reading, context),
            OnRecordPages.commentary(reading, context),
            OnRecordPages.missing(reading, context)
        );
    }

    private static String subtitle(MeasureReading reading, PageContext context) {
        var observations = reading.observations();
        var span = observations.isEmpty()
            ? ""
            : ", " + observations.getFirst().period().words(observations.getLast().period());
        return Wording.sentence(reading.measure().definition()) + " " + context.areaName() + span;
    }

    private static List<String> flags(MeasureReading reading) {
        var flags = new ArrayList<String>();
        if (reading.withoutLongTermObjective()) {
            flags.add("No long-term objective set");
        }
        if (reading.quality().stale()) {
            flags.add("Figure overdue");
        }
        return List.copyOf(flags);
    }

    private static String forecastNote(MeasureReading reading) {
        return switch (reading.forecast()) {
            case Forecast.Refused refused -> refused.reason();
            case Forecast.Made made -> "The forecast assumes that things go on as they are; the trajectory is the plan. Method: " +
                made.method() +
                ".";
        };
    }

    private static List<Fact> facts(MeasureReading reading, PageContext context) {
        var measure = reading.measure();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Definition", measure.definition()));
        reading
            .latest()
            .flatMap(latest -> latest.figure().fraction())
            .ifPresent(count -> facts.add(new Fact("Count", Counts.of(count))));
        if (!reading.observations().isEmpty()) {
            var last = reading.observations().getLast();
            var source = last.provenance();
            facts.add(new Fact("Source", source.source() + ": " + source.basis().words()));
            source.address().ifPresent(address -> facts.add(new Fact("Address", address.toString())));
            source.extracted().ifPresent(day -> facts.add(new Fact("Extracted or published", Dates.day(day))));
            facts.add(new Fact("Loaded by", source.loadedBy()));
            facts.add(new Fact("Status", last.period().words() + ": " + last.status()));
            if (!source.caveat().isBlank()) {
                facts.add(new Fact("Caveat", source.caveat()));
            }
        }
        facts.add(new Fact("Owner", context.owners(measure.owners())));
        if (!reading.ruleVersion().equals(RatingRule.current().version())) {
            facts.add(new Fact("Rating rule", reading.ruleVersion()));
        }
        facts.add(new Fact("Series", kind(measure) + reading.quality().nextDue().map(MeasurePages::due).orElse("")));
        reading
            .trajectory()
            .standard()
            .ifPresent(standard -> facts.add(new Fact("The law", standard.law())));
        reading
            .trajectory()
            .baseline()
            .ifPresent(baseline ->
                facts.add(new Fact("Baseline", baseline(baseline.from(), baseline.to(), baseline.note())))
            );
        return List.copyOf(facts);
    }

    private static String kind(Measure measure) {
        var rhythm =
            measure.frequency() == Frequency.IRREGULAR ? "at irregular times" : measure.frequency().adjective();
        return Character.toUpperCase(rhythm.charAt(0)) + rhythm.substring(1) + "; " + measure.seriesKind().words();
    }

    private static String due(LocalDate day) {
        return "; next figure due by " + Dates.day(day);
    }

    private static String baseline(LocalDate from, LocalDate to, String note) {
        return new Period(from, to).words() + (note.isBlank() ? "" : ". " + note);
    }

    private static String sourceLine(MeasureReading reading, PageContext context) {
        var sources = reading
            .observations()
            .stream()
            .map(it -> it.provenance().source())
            .distinct()
            .toList();
        if (sources.isEmpty()) {
            return "No figures yet";
        }
        var many =
            sources.size() > 2
                ? sources.getLast() + " and " + (sources.size() - 1) + " others, named in the table"
                : String.join("; ", sources);
        var apart = reading.drawn().equals(reading.observations())
            ? ""
            : "The chart shows each " +
              reading.measure().frequency().noun() +
              " by itself, worked out from the year so far. ";
        return apart + "Source: " + many + (context.partnership().illustrative() ? ". Illustrative data." : ".");
    }
}

package uk.improvementboard.metrics.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;

/** Measures and figures made up for a test, in the order in which they are named. */
final class MadeUpFigures {

    static final Provenance SOURCE = new Provenance(
        "case system",
        Optional.empty(),
        Provenance.Basis.LOCAL_RETURN,
        Optional.empty(),
        "",
        "programme office"
    );

    final Map<String, Measure> measures = new LinkedHashMap<>();
    final List<KnownFigure> figures = new ArrayList<>();
    final List<FigureRelation> relations = new ArrayList<>();

    MadeUpFigures counts(String... codes) {
        for (var code : codes) {
            measure(code, Unit.count("children"), SeriesKind.INDEPENDENT_PERIOD, 0, false);
        }
        return this;
    }

    void measure(String code, Unit unit, SeriesKind kind, int decimals, boolean headline) {
        measures.put(
            code,
            new Measure(
                new MeasureCode(code),
                code,
                code,
                unit,
                decimals,
                ImprovementDirection.NEUTRAL,
                kind,
                Frequency.MONTHLY,
                List.of(new OrganisationCode("council")),
                headline,
                false,
                true,
                10
            )
        );
    }

    MadeUpFigures adds(String whole, String... parts) {
        return relation(FigureRelation.Kind.ADDS_UP, term(whole), Stream.of(parts).map(MadeUpFigures::term).toList());
    }

    MadeUpFigures relation(FigureRelation.Kind kind, FigureTerm total, List<FigureTerm> parts) {
        relations.add(new FigureRelation("relation-" + relations.size(), kind, total, parts));
        return this;
    }

    /** A term written "code" or "code:NUMERATOR". */
    static FigureTerm term(String words) {
        return FigureTerm.of(words);
    }

    MadeUpFigures count(String code, Period period, long value) {
        return figure(code, period, Figure.of(Long.toString(value)), false);
    }

    MadeUpFigures figure(String code, Period period, Figure figure, boolean beside) {
        return version(code, period, figure, beside, HandlingClass.PUBLIC, known(period), Optional.empty());
    }

    MadeUpFigures version(
        String code,
        Period period,
        Figure figure,
        boolean beside,
        HandlingClass handling,
        Instant from,
        Optional<Instant> to
    ) {
        var observation = new Observation.Reported(period, figure, false, SOURCE, handling);
        figures.add(new KnownFigure(new MeasureCode(code), observation, beside, from, to));
        return this;
    }

    static Instant known(Period period) {
        return moment(period.end().plusDays(12));
    }

    static Instant moment(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    Disclosure disclosure() {
        return Disclosure.of(DisclosureRule.of(HandlingClass.PUBLIC), order(), figures, relations);
    }

    Disclosure primaryOnly() {
        return Disclosure.primaryOnly(DisclosureRule.of(HandlingClass.PUBLIC), order(), figures);
    }

    List<Measure> order() {
        return List.copyOf(measures.values());
    }

    /** {@return figures that are withheld, as "code period value"} */
    List<String> withheld(Disclosure disclosure) {
        return figures
            .stream()
            .filter(it -> !shown(disclosure, it))
            .map(it -> it.measure().value() + " " + it.observation().period().words())
            .distinct()
            .toList();
    }

    boolean shown(Disclosure disclosure, KnownFigure it) {
        var measure = measures.get(it.measure().value());
        return disclosure.apply(measure, it.observation()).shown().isPresent();
    }
}

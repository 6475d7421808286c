package uk.improvementboard.metrics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.SeriesKind;

/**
 * What one audience may see of a partnership's figures, decided for all of them together and for every day as at which the board
 * can be opened: a figure is shown everywhere or nowhere.
 *
 * <p><b>The standard of protection.</b> Take everything that the audience can see, whenever it looks, and everything that anybody
 * knows: that counts are whole and never below 0, that a rate's numerator is among its denominator, which figures add up, and that
 * counts of 0 are not withheld for being small. Then each number that is withheld must still be able to have at least
 * {@link DisclosureRule#smallestCount} values. So it is neither known exactly nor known to be small.
 */
public final class Disclosure {

    /** The words for every figure withheld to protect a child, so that they do not tell small figures from others. */
    public static final String WITHHELD = "withheld so that no child can be recognised";

    private static final String OF_ANOTHER_CLASS = "not released to this audience";

    private final DisclosureRule rule;
    private final Set<FigureKey> withheld;

    private Disclosure(DisclosureRule rule, Set<FigureKey> withheld) {
        this.rule = rule;
        this.withheld = withheld;
    }

    /** {@return what the board sees: everything} */
    public static Disclosure ofTheBoard() {
        return new Disclosure(DisclosureRule.of(HandlingClass.BOARD_ONLY), Set.of());
    }

    /**
     * Decides what to withhold from an audience that nobody reads more narrowly for.
     *
     * @see #of(DisclosureRule, List, List, List, Disclosure)
     */
    public static Disclosure of(
        DisclosureRule rule,
        List<Measure> measures,
        List<KnownFigure> figures,
        List<FigureRelation> relations
    ) {
        return of(rule, measures, figures, relations, new Disclosure(rule, Set.of()));
    }

    /**
     * Decides what to withhold.
     *
     * @param measures in their order on the board: of equals the figure of the later one is withheld
     * @param figures every version of every figure of the partnership's own area
     * @param relations what holds between them
     * @param narrower what is withheld from a narrower audience, whose members read the wider one's pages too: it stays withheld
     */
    public static Disclosure of(
        DisclosureRule rule,
        List<Measure> measures,
        List<KnownFigure> figures,
        List<FigureRelation> relations,
        Disclosure narrower
    ) {
        if (rule.audience() == HandlingClass.BOARD_ONLY) {
            return new Disclosure(rule, Set.of());
        }
        var system = system(rule, measures, figures, relations, narrower.withheld);
        var suppressor = new Suppressor(system, rule.smallestCount());
        if (system.entries().stream().anyMatch(FigureSystem.Entry::withheld) || guardsWhatIsNeverShown(system)) {
            suppressor.choose();
        }
        var withheld = new HashSet<FigureKey>();
        for (var i = 0; i < system.entries().size(); i++) {
            if (suppressor.withheld(i)) {
                withheld.add(system.entries().get(i).key());
            }
        }
        return new Disclosure(rule, Set.copyOf(withheld));
    }

    /** Only what is withheld for its own sake: what an attacker could undo. For tests that show the rest is needed. */
    static Disclosure primaryOnly(DisclosureRule rule, List<Measure> measures, List<KnownFigure> figures) {
        var withheld = new HashSet<FigureKey>();
        system(rule, measures, figures, List.of(), Set.of())
            .entries()
            .stream()
            .filter(FigureSystem.Entry::withheld)
            .forEach(it -> withheld.add(it.key()));
        return new Disclosure(rule, withheld);
    }

    private static FigureSystem system(
        DisclosureRule rule,
        List<Measure> measures,
        List<KnownFigure> figures,
        List<FigureRelation> relations,
        Set<FigureKey> withheldAlready
    ) {
        var numbers = new Numbers(rule, measures, withheldAlready);
        numbers.addFigures(figures);
        var rows = new RelationRows(numbers, figures);
        relations.forEach(rows::add);
        byNature(measures, figures).forEach(rows::add);
        var bySeries = series(figures);
        measures
            .stream()
            .filter(it -> it.seriesKind() == SeriesKind.YEAR_TO_DATE)
            .forEach(it -> new YearSteps(numbers, it, bySeries.getOrDefault(it.code(), new TreeMap<>())).add());
        return numbers.system();
    }

    /** A longer period of a measure is the sum of the shorter ones within it, where each counts its own events only. */
    private static List<FigureRelation> byNature(List<Measure> measures, List<KnownFigure> figures) {
        var beside = new HashSet<MeasureCode>();
        figures
            .stream()
            .filter(KnownFigure::beside)
            .forEach(it -> beside.add(it.measure()));
        var relations = new ArrayList<FigureRelation>();
        for (var measure : measures) {
            if (measure.seriesKind() == SeriesKind.INDEPENDENT_PERIOD && beside.contains(measure.code())) {
                for (var part : FigurePart.values()) {
                    var term = new FigureTerm(measure.code(), part);
                    relations.add(
                        new FigureRelation(
                            "periods of " + measure.code().value(),
                            FigureRelation.Kind.ADDS_UP_OVER_TIME,
                            term,
                            List.of(term)
                        )
                    );
                }
            }
        }
        return relations;
    }

    private static Map<MeasureCode, TreeMap<Period, List<KnownFigure>>> series(List<KnownFigure> figures) {
        Map<MeasureCode, TreeMap<Period, List<KnownFigure>>> series = new HashMap<>();
        figures
            .stream()
            .filter(it -> !it.beside())
            .forEach(it ->
                series
                    .computeIfAbsent(it.measure(), _ -> new TreeMap<>())
                    .computeIfAbsent(it.observation().period(), _ -> new ArrayList<>())
                    .add(it)
            );
        return series;
    }

    private static boolean guardsWhatIsNeverShown(FigureSystem system) {
        return system
            .numbers()
            .stream()
            .anyMatch(it -> it.guarded() && it.entry().isEmpty());
    }

    /** {@return the rule behind it} */
    public DisclosureRule rule() {
        return rule;
    }

    /** {@return the series as the audience may see it; every period stays, with a symbol where its figure is withheld} */
    public List<Observation> apply(Measure measure, List<Observation> series) {
        return series
            .stream()
            .map(observation -> apply(measure, observation))
            .toList();
    }

    /** {@return another area's series as the audience may see it: its figures stand alone, so the rule alone decides} */
    public List<Observation> applyToOthers(Measure measure, List<Observation> series) {
        var alone = new Disclosure(rule, Set.of());
        return alone.apply(measure, series);
    }

    /** {@return the observation as the audience may see it; a figure that is none of those decided on goes by the rule alone} */
    public Observation apply(Measure measure, Observation observation) {
        var shown = observation.shown();
        if (shown.isEmpty()) {
            return observation;
        }
        if (!rule.releases(observation)) {
            return withheld(observation, OF_ANOTHER_CLASS);
        }
        var key = FigureKey.of(measure.code(), observation.period(), shown.get());
        return withheld.contains(key) || rule.tooSmall(measure, shown.get())
            ? withheld(observation, WITHHELD)
            : observation;
    }

    /** A caveat may name the figure that it explains; that the series breaks here is said all the same. */
    private static Observation withheld(Observation it, String why) {
        var from = it.provenance();
        var released = !why.equals(OF_ANOTHER_CLASS);
        var provenance = new Provenance(
            released ? from.source() : "Not released",
            from.address().filter(_ -> released),
            from.basis(),
            from.extracted(),
            from.breaksSeries() ? Provenance.BREAK_IN_SERIES : "",
            from.loadedBy()
        );
        return new Observation.Suppressed(it.period(), why, provenance, it.handling());
    }
}

package uk.improvementboard.board.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.disclosure.Disclosure;
import uk.improvementboard.metrics.disclosure.DisclosureRule;
import uk.improvementboard.metrics.disclosure.FigureRelation;
import uk.improvementboard.metrics.disclosure.FigureTerm;
import uk.improvementboard.metrics.disclosure.KnownFigure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.disclosure.FigureRelationRepository;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/**
 * How long it takes to decide which figures are withheld from partners and from the public: for Exampleshire's whole board, every
 * version of every figure, and for a board of 60 measures, made of Exampleshire's and copies of its first ones that are related
 * alike. Run {@code ./board test -pl board-ui -am -Dtest=DisclosureBenchmark -Dsurefire.failIfNoSpecifiedTests=false -DskipITs}.
 */
class DisclosureBenchmark extends BoardTest {

    private static final Logger LOG = LoggerFactory.getLogger(DisclosureBenchmark.class);
    private static final int WARM_UP = 3;
    private static final int RUNS = 11;
    private static final int MANY = 60;

    private record Board(List<Measure> measures, List<KnownFigure> figures, List<FigureRelation> relations) {}

    @Test
    void decide_for_partners_and_the_public() {
        logInAs("chair");
        var board = exampleshire();
        report("Exampleshire", board);
        report("60 measures", larger(board));
    }

    private Board exampleshire() {
        var id = bean(BoardPlaces.class).named("exampleshire").id();
        var today = new AsAt(TestClock.TODAY);
        return bean(PartnershipTransactions.class).read(id, () -> {
            var figures = new ArrayList<KnownFigure>();
            bean(ObservationRepository.class)
                .versions(bean(PartnershipRepository.class).current().area(), today)
                .forEach((measure, versions) ->
                    versions.forEach(it ->
                        figures.add(new KnownFigure(measure, it.item(), false, it.knownFrom(), it.knownTo()))
                    )
                );
            var relations = bean(FigureRelationRepository.class).all(today);
            return new Board(bean(MeasureRepository.class).all(today), figures, relations);
        });
    }

    private static Board larger(Board board) {
        var copied = board
            .measures()
            .stream()
            .limit(MANY - board.measures().size())
            .toList();
        var codes = copied.stream().map(Measure::code).toList();
        var measures = Stream.concat(
            board.measures().stream(),
            copied.stream().map(DisclosureBenchmark::copy)
        ).toList();
        var figures = Stream.concat(
            board.figures().stream(),
            board
                .figures()
                .stream()
                .filter(it -> codes.contains(it.measure()))
                .map(it -> new KnownFigure(copy(it.measure()), it.observation(), it.beside(), it.from(), it.to()))
        ).toList();
        var relations = Stream.concat(
            board.relations().stream(),
            board
                .relations()
                .stream()
                .filter(it -> it.measures().allMatch(codes::contains))
                .map(it ->
                    new FigureRelation(
                        "copy-" + it.code(),
                        it.kind(),
                        copy(it.total()),
                        it.parts().stream().map(DisclosureBenchmark::copy).toList()
                    )
                )
        ).toList();
        return new Board(measures, figures, relations);
    }

    private static MeasureCode copy(MeasureCode code) {
        return new MeasureCode("copy-" + code.value());
    }

    private static FigureTerm copy(FigureTerm term) {
        return new FigureTerm(copy(term.measure()), term.part());
    }

    private static Measure copy(Measure it) {
        return new Measure(
            copy(it.code()),
            it.name(),
            it.definition(),
            it.unit(),
            it.decimals(),
            it.direction(),
            it.seriesKind(),
            it.frequency(),
            it.owners(),
            it.headline(),
            it.livedExperience(),
            it.countsPeople(),
            it.dueAfterDays()
        );
    }

    private static void report(String what, Board board) {
        var times = new double[RUNS];
        for (var run = -WARM_UP; run < RUNS; run++) {
            var start = System.nanoTime();
            var partners = decide(HandlingClass.PARTNERS, board, Disclosure.ofTheBoard());
            decide(HandlingClass.PUBLIC, board, partners);
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        LOG.warn(
            String.format(
                Locale.UK,
                "%s: %d measures, %d versions of figures, %d relations: median %.0f ms, longest %.0f ms",
                what,
                board.measures().size(),
                board.figures().size(),
                board.relations().size(),
                times[RUNS / 2],
                times[RUNS - 1]
            )
        );
    }

    private static Disclosure decide(HandlingClass audience, Board board, Disclosure narrower) {
        return Disclosure.of(
            DisclosureRule.of(audience),
            board.measures(),
            board.figures(),
            board.relations(),
            narrower
        );
    }
}

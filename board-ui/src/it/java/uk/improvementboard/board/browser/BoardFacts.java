package uk.improvementboard.board.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.Plan;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.plan.PlanRepository;

/** What the running application has on record of a partnership, read past its screens. */
final class BoardFacts {

    /** The day of the browser tests. */
    static final AsAt TODAY = new AsAt(TestClock.TODAY);

    private final BrowserTest test;
    private final PartnershipId partnership;

    BoardFacts(BrowserTest test, String slug) {
        this.test = test;
        partnership = test
            .bean(PartnershipTransactions.class)
            .readInstallation(test.bean(PartnershipRepository.class)::list)
            .stream()
            .filter(it -> it.slug().equals(slug))
            .findFirst()
            .orElseThrow()
            .id();
    }

    /** {@return what a repository has} */
    <R, T> T of(Class<R> repository, Function<R, T> asked) {
        return read(() -> asked.apply(test.bean(repository)));
    }

    private <T> T read(Supplier<T> work) {
        return test.bean(PartnershipTransactions.class).read(partnership, work);
    }

    Plan plan() {
        return of(PlanRepository.class, it -> it.plan(TODAY).orElseThrow());
    }

    String name(OrganisationCode organisation) {
        return of(PartnershipRepository.class, it -> it.shortNames(TODAY)).get(organisation);
    }

    /** {@return every series of the partnership's own area as known on a day} */
    Map<MeasureCode, List<Observation>> series(AsAt asAt) {
        return read(() -> {
            var area = test.bean(PartnershipRepository.class).current().area();
            return test.bean(ObservationRepository.class).allSeries(area, asAt);
        });
    }

    /** {@return series of an area beside the own one} */
    List<Observation> comparator(MeasureCode measure, AreaCode area) {
        return of(ObservationRepository.class, it -> it.comparatorSeries(measure, TODAY)).getOrDefault(area, List.of());
    }

    /** {@return the board as the chair's rules read it today} */
    BoardReading board() {
        return board(TODAY);
    }

    BoardReading board(AsAt asAt) {
        try {
            return CommandAuthority.of("board walk", partnership, Set.of(Permission.BOARD_VIEW)).call(() ->
                test.bean(BoardReadingService.class).read(partnership, asAt)
            );
        } catch (Exception failed) {
            throw new AssertionError("The board cannot be read", failed);
        }
    }

    MeasureReading measure(String code) {
        return board().plan().measure(new MeasureCode(code)).orElseThrow();
    }

    /**
     * A figure that took another's place.
     *
     * @param reading of its measure today
     */
    record Restated(MeasureReading reading, Period period, Figure was, Figure is) {}

    /** {@return settled figures that were known on a day and are others today} */
    List<Restated> restatedSince(LocalDate day) {
        var before = series(new AsAt(day));
        var now = series(TODAY);
        var found = new ArrayList<Restated>();
        for (var reading : board().plan().measures()) {
            var code = reading.measure().code();
            for (var then : before.getOrDefault(code, List.of())) {
                now.getOrDefault(code, List.of())
                    .stream()
                    .filter(it -> it.period().equals(then.period()))
                    .forEach(it -> {
                        if (
                            then.settled().isPresent() &&
                            it.settled().isPresent() &&
                            then.settled().get().value().compareTo(it.settled().get().value()) != 0
                        ) {
                            found.add(new Restated(reading, it.period(), then.settled().get(), it.settled().get()));
                        }
                    });
            }
        }
        return List.copyOf(found);
    }

    /** {@return the newest settled figure of a series} */
    static double latest(List<Observation> series) {
        return series
            .stream()
            .filter(it -> it.settled().isPresent())
            .max(Comparator.comparing(it -> it.period().endMonth()))
            .flatMap(Observation::settled)
            .orElseThrow()
            .asDouble();
    }
}

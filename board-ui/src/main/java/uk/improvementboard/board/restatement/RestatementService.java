package uk.improvementboard.board.restatement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.reading.DisclosureReader;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.disclosure.Disclosure;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.pack.RevisionsPage;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.rating.Rating;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.ChangedTerms;
import uk.improvementboard.persistence.history.ChangedTermsRepository;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.pack.PackRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** The ledger of what was restated, and of what was reworded, moved or handed over, as the present user may see it. */
@Service
public class RestatementService {

    /** Days whose ratings are read anew, the latest first; those of earlier restatements are left out. */
    private static final int RATED_DAYS = 24;
    private static final String NOT_COMPARED = "Not compared";
    private static final String WITHHELD = "Not shown to this audience";

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final ObservationRepository observations;
    private final MeasureRepository measures;
    private final ChangedTermsRepository terms;
    private final BoardReadingService readings;
    private final DisclosureReader disclosures;
    private final PackRepository packs;
    private final Permits permits;

    RestatementService(
        PartnershipTransactions transactions,
        PartnershipRepository partnerships,
        ObservationRepository observations,
        MeasureRepository measures,
        ChangedTermsRepository terms,
        BoardReadingService readings,
        DisclosureReader disclosures,
        PackRepository packs,
        Permits permits
    ) {
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.observations = observations;
        this.measures = measures;
        this.terms = terms;
        this.readings = readings;
        this.disclosures = disclosures;
        this.packs = packs;
        this.permits = permits;
    }

    /**
     * The ledger.
     *
     * @param measures names of all measures on the board, by code
     */
    record Ledger(List<RestatedFigure> figures, List<ChangedTerms> terms, Map<MeasureCode, String> measures) {}

    /** {@return everything restated or reworded that was known by a day, the latest first; of one measure if it is named} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Ledger ledger(PartnershipId partnership, Optional<MeasureCode> only, AsAt asAt) {
        return transactions.read(partnership, () -> {
            var known = measures.all(asAt);
            var figures = figures(known, only, asAt, permitted());
            var changed = terms
                .changes(asAt)
                .stream()
                .filter(change -> only.map(code -> change.key().getFirst().equals(code.value())).orElse(true))
                .toList();
            return new Ledger(rated(partnership, figures), changed, names(known));
        });
    }

    /**
     * {@return what changed since the pack before that an audience was given; empty where it was given none}
     *
     * @param month of the pack that is prepared: the one before is of an earlier month
     */
    @PreAuthorize(
        "(@permits.may(#partnership, 'BOARD_VIEW') or @permits.may(#partnership, 'PACK_PREPARE')" +
            " or @permits.may(#partnership, 'PACK_FREEZE'))" +
            " and #audience.visibleTo(@permits.audience(#partnership))"
    )
    public Optional<RevisionsPage> revisions(
        PartnershipId partnership,
        YearMonth month,
        AsAt asAt,
        HandlingClass audience
    ) {
        return transactions.read(partnership, () ->
            packs
                .before(month, audience)
                .stream()
                .filter(it -> !it.issuedAt().isAfter(asAt.instant()))
                .findFirst()
                .map(last -> {
                    var known = measures.all(asAt);
                    var figures = figures(known, Optional.empty(), asAt, audience)
                        .stream()
                        .filter(it -> it.knownFrom().isAfter(last.issuedAt()))
                        .toList();
                    var changed = terms
                        .changes(asAt)
                        .stream()
                        .filter(it -> it.knownFrom().isAfter(last.issuedAt()))
                        .toList();
                    return Revisions.since(last, figures, changed, names(known));
                })
        );
    }

    /** {@return what changed since the pack before that of the day's month, as the present user may see it} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Optional<RevisionsPage> sinceLastPack(PartnershipId partnership, AsAt asAt) {
        return revisions(partnership, YearMonth.from(asAt.day()), asAt, permits.audience(partnership));
    }

    private static Map<MeasureCode, String> names(List<Measure> known) {
        var names = new LinkedHashMap<MeasureCode, String>();
        known.forEach(measure -> names.put(measure.code(), measure.name()));
        return names;
    }

    private List<RestatedFigure> figures(
        List<Measure> known,
        Optional<MeasureCode> only,
        AsAt asAt,
        HandlingClass audience
    ) {
        var disclosure = disclosures.of(audience);
        var versions = observations.versions(partnerships.current().area(), asAt);
        var figures = new ArrayList<RestatedFigure>();
        known
            .stream()
            .filter(measure -> only.map(measure.code()::equals).orElse(true))
            .forEach(measure -> {
                Map<Period, List<Recorded<Observation>>> periods = new LinkedHashMap<>();
                versions
                    .getOrDefault(measure.code(), List.of())
                    .forEach(version ->
                        periods.computeIfAbsent(version.item().period(), _ -> new ArrayList<>()).add(version)
                    );
                periods.forEach((period, all) -> figures.addAll(restated(measure, period, all, disclosure)));
            });
        figures.sort(Comparator.comparing(RestatedFigure::knownFrom).reversed().thenComparing(RestatedFigure::measure));
        return figures;
    }

    private HandlingClass permitted() {
        return permits.audience(partnerships.current().id());
    }

    private static List<RestatedFigure> restated(
        Measure measure,
        Period period,
        List<Recorded<Observation>> versions,
        Disclosure disclosure
    ) {
        var format = FigureFormat.of(measure);
        var shown = versions
            .stream()
            .map(version -> disclosure.apply(measure, version.item()))
            .toList();
        // A reason may name any of the period's figures: where one is withheld, none of the reasons is told.
        var withheld = IntStream.range(0, versions.size()).anyMatch(it -> withheld(versions.get(it), shown.get(it)));
        var figures = new ArrayList<RestatedFigure>();
        for (int index = 1; index < versions.size(); index++) {
            var version = versions.get(index);
            figures.add(
                new RestatedFigure(
                    measure.code(),
                    measure.name(),
                    period.words(),
                    value(shown.getFirst(), format),
                    value(shown.get(index - 1), format),
                    value(shown.get(index), format),
                    value(shown.getLast(), format),
                    version.knownFrom(),
                    version.recordedAt(),
                    version.recordedBy(),
                    withheld ? WITHHELD : version.reason(),
                    NOT_COMPARED
                )
            );
        }
        return figures;
    }

    private static boolean withheld(Recorded<Observation> version, Observation shown) {
        return version.item().shown().isPresent() && shown.shown().isEmpty();
    }

    private static String value(Observation observation, FigureFormat format) {
        return observation
            .shown()
            .map(format::asPublished)
            .map(words -> observation instanceof Observation.Provisional ? words + " (provisional)" : words)
            .orElse(observation.symbol());
    }

    /** Beside each restatement the rating before and after its day. Other news of the same day may have moved it too. */
    private List<RestatedFigure> rated(PartnershipId partnership, List<RestatedFigure> figures) {
        Set<AsAt> days = figures
            .stream()
            .map(RestatementService::day)
            .distinct()
            .limit(RATED_DAYS)
            .collect(Collectors.toSet());
        Map<AsAt, Set<MeasureCode>> wanted = new HashMap<>();
        for (var figure : figures) {
            var day = day(figure);
            if (days.contains(day)) {
                wanted.computeIfAbsent(day, _ -> new HashSet<>()).add(figure.code());
                wanted.computeIfAbsent(eve(day), _ -> new HashSet<>()).add(figure.code());
            }
        }
        Map<AsAt, Map<MeasureCode, Rating>> ratings = new HashMap<>();
        wanted.forEach((day, codes) -> ratings.put(day, readings.ratings(partnership, day, codes)));
        return figures
            .stream()
            .map(figure -> {
                var day = day(figure);
                return days.contains(day)
                    ? with(figure, rating(ratings, eve(day), figure.code()), rating(ratings, day, figure.code()))
                    : figure;
            })
            .toList();
    }

    private static AsAt day(RestatedFigure figure) {
        return new AsAt(BoardTime.dayOf(figure.knownFrom()));
    }

    private static AsAt eve(AsAt day) {
        return new AsAt(day.day().minusDays(1));
    }

    private static Optional<Rating> rating(Map<AsAt, Map<MeasureCode, Rating>> ratings, AsAt day, MeasureCode code) {
        return Optional.ofNullable(ratings.getOrDefault(day, Map.of()).get(code));
    }

    private static RestatedFigure with(RestatedFigure it, Optional<Rating> was, Optional<Rating> is) {
        var rating = was
            .flatMap(before ->
                is.filter(after -> after.rag() != before.rag()).map(after -> before.words() + " to " + after.words())
            )
            .orElse("");
        return new RestatedFigure(
            it.code(),
            it.measure(),
            it.period(),
            it.first(),
            it.was(),
            it.is(),
            it.now(),
            it.knownFrom(),
            it.recordedAt(),
            it.by(),
            it.why(),
            rating
        );
    }
}

package uk.improvementboard.board.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.reading.DisclosureReader;
import uk.improvementboard.metrics.challenge.FigureShown;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.meeting.QuestionToAsk;
import uk.improvementboard.metrics.meeting.QuestionsToAsk;
import uk.improvementboard.metrics.pack.FiguresShown;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.plan.PlanRepository;

/**
 * Finds the figure that a challenge keeps: as the board's latest pack shows it, else as the board shows it today. Whoever may not see
 * every figure behind it is not given the words either.
 */
@Component
public class ChallengeFigures {

    private final BoardReadingService readings;
    private final PackFigures packs;
    private final PartnershipTransactions transactions;
    private final DisclosureReader disclosures;
    private final MeasureRepository measures;
    private final ObservationRepository observations;
    private final PartnershipRepository partnerships;
    private final PlanRepository plans;

    ChallengeFigures(
        BoardReadingService readings,
        PackFigures packs,
        PartnershipTransactions transactions,
        DisclosureReader disclosures,
        MeasureRepository measures,
        ObservationRepository observations,
        PartnershipRepository partnerships,
        PlanRepository plans
    ) {
        this.readings = readings;
        this.packs = packs;
        this.transactions = transactions;
        this.disclosures = disclosures;
        this.measures = measures;
        this.observations = observations;
        this.partnerships = partnerships;
        this.plans = plans;
    }

    /** {@return the figure as shown on a day, for the present user, who reads what the board reads} */
    public Optional<FigureShown> shown(PartnershipId partnership, BoardSubject subject, LocalDate today) {
        var inPack = packs.latest(partnership, subject, today);
        var on = inPack.map(PackFigures.InPack::on).orElse(today);
        return inPack
            .map(PackFigures.InPack::words)
            .or(() -> live(partnership, subject, today))
            .map(words ->
                new FigureShown(
                    words,
                    inPack.map(PackFigures.InPack::pack),
                    on,
                    transactions.read(partnership, () -> widest(subject, new AsAt(today)))
                )
            );
    }

    /** {@return what the data suggest to ask on a day} */
    List<QuestionToAsk> questions(PartnershipId partnership, AsAt today) {
        return QuestionsToAsk.of(readings.read(partnership, today).plan());
    }

    private Optional<String> live(PartnershipId partnership, BoardSubject subject, LocalDate today) {
        var reading = readings.read(partnership, new AsAt(today));
        return FiguresShown.on(reading.plan(), reading.context(), subject);
    }

    private HandlingClass widest(BoardSubject subject, AsAt today) {
        var behind = behind(subject, today);
        if (allShown(behind, HandlingClass.PUBLIC, today)) {
            return HandlingClass.PUBLIC;
        }
        return allShown(behind, HandlingClass.PARTNERS, today) ? HandlingClass.PARTNERS : HandlingClass.BOARD_ONLY;
    }

    private boolean allShown(List<Measure> behind, HandlingClass audience, AsAt today) {
        var disclosure = disclosures.of(audience);
        var area = partnerships.current().area();
        return behind.stream().allMatch(measure -> {
            var whole = observations.series(measure.code(), area, today);
            return disclosure.apply(measure, whole).equals(whole);
        });
    }

    /** What an action is rated by, its dates, everybody sees. */
    private List<Measure> behind(BoardSubject subject, AsAt today) {
        return switch (subject.kind()) {
            case MEASURE -> measures.find(new MeasureCode(subject.code()), today).stream().toList();
            case SECTION -> plans
                .plan(today)
                .flatMap(plan -> plan.section(new SectionCode(subject.code())))
                .stream()
                .flatMap(section -> section.measures().stream())
                .flatMap(code -> measures.find(code, today).stream())
                .toList();
            case ACTION -> List.of();
        };
    }
}

package uk.improvementboard.board.reading;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.commentary.CommentaryMonth;
import uk.improvementboard.metrics.disclosure.Disclosure;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.signoff.Disagreement;
import uk.improvementboard.metrics.signoff.OnRecord;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.commentary.CommentaryRepository;
import uk.improvementboard.persistence.signoff.DisagreementRepository;
import uk.improvementboard.persistence.signoff.SignOffRepository;
import uk.improvementboard.persistence.signoff.WaiverRepository;

/**
 * Reads what the partners put on record, with figures as an audience may see them. Must be called within the transaction of its
 * partnership.
 */
@Component
public class OnRecordReader {

    /** Months that a board looks back: a year and the quarter before, so that a yearly figure is among them. */
    private static final int MONTHS = 15;

    private final CommentaryRepository commentary;
    private final SignOffRepository signOffs;
    private final WaiverRepository waivers;
    private final DisagreementRepository disagreements;

    OnRecordReader(
        CommentaryRepository commentary,
        SignOffRepository signOffs,
        WaiverRepository waivers,
        DisagreementRepository disagreements
    ) {
        this.commentary = commentary;
        this.signOffs = signOffs;
        this.waivers = waivers;
        this.disagreements = disagreements;
    }

    /** {@return what is on record on a day, for the months that a board looks back} */
    public OnRecord read(List<Measure> measures, AreaCode area, AsAt asAt, Disclosure disclosure) {
        return since(CommentaryMonth.on(asAt.day()).minusMonths(MONTHS), measures, area, asAt, disclosure);
    }

    /** {@return what is on record on a day for a month and later ones} */
    public OnRecord since(YearMonth from, List<Measure> measures, AreaCode area, AsAt asAt, Disclosure disclosure) {
        var said = commentary.onRecord(from, asAt);
        var signed = signOffs
            .readings(measures, area, from, said, asAt)
            .stream()
            .map(it -> disclosed(it, disclosure))
            .toList();
        var disputed = disagreements
            .all(asAt)
            .stream()
            .map(it -> disclosed(it, measures, signed, disclosure))
            .toList();
        return new OnRecord(disclosure.rule().audience(), said, signed, waivers.inForce(asAt), disputed);
    }

    /** What a partner holds to be right tells of the figure as much as the figure does. */
    private static Disagreement disclosed(
        Disagreement it,
        List<Measure> measures,
        List<SignOffReading> signed,
        Disclosure disclosure
    ) {
        var measure = measures
            .stream()
            .filter(known -> known.code().equals(it.measure()))
            .findFirst();
        var withheld = signed
            .stream()
            .filter(known -> known.measure().code().equals(it.measure()) && known.month().equals(it.month()))
            .anyMatch(known -> known.present().figure().observation() instanceof Observation.Suppressed);
        return it.withFigures(
            held ->
                !withheld &&
                measure.filter(known -> disclosure.rule().tooSmall(known, new Figure(held, Optional.empty()))).isEmpty()
        );
    }

    /** The figures in a sign-off are withheld from whom they are withheld in the series. */
    private static SignOffReading disclosed(SignOffReading it, Disclosure disclosure) {
        return it.seenThrough(observation -> disclosure.apply(it.measure(), observation));
    }
}

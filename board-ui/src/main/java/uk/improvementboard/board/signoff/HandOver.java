package uk.improvementboard.board.signoff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.reading.OnRecordReader;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.disclosure.Disclosure;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.signoff.Actor;
import uk.improvementboard.metrics.signoff.Move;
import uk.improvementboard.metrics.signoff.SignOffMoves;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.signoff.SignOffRepository;
import uk.improvementboard.persistence.signoff.SignOffStep;

/**
 * Hands figures that came in with a return over to sign-off, in the transaction that records them: whoever submits a return does not
 * submit each of its figures once more. Must be called within the transaction of its partnership.
 */
@Component
public class HandOver {

    private final OnRecordReader onRecord;
    private final PartnershipRepository partnerships;
    private final SignOffRepository signOffs;
    private final Permits permits;
    private final Clock clock;

    HandOver(
        OnRecordReader onRecord,
        PartnershipRepository partnerships,
        SignOffRepository signOffs,
        Permits permits,
        Clock clock
    ) {
        this.onRecord = onRecord;
        this.partnerships = partnerships;
        this.signOffs = signOffs;
        this.permits = permits;
        this.clock = clock;
    }

    /** {@return how far the sign-off of measures is, for figures of a month and later ones, as known on a day} */
    public List<SignOffReading> standing(List<Measure> measures, YearMonth from, AsAt asAt) {
        var area = partnerships.current().area();
        return onRecord.since(from, measures, area, asAt, Disclosure.ofTheBoard()).signOffs();
    }

    /**
     * Submits a figure for sign-off, if it needs signatures and is not submitted.
     *
     * @param month in which the figure's period ends
     * @param organisation for which the figure is brought
     * @param answer what the figure's note says; for one that was returned with a question, its answer
     * @return why it could not be submitted; empty where it is, was already, or needs no signature
     */
    public Optional<String> submit(Measure measure, YearMonth month, OrganisationCode organisation, String answer) {
        var now = standing(List.of(measure), month, new AsAt(LocalDate.now(clock)))
            .stream()
            .filter(it -> it.measure().code().equals(measure.code()) && it.month().equals(month))
            .filter(SignOffReading::canBeSubmitted)
            .findFirst();
        return now.flatMap(it -> step(it, organisation, answer));
    }

    private Optional<String> step(SignOffReading it, OrganisationCode organisation, String answer) {
        var id = partnerships.current().id();
        var account = permits
            .principal()
            .map(user -> OptionalLong.of(user.account().id()))
            .orElseGet(OptionalLong::empty);
        var who = new Actor(permits.actor(id), Optional.of(organisation), account);
        return switch (SignOffMoves.submit(it, who, clock.instant(), answer)) {
            case Move.Refused(var sentence) -> Optional.of(sentence);
            case Move.Made(var step, _) -> {
                var area = partnerships.current().area();
                signOffs.take(it.steps().size(), SignOffStep.of(it.measure().code(), area, step));
                yield Optional.empty();
            }
        };
    }

    /** {@return readings by measure and month in which the period ends} */
    public static Map<MeasureCode, Map<YearMonth, SignOffReading>> byMeasure(List<SignOffReading> readings) {
        Map<MeasureCode, Map<YearMonth, SignOffReading>> found = new LinkedHashMap<>();
        readings.forEach(it ->
            found.computeIfAbsent(it.measure().code(), _ -> new LinkedHashMap<>()).put(it.month(), it)
        );
        return found;
    }
}

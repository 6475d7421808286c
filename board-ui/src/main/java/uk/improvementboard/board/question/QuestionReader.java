package uk.improvementboard.board.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.reading.DisclosureReader;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.pack.QuestionPages;
import uk.improvementboard.metrics.pack.QuestionsPage;
import uk.improvementboard.metrics.question.Answer;
import uk.improvementboard.metrics.question.FigureReference;
import uk.improvementboard.metrics.question.FigureVersion;
import uk.improvementboard.metrics.question.QuestionReading;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.question.QuestionRepository;
import uk.improvementboard.persistence.question.RegisteredQuestion;

/** Reads the register of the open partnership as an audience may see it. Must be called within its transaction. */
@Component
class QuestionReader {

    /** Latest periods of a measure that an answer can name. */
    private static final int PERIODS_OFFERED = 12;

    private final QuestionRepository questions;
    private final MeasureRepository measures;
    private final ObservationRepository observations;
    private final PartnershipRepository partnerships;
    private final DisclosureReader disclosures;

    QuestionReader(
        QuestionRepository questions,
        MeasureRepository measures,
        ObservationRepository observations,
        PartnershipRepository partnerships,
        DisclosureReader disclosures
    ) {
        this.questions = questions;
        this.measures = measures;
        this.observations = observations;
        this.partnerships = partnerships;
        this.disclosures = disclosures;
    }

    List<QuestionReading> readings(AsAt asAt, HandlingClass audience) {
        var visible = questions
            .all(asAt)
            .stream()
            .filter(it -> it.question().handling().visibleTo(audience))
            .toList();
        var versions = versions(visible, asAt);
        return visible
            .stream()
            .map(it -> QuestionReading.of(it.question(), it.answer(), versions))
            .toList();
    }

    QuestionsPage page(List<QuestionReading> readings, AsAt asAt, HandlingClass audience) {
        return QuestionPages.of(readings, known(asAt), disclosures.of(audience));
    }

    QuestionsPage.Row row(QuestionReading reading, AsAt asAt, HandlingClass audience) {
        return QuestionPages.row(reading, known(asAt), disclosures.of(audience));
    }

    private Map<MeasureCode, Measure> known(AsAt asAt) {
        var known = new HashMap<MeasureCode, Measure>();
        measures.all(asAt).forEach(measure -> known.put(measure.code(), measure));
        return known;
    }

    private Map<FigureReference, List<FigureVersion>> versions(List<RegisteredQuestion> visible, AsAt asAt) {
        var named = visible
            .stream()
            .flatMap(it -> it.answer().stream())
            .map(Answer::figures)
            .flatMap(List::stream)
            .distinct()
            .toList();
        if (named.isEmpty()) {
            return Map.of();
        }
        var all = observations.versions(partnerships.current().area(), asAt);
        var versions = new HashMap<FigureReference, List<FigureVersion>>();
        named.forEach(reference ->
            versions.put(
                reference,
                all
                    .getOrDefault(reference.measure(), List.of())
                    .stream()
                    .filter(it -> it.item().period().equals(reference.period()))
                    .map(it -> new FigureVersion(it.version(), it.item()))
                    .toList()
            )
        );
        return versions;
    }

    /** {@return the present version of each measure's latest figures with its words, for an answer to name} */
    Map<FigureReference, String> offered(AsAt asAt, HandlingClass audience) {
        var disclosure = disclosures.of(audience);
        var all = observations.versions(partnerships.current().area(), asAt);
        var offered = new LinkedHashMap<FigureReference, String>();
        measures.all(asAt).forEach(measure ->
            latest(all.getOrDefault(measure.code(), List.of())).forEach(it -> {
                var shown = disclosure.apply(measure, it.item());
                offered.put(
                    new FigureReference(measure.code(), it.item().period(), it.version()),
                    measure.name() +
                        ", " +
                        it.item().period().words() +
                        ": " +
                        shown.shown().map(FigureFormat.of(measure)::asPublished).orElse(shown.symbol())
                );
            })
        );
        return offered;
    }

    private static List<Recorded<Observation>> latest(List<Recorded<Observation>> versions) {
        var present = new LinkedHashMap<Period, Recorded<Observation>>();
        versions.forEach(it -> present.put(it.item().period(), it));
        var latest = new ArrayList<>(present.values()).reversed();
        return latest.subList(0, Math.min(PERIODS_OFFERED, latest.size()));
    }

    Optional<QuestionReading> find(String code, AsAt asAt, HandlingClass audience) {
        return readings(asAt, audience)
            .stream()
            .filter(it -> it.question().code().value().equals(code))
            .findFirst();
    }
}

package uk.improvementboard.persistence.challenge;

import static uk.improvementboard.persistence.jooq.Tables.CHALLENGE;
import static uk.improvementboard.persistence.jooq.Tables.CHALLENGE_STEP;

import java.net.URI;
import java.util.Optional;
import org.jooq.Record;
import uk.improvementboard.metrics.challenge.Challenge;
import uk.improvementboard.metrics.challenge.ChallengeCode;
import uk.improvementboard.metrics.challenge.ChallengeStep;
import uk.improvementboard.metrics.challenge.FigureShown;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.persistence.jooq.tables.records.ChallengeRecord;
import uk.improvementboard.persistence.jooq.tables.records.ChallengeStepRecord;

/** Reads and fills the rows of challenges and their steps. */
final class ChallengeRows {

    private static final String ANSWERED = "ANSWERED";
    private static final String SENT_BACK = "SENT_BACK";
    private static final String ESCALATED = "ESCALATED";
    private static final String CLOSED = "CLOSED";

    private ChallengeRows() {}

    static Challenge challenge(Record row) {
        return new Challenge(
            new ChallengeCode(row.get(CHALLENGE.CHALLENGE_CODE)),
            new BoardSubject(
                RatedSubject.Kind.valueOf(row.get(CHALLENGE.SUBJECT_KIND)),
                row.get(CHALLENGE.SUBJECT_CODE)
            ),
            row.get(CHALLENGE.WORDS),
            new OrganisationCode(row.get(CHALLENGE.ORGANISATION_CODE)),
            row.get(CHALLENGE.OFFICE),
            row.get(CHALLENGE.RAISED_ON),
            row.get(CHALLENGE.RAISED_BY),
            present(row.get(CHALLENGE.MEETING_CODE)),
            present(row.get(CHALLENGE.FIGURE)).map(words ->
                new FigureShown(
                    words,
                    present(row.get(CHALLENGE.PACK_ID)),
                    row.get(CHALLENGE.FIGURE_ON),
                    HandlingClass.valueOf(row.get(CHALLENGE.FIGURE_HANDLING))
                )
            ),
            row.get(CHALLENGE.DUE),
            HandlingClass.valueOf(row.get(CHALLENGE.HANDLING))
        );
    }

    static void fill(ChallengeRecord row, Challenge it) {
        row.setChallengeCode(it.code().value());
        row.setSubjectKind(it.subject().kind().name());
        row.setSubjectCode(it.subject().code());
        row.setWords(it.words());
        row.setOrganisationCode(it.to().value());
        row.setOffice(it.office());
        row.setRaisedOn(it.raisedOn());
        row.setRaisedBy(it.by());
        row.setMeetingCode(it.meeting().orElse(""));
        row.setFigure(it.figure().map(FigureShown::words).orElse(""));
        row.setPackId(it.figure().flatMap(FigureShown::pack).orElse(""));
        it.figure().ifPresent(figure -> row.setFigureOn(figure.on()));
        row.setFigureHandling(it.figure().map(FigureShown::handling).orElse(HandlingClass.PUBLIC).name());
        row.setDue(it.due());
        row.setHandling(it.handling().name());
    }

    static ChallengeStep step(Record row) {
        var on = row.get(CHALLENGE_STEP.TAKEN_ON);
        var by = row.get(CHALLENGE_STEP.TAKEN_BY);
        var words = row.get(CHALLENGE_STEP.WORDS);
        return switch (row.get(CHALLENGE_STEP.KIND)) {
            case ANSWERED -> new ChallengeStep.Answered(
                on,
                by,
                words,
                row.get(CHALLENGE_STEP.EVIDENCE),
                present(row.get(CHALLENGE_STEP.ADDRESS)).map(URI::create)
            );
            case SENT_BACK -> new ChallengeStep.SentBack(on, by, words, row.get(CHALLENGE_STEP.DUE));
            case ESCALATED -> new ChallengeStep.Escalated(on, by, words, row.get(CHALLENGE_STEP.ESCALATED_TO));
            default -> new ChallengeStep.Closed(on, by, words);
        };
    }

    static void fill(ChallengeStepRecord row, ChallengeCode code, int number, ChallengeStep it) {
        row.setChallengeCode(code.value());
        row.setStep(number);
        row.setTakenOn(it.on());
        row.setTakenBy(it.by());
        row.setWords(it.words());
        row.setEvidence("");
        row.setAddress("");
        row.setEscalatedTo("");
        switch (it) {
            case ChallengeStep.Answered answered -> {
                row.setKind(ANSWERED);
                row.setEvidence(answered.evidence());
                row.setAddress(answered.link().map(URI::toString).orElse(""));
            }
            case ChallengeStep.SentBack back -> {
                row.setKind(SENT_BACK);
                row.setDue(back.due());
            }
            case ChallengeStep.Escalated up -> {
                row.setKind(ESCALATED);
                row.setEscalatedTo(up.to());
            }
            case ChallengeStep.Closed _ -> row.setKind(CLOSED);
        }
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }
}

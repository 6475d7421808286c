package uk.improvementboard.board.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.security.Required;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.QuestionsPage;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.question.Answer;
import uk.improvementboard.metrics.question.FigureReference;
import uk.improvementboard.metrics.question.Question;
import uk.improvementboard.metrics.question.QuestionCode;
import uk.improvementboard.metrics.question.QuestionReading;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.question.QuestionRepository;

/** The question register as the present user may see it, and what the programme office records in it. Nothing is overwritten. */
@Service
public class QuestionService {

    /** Least characters of a reason. */

    private final PartnershipTransactions transactions;
    private final QuestionRepository questions;
    private final QuestionReader reader;
    private final Permits permits;
    private final Clock clock;

    QuestionService(
        PartnershipTransactions transactions,
        QuestionRepository questions,
        QuestionReader reader,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.questions = questions;
        this.reader = reader;
        this.permits = permits;
        this.clock = clock;
    }

    /** One question with its past: every version of question and answer, oldest first. */
    record Shown(
        QuestionReading reading,
        QuestionsPage.Row row,
        List<Recorded<Question>> questions,
        List<Recorded<Answer>> answers
    ) {}

    /** {@return the register as known on a day} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public QuestionsPage register(PartnershipId partnership, AsAt asAt) {
        return page(partnership, asAt, permits.audience(partnership));
    }

    /**
     * {@return the register for an audience, as packs need it}
     *
     * @param audience a class that the present user may read
     */
    @PreAuthorize("@permits.mayPack(#partnership, #audience)")
    public QuestionsPage registerFor(PartnershipId partnership, AsAt asAt, HandlingClass audience) {
        return page(partnership, asAt, audience);
    }

    private QuestionsPage page(PartnershipId partnership, AsAt asAt, HandlingClass audience) {
        return transactions.read(partnership, () -> reader.page(reader.readings(asAt, audience), asAt, audience));
    }

    /** {@return a question that the present user may see} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Optional<Shown> find(PartnershipId partnership, String code, AsAt asAt) {
        var audience = permits.audience(partnership);
        return transactions.read(partnership, () ->
            reader.find(code, asAt, audience).map(it ->
                new Shown(
                    it,
                    reader.row(it, asAt, audience),
                    questions
                        .questionVersions(it.question().code(), asAt)
                        .stream()
                        .filter(version -> version.item().handling().visibleTo(audience))
                        .toList(),
                    questions.answerVersions(it.question().code(), asAt)
                )
            )
        );
    }

    /** {@return figures that an answer can name, in words} */
    @PreAuthorize("@permits.may(#partnership, 'QUESTION_RECORD')")
    Map<FigureReference, String> offered(PartnershipId partnership) {
        return transactions.read(partnership, () -> reader.offered(today(), permits.audience(partnership)));
    }

    /** {@return a code that no question bears yet} */
    @PreAuthorize("@permits.may(#partnership, 'QUESTION_RECORD')")
    QuestionCode nextCode(PartnershipId partnership) {
        return transactions.read(partnership, () -> new QuestionCode(String.format("q-%04d", questions.count() + 1)));
    }

    /**
     * Adds a question.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'QUESTION_RECORD')")
    void add(PartnershipId partnership, Question question) {
        past(question.askedOn(), "The day on which it was asked cannot lie ahead.");
        transactions.write(partnership, permits.change(partnership, "Question recorded"), () ->
            questions.add(question)
        );
    }

    /**
     * Records the answer, or another one in its place; the former stays in the history.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'QUESTION_RECORD')")
    void answer(PartnershipId partnership, Answer answer) {
        past(answer.on(), "The day of the answer cannot lie ahead.");
        transactions.write(partnership, permits.change(partnership, "Answer recorded: " + answer.source()), () -> {
            var asked = standing(answer.question());
            Required.that(!answer.on().isBefore(asked.askedOn()), "The answer cannot lie before the question.");
            Required.that(questions.save(answer), "Nothing differs from the answer on record.");
        });
    }

    /**
     * Corrects what was recorded of a question.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'QUESTION_RECORD')")
    void correct(PartnershipId partnership, Question question, String reason) {
        Required.reason(reason);
        past(question.askedOn(), "The day on which it was asked cannot lie ahead.");
        transactions.write(partnership, permits.change(partnership, "Corrected: " + reason.strip()), () -> {
            standing(question.code());
            Required.that(questions.save(question), "Nothing differs from what is on record. Change what is wrong.");
        });
    }

    /**
     * Takes a question out that does not belong into the register. Its versions stay.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'QUESTION_RECORD')")
    void takeOut(PartnershipId partnership, QuestionCode code, String reason) {
        Required.reason(reason);
        transactions.write(partnership, permits.change(partnership, "Taken out: " + reason.strip()), () -> {
            standing(code);
            questions.withdraw(code);
        });
    }

    private Question standing(QuestionCode code) {
        return questions
            .all(today())
            .stream()
            .map(it -> it.question())
            .filter(it -> it.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no such question any more."));
    }

    private void past(LocalDate day, String words) {
        Required.that(!day.isAfter(today().day()), words);
    }

    private AsAt today() {
        return new AsAt(BoardTime.dayOf(clock.instant()));
    }
}

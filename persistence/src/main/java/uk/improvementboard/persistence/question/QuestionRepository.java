package uk.improvementboard.persistence.question;

import static org.jooq.impl.DSL.countDistinct;
import static uk.improvementboard.persistence.jooq.Tables.QUESTION;
import static uk.improvementboard.persistence.jooq.Tables.QUESTION_ANSWER;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.question.Answer;
import uk.improvementboard.metrics.question.FigureReference;
import uk.improvementboard.metrics.question.Question;
import uk.improvementboard.metrics.question.QuestionCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.QuestionAnswerRecord;
import uk.improvementboard.persistence.jooq.tables.records.QuestionRecord;

/** The question register, every version kept. */
@Repository
public class QuestionRepository {

    private final DSLContext dsl;
    private final Versions versions;

    QuestionRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the question says anything new under its code} */
    public boolean save(Question question) {
        return versions.write(row(question));
    }

    /**
     * Adds a question under a code that has none yet.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else added one under it in between
     */
    public void add(Question question) {
        versions.writeOver(0, row(question));
    }

    /** {@return how many questions were ever recorded, those taken out included} */
    public int count() {
        return dsl
            .select(countDistinct(QUESTION.QUESTION_CODE))
            .from(QUESTION)
            .where(versions.mine(QUESTION))
            .fetchSingle()
            .value1();
    }

    /** {@return whether the answer says anything new; the former one stays in the history} */
    public boolean save(Answer answer) {
        return versions.write(row(answer));
    }

    /** {@return whether there was such a question; it is shown no longer and its versions stay} */
    public boolean withdraw(QuestionCode code) {
        return versions.withdraw(QUESTION, QUESTION.QUESTION_CODE.eq(code.value()));
    }

    /** {@return how many versions were written of questions that had none} */
    public int saveHistory(List<Known<Question>> questions, List<Known<Answer>> answers) {
        return (
            versions.writeHistory(
                questions
                    .stream()
                    .map(known -> known.map(this::row))
                    .toList()
            ) +
            versions.writeHistory(
                answers
                    .stream()
                    .map(known -> known.map(this::row))
                    .toList()
            )
        );
    }

    /** {@return every question as known on a day, by code} */
    public List<RegisteredQuestion> all(AsAt asAt) {
        var answers = dsl
            .select(versions.columns(QUESTION_ANSWER))
            .from(QUESTION_ANSWER)
            .where(versions.asKnown(QUESTION_ANSWER, asAt))
            .fetchMap(QUESTION_ANSWER.QUESTION_CODE, QuestionRepository::answer);
        return dsl
            .select(versions.columns(QUESTION))
            .from(QUESTION)
            .where(versions.asKnown(QUESTION, asAt), QUESTION.WITHDRAWN.isFalse())
            .orderBy(QUESTION.QUESTION_CODE)
            .fetch(row ->
                new RegisteredQuestion(question(row), Optional.ofNullable(answers.get(row.get(QUESTION.QUESTION_CODE))))
            );
    }

    /** {@return every version of a question known by a day, oldest first} */
    public List<Recorded<Question>> questionVersions(QuestionCode code, AsAt asAt) {
        return dsl
            .select(versions.columns(QUESTION))
            .select(versions.pedigree(QUESTION))
            .from(QUESTION)
            .where(versions.knownBy(QUESTION, asAt), QUESTION.QUESTION_CODE.eq(code.value()))
            .orderBy(QUESTION.VERSION)
            .fetch(row -> versions.recorded(QUESTION, row, question(row)));
    }

    /** {@return every version of its answer known by a day, oldest first} */
    public List<Recorded<Answer>> answerVersions(QuestionCode code, AsAt asAt) {
        return dsl
            .select(versions.columns(QUESTION_ANSWER))
            .select(versions.pedigree(QUESTION_ANSWER))
            .from(QUESTION_ANSWER)
            .where(versions.knownBy(QUESTION_ANSWER, asAt), QUESTION_ANSWER.QUESTION_CODE.eq(code.value()))
            .orderBy(QUESTION_ANSWER.VERSION)
            .fetch(row -> versions.recorded(QUESTION_ANSWER, row, answer(row)));
    }

    private static Question question(Record row) {
        return new Question(
            new QuestionCode(row.get(QUESTION.QUESTION_CODE)),
            Question.Asker.valueOf(row.get(QUESTION.ASKER)),
            row.get(QUESTION.OFFICE),
            row.get(QUESTION.ASKED_ON),
            row.get(QUESTION.DAY_NOTE),
            row.get(QUESTION.WORDS),
            row.get(QUESTION.SOURCE),
            address(row.get(QUESTION.ADDRESS)),
            HandlingClass.valueOf(row.get(QUESTION.HANDLING))
        );
    }

    private static Answer answer(Record row) {
        var measures = row.get(QUESTION_ANSWER.MEASURES);
        var starts = row.get(QUESTION_ANSWER.PERIOD_STARTS);
        var ends = row.get(QUESTION_ANSWER.PERIOD_ENDS);
        var numbers = row.get(QUESTION_ANSWER.FIGURE_VERSIONS);
        return new Answer(
            new QuestionCode(row.get(QUESTION_ANSWER.QUESTION_CODE)),
            row.get(QUESTION_ANSWER.ANSWERED_ON),
            row.get(QUESTION_ANSWER.ANSWERED_BY),
            row.get(QUESTION_ANSWER.WORDS),
            row.get(QUESTION_ANSWER.SOURCE),
            address(row.get(QUESTION_ANSWER.ADDRESS)),
            IntStream.range(0, measures.length)
                .mapToObj(i ->
                    new FigureReference(new MeasureCode(measures[i]), new Period(starts[i], ends[i]), numbers[i])
                )
                .toList()
        );
    }

    private QuestionRecord row(Question it) {
        var row = dsl.newRecord(QUESTION);
        row.setQuestionCode(it.code().value());
        row.setAsker(it.asker().name());
        row.setOffice(it.office());
        row.setAskedOn(it.askedOn());
        row.setDayNote(it.dayNote());
        row.setWords(it.words());
        row.setSource(it.source());
        row.setAddress(it.link().map(URI::toString).orElse(""));
        row.setHandling(it.handling().name());
        return row;
    }

    private QuestionAnswerRecord row(Answer it) {
        var row = dsl.newRecord(QUESTION_ANSWER);
        row.setQuestionCode(it.question().value());
        row.setAnsweredOn(it.on());
        row.setAnsweredBy(it.by());
        row.setWords(it.words());
        row.setSource(it.source());
        row.setAddress(it.link().map(URI::toString).orElse(""));
        row.setMeasures(
            it
                .figures()
                .stream()
                .map(figure -> figure.measure().value())
                .toArray(String[]::new)
        );
        row.setPeriodStarts(
            it
                .figures()
                .stream()
                .map(figure -> figure.period().start())
                .toArray(LocalDate[]::new)
        );
        row.setPeriodEnds(
            it
                .figures()
                .stream()
                .map(figure -> figure.period().end())
                .toArray(LocalDate[]::new)
        );
        row.setFigureVersions(
            it
                .figures()
                .stream()
                .map(FigureReference::version)
                .toArray(Integer[]::new)
        );
        return row;
    }

    private static Optional<URI> address(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(URI.create(text));
    }
}

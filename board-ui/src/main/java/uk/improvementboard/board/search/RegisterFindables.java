package uk.improvementboard.board.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.experience.ExperienceService;
import uk.improvementboard.board.promise.PromiseService;
import uk.improvementboard.board.question.QuestionService;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.metrics.pack.ExperiencePage;
import uk.improvementboard.metrics.pack.PromisesPage;
import uk.improvementboard.metrics.pack.QuestionsPage;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.search.Findable;
import uk.improvementboard.metrics.search.Findable.Kind;
import uk.improvementboard.persistence.AsAt;

/** Promises, questions with their answers, and what families said. */
@Component
class RegisterFindables implements FindableSource {

    private final PromiseService promises;
    private final QuestionService questions;
    private final ExperienceService experiences;
    private final BoardReadingService readings;

    RegisterFindables(
        PromiseService promises,
        QuestionService questions,
        ExperienceService experiences,
        BoardReadingService readings
    ) {
        this.promises = promises;
        this.questions = questions;
        this.experiences = experiences;
        this.readings = readings;
    }

    @Override
    public List<Findable> findable(PartnershipId partnership, AsAt asAt) {
        var said = experiences.page(partnership, readings.read(partnership, asAt));
        return Stream.of(
            promises.ledger(partnership, asAt).rows().stream().map(RegisterFindables::promise),
            questions.register(partnership, asAt).rows().stream().map(RegisterFindables::question),
            said
                .parts()
                .stream()
                .flatMap(part ->
                    part
                        .items()
                        .stream()
                        .map(item -> item(part, item))
                )
        )
            .flatMap(it -> it)
            .toList();
    }

    private static Findable promise(PromisesPage.Row row) {
        return new Findable(
            Kind.PROMISE,
            row.code().value(),
            row.title(),
            List.of(row.kind() + ": " + row.promised() + ", promised by " + row.by(), row.delivered(), row.sector()),
            "promises/" + row.code().value()
        );
    }

    private static Findable question(QuestionsPage.Row row) {
        return new Findable(
            Kind.QUESTION,
            row.code().value(),
            row.words(),
            List.of(row.answer(), row.asker() + ", " + row.office()),
            "questions/" + row.code().value()
        );
    }

    private static Findable item(ExperiencePage.Part part, ExperiencePage.Item item) {
        return new Findable(
            Kind.EXPERIENCE,
            item.code().value(),
            part.title(),
            List.of("You said: " + item.youSaid(), "We did: " + item.weDid(), item.method()),
            "lived-experience"
        );
    }
}

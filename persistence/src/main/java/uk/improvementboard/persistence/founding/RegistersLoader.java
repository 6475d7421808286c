package uk.improvementboard.persistence.founding;

import org.springframework.stereotype.Component;
import uk.improvementboard.persistence.exception.ExceptionReportRepository;
import uk.improvementboard.persistence.experience.LivedExperienceRepository;
import uk.improvementboard.persistence.promise.PromiseRepository;
import uk.improvementboard.persistence.question.QuestionRepository;

/** Loads the registers of a partnership. */
@Component
class RegistersLoader {

    private final PromiseRepository promises;
    private final QuestionRepository questions;
    private final LivedExperienceRepository experiences;
    private final ExceptionReportRepository exceptions;

    RegistersLoader(
        PromiseRepository promises,
        QuestionRepository questions,
        LivedExperienceRepository experiences,
        ExceptionReportRepository exceptions
    ) {
        this.promises = promises;
        this.questions = questions;
        this.experiences = experiences;
        this.exceptions = exceptions;
    }

    int save(Registers data) {
        return (
            promises.saveHistory(
                FoundingLoader.known(data.promises()),
                FoundingLoader.known(data.withdrawn()),
                FoundingLoader.known(data.statements()),
                FoundingLoader.known(data.deliveries())
            ) +
            questions.saveHistory(FoundingLoader.known(data.questions()), FoundingLoader.known(data.answers())) +
            experiences.saveHistory(FoundingLoader.known(data.experiences())) +
            exceptions.saveHistory(FoundingLoader.known(data.exceptions()))
        );
    }
}

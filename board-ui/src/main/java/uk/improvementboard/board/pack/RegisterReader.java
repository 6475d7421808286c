package uk.improvementboard.board.pack;

import org.springframework.stereotype.Component;
import uk.improvementboard.board.challenge.ChallengeService;
import uk.improvementboard.board.evidence.DateService;
import uk.improvementboard.board.exception.ExceptionService;
import uk.improvementboard.board.experience.ExperienceService;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.promise.PromiseService;
import uk.improvementboard.board.question.QuestionService;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.restatement.RestatementService;
import uk.improvementboard.metrics.freeze.Freeze;
import uk.improvementboard.metrics.pack.DecisionsPages;
import uk.improvementboard.metrics.pack.MeetingsPage;
import uk.improvementboard.metrics.pack.PackRegisters;
import uk.improvementboard.metrics.pack.WaiversPages;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;

/** Collects what a pack prints beside the reading of the board. Who may ask is stated where each register is kept. */
@Component
class RegisterReader {

    private final PromiseService promises;
    private final QuestionService questions;
    private final ExperienceService experiences;
    private final ExceptionService exceptions;
    private final RestatementService restatements;
    private final MeetingService meetings;
    private final ChallengeService challenges;
    private final DateService dates;
    private final PackOrderService orders;

    RegisterReader(
        PromiseService promises,
        QuestionService questions,
        ExperienceService experiences,
        ExceptionService exceptions,
        RestatementService restatements,
        MeetingService meetings,
        ChallengeService challenges,
        DateService dates,
        PackOrderService orders
    ) {
        this.promises = promises;
        this.questions = questions;
        this.experiences = experiences;
        this.exceptions = exceptions;
        this.restatements = restatements;
        this.meetings = meetings;
        this.challenges = challenges;
        this.dates = dates;
        this.orders = orders;
    }

    /**
     * {@return what stands beside a reading, as its audience may see it}
     *
     * @param freeze what the pack of the month owes and was let go without
     * @param prepared day on which the pack is put together: its parts come in the order chosen by then
     */
    PackRegisters beside(PartnershipId partnership, BoardReading reading, Freeze freeze, AsAt prepared) {
        var asAt = new AsAt(reading.plan().asAt());
        var audience = reading.audience();
        return new PackRegisters(
            promises.ledgerFor(partnership, reading),
            questions.registerFor(partnership, asAt, audience),
            experiences.pageFor(partnership, reading),
            exceptions.pageFor(partnership, reading),
            restatements.revisions(partnership, freeze.month(), asAt, audience),
            new MeetingsPage(
                meetings.actionLogFor(partnership, asAt, audience),
                challenges.registerFor(partnership, asAt, audience)
            ),
            WaiversPages.of(freeze, reading.plan(), audience),
            meetings.calendarFor(partnership, asAt, audience),
            DecisionsPages.of(reading.plan().plan(), dates.openFor(partnership, asAt, audience)),
            orders.order(partnership, prepared)
        );
    }
}

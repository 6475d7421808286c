package uk.improvementboard.board.challenge;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.security.Required;
import uk.improvementboard.metrics.challenge.Challenge;
import uk.improvementboard.metrics.challenge.ChallengeCode;
import uk.improvementboard.metrics.challenge.ChallengeReading;
import uk.improvementboard.metrics.challenge.ChallengeStep;
import uk.improvementboard.metrics.challenge.FigureShown;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.pack.ChallengePages;
import uk.improvementboard.metrics.pack.ChallengePages.Names;
import uk.improvementboard.metrics.pack.ChallengesPage;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.challenge.ChallengeRepository;
import uk.improvementboard.persistence.meeting.SentEntryRepository;

/**
 * Challenges as the present user may see them, and what is done with them. The chair raises, sends back, escalates and closes; those
 * who are challenged answer; the programme office records what was said at a meeting. Nothing is overwritten.
 */
@Service
public class ChallengeService {

    private final PartnershipTransactions transactions;
    private final ChallengeRepository challenges;
    private final SentEntryRepository sent;
    private final ChallengeFigures figures;
    private final ChallengeNames names;
    private final Permits permits;
    private final Clock clock;

    ChallengeService(
        PartnershipTransactions transactions,
        ChallengeRepository challenges,
        SentEntryRepository sent,
        ChallengeFigures figures,
        ChallengeNames names,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.challenges = challenges;
        this.sent = sent;
        this.figures = figures;
        this.names = names;
        this.permits = permits;
        this.clock = clock;
    }

    /** One challenge with its whole history, as the register shows it and as it is kept. */
    record Shown(ChallengesPage.Row row, ChallengeReading reading) {}

    /** {@return the register as known on a day} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public ChallengesPage register(PartnershipId partnership, AsAt asAt) {
        return page(partnership, asAt, permits.audience(partnership), _ -> true);
    }

    /**
     * {@return the register for an audience, as packs need it}
     *
     * @param audience a class that the present user may read
     */
    @PreAuthorize("@permits.mayPack(#partnership, #audience)")
    public ChallengesPage registerFor(PartnershipId partnership, AsAt asAt, HandlingClass audience) {
        return page(partnership, asAt, audience, _ -> true);
    }

    /** {@return the challenges about one measure, priority action, area or action} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public ChallengesPage about(PartnershipId partnership, BoardSubject subject, AsAt asAt) {
        return page(partnership, asAt, permits.audience(partnership), it -> it.challenge().subject().equals(subject));
    }

    /** {@return the challenges that were raised at one meeting} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public ChallengesPage raisedAt(PartnershipId partnership, String meeting, AsAt asAt) {
        return page(partnership, asAt, permits.audience(partnership), it ->
            it.challenge().meeting().filter(meeting::equals).isPresent()
        );
    }

    /** A challenge that an organisation must still answer, and by when. */
    public record Awaited(ChallengeCode code, OrganisationCode to, String words, LocalDate due) {}

    /**
     * What waits for answers.
     *
     * @param own rows of the register, of one organisation
     * @param all of every organisation, the earliest first
     */
    public record Awaiting(List<ChallengesPage.Row> own, List<Awaited> all) {
        /** {@return those that one organisation must answer} */
        public List<Awaited> by(OrganisationCode organisation) {
            return all
                .stream()
                .filter(it -> it.to().equals(organisation))
                .toList();
        }
    }

    /** {@return the challenges that organisations must still answer, those of one as the register shows them} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Awaiting awaiting(PartnershipId partnership, OrganisationCode organisation, AsAt asAt) {
        var audience = permits.audience(partnership);
        return transactions.read(partnership, () -> {
            var open = challenges
                .all(asAt)
                .stream()
                .filter(ChallengeReading::awaitsAnswer)
                .filter(it -> it.challenge().handling().visibleTo(audience))
                .toList();
            var own = open
                .stream()
                .filter(it -> it.challenge().to().equals(organisation))
                .toList();
            return new Awaiting(
                own.isEmpty() ? List.of() : ChallengePages.of(own, names.on(asAt), audience).rows(),
                open
                    .stream()
                    .map(it ->
                        new Awaited(it.challenge().code(), it.challenge().to(), it.challenge().words(), it.due())
                    )
                    .sorted(Comparator.comparing(Awaited::due))
                    .toList()
            );
        });
    }

    private ChallengesPage page(
        PartnershipId partnership,
        AsAt asAt,
        HandlingClass audience,
        Predicate<ChallengeReading> which
    ) {
        return transactions.read(partnership, () ->
            ChallengePages.of(challenges.all(asAt).stream().filter(which).toList(), names.on(asAt), audience)
        );
    }

    /** {@return a challenge that the present user may see} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Optional<Shown> find(PartnershipId partnership, String code, AsAt asAt) {
        var audience = permits.audience(partnership);
        return transactions.read(partnership, () ->
            challenges
                .all(asAt)
                .stream()
                .filter(it -> it.challenge().code().value().equals(code))
                .flatMap(it ->
                    ChallengePages.of(List.of(it), names.on(asAt), audience)
                        .rows()
                        .stream()
                        .map(row -> new Shown(row, it))
                )
                .findFirst()
        );
    }

    /** {@return the names of everything that can be challenged and of everybody who can answer} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Names offered(PartnershipId partnership) {
        return transactions.read(partnership, () -> names.on(today()));
    }

    /** {@return the figure that a challenge raised now would keep} */
    @PreAuthorize("@permits.may(#partnership, 'CHALLENGE_RAISE') or @permits.may(#partnership, 'MEETING_PREPARE')")
    public Optional<FigureShown> figure(PartnershipId partnership, BoardSubject subject) {
        return figures.shown(partnership, subject, today().day());
    }

    /**
     * Raises a challenge, with the figure as the latest pack shows it, else as the board shows it today.
     *
     * @return its code
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'CHALLENGE_RAISE') or @permits.may(#partnership, 'MEETING_PREPARE')")
    public ChallengeCode raise(PartnershipId partnership, NewChallenge wanted) {
        var figure = figures.shown(partnership, wanted.subject(), today().day());
        return transactions.write(partnership, permits.change(partnership, "Challenge raised"), () ->
            written(partnership, wanted, figure)
        );
    }

    /**
     * The same for a challenge that may be sent twice and is raised once.
     *
     * @param key of the challenge, made by the page that sends it
     */
    @PreAuthorize("@permits.may(#partnership, 'CHALLENGE_RAISE') or @permits.may(#partnership, 'MEETING_PREPARE')")
    public ChallengeCode raiseOnce(PartnershipId partnership, NewChallenge wanted, String key) {
        var figure = figures.shown(partnership, wanted.subject(), today().day());
        return transactions.write(partnership, permits.change(partnership, "Challenge raised"), () ->
            new ChallengeCode(sent.once(key, () -> written(partnership, wanted, figure).value()))
        );
    }

    private ChallengeCode written(PartnershipId partnership, NewChallenge wanted, Optional<FigureShown> figure) {
        var known = names.on(today());
        Required.that(known.subjects().containsKey(wanted.subject()), "Choose what the challenge is about.");
        Required.that(known.organisations().containsKey(wanted.to()), "Choose who must answer.");
        var code = new ChallengeCode(String.format("c-%04d", challenges.next()));
        challenges.add(
            new Challenge(
                code,
                wanted.subject(),
                wanted.words().strip(),
                wanted.to(),
                wanted.office().strip(),
                today().day(),
                permits.actor(partnership),
                wanted.meeting(),
                figure,
                wanted.due(),
                wanted.handling()
            )
        );
        return code;
    }

    /**
     * Raises a question that the data suggest today as a challenge, with its figures, put to whoever answers for it.
     *
     * @param words of the question, as printed
     * @return the code of the challenge
     * @throws IllegalArgumentException in words for the person, when the data suggest it no longer
     */
    @PreAuthorize("@permits.may(#partnership, 'CHALLENGE_RAISE') or @permits.may(#partnership, 'MEETING_PREPARE')")
    public ChallengeCode raiseQuestion(PartnershipId partnership, String words) {
        var question = figures
            .questions(partnership, today())
            .stream()
            .filter(it -> it.words().equals(words) && !it.to().isEmpty())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("The data suggest this question no longer."));
        var subject = question
            .measure()
            .map(BoardSubject::measure)
            .or(() -> question.action().map(BoardSubject::action))
            .orElseGet(() -> BoardSubject.section(question.section()));
        var known = offered(partnership);
        var others = question.to().stream().skip(1).map(known::of).collect(Collectors.joining(" and "));
        return raise(
            partnership,
            new NewChallenge(
                subject,
                words,
                question.to().getFirst(),
                others.isEmpty() ? "" : "jointly with " + others,
                today().day().plusDays(NewChallenge.USUAL_DAYS),
                HandlingClass.BOARD_ONLY,
                Optional.empty()
            )
        );
    }

    /** {@return whether the present user may answer a challenge put to an organisation} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public boolean mayAnswer(PartnershipId partnership, OrganisationCode to) {
        return (
            permits.may(partnership, Permission.MEETING_PREPARE) ||
            permits.organisations(partnership, Permission.CHALLENGE_ANSWER).contains(to)
        );
    }

    /**
     * Answers a challenge. An executive answers for the own organisation; the office records what was answered at a meeting.
     *
     * @param evidence what shows it, and where it is to be found; empty where none is named
     * @throws IllegalArgumentException in words for the person
     * @throws AccessDeniedException when it was put to another organisation
     */
    @PreAuthorize("@permits.may(#partnership, 'CHALLENGE_ANSWER') or @permits.may(#partnership, 'MEETING_PREPARE')")
    public void answer(
        PartnershipId partnership,
        ChallengeCode code,
        String words,
        String evidence,
        Optional<URI> link
    ) {
        take(partnership, code, "Challenge answered", before -> {
            if (!mayAnswer(partnership, before.challenge().to())) {
                throw new AccessDeniedException("The challenge was put to another organisation");
            }
            return new ChallengeStep.Answered(
                today().day(),
                permits.actor(partnership),
                words.strip(),
                evidence.strip(),
                link
            );
        });
    }

    /**
     * Sends an answer back that does not do.
     *
     * @param due by when another is to be given
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'CHALLENGE_CLOSE')")
    public void sendBack(PartnershipId partnership, ChallengeCode code, String words, LocalDate due) {
        take(partnership, code, "Answer sent back", _ ->
            new ChallengeStep.SentBack(today().day(), permits.actor(partnership), words.strip(), due)
        );
    }

    /**
     * Escalates a challenge above the board; it is carried forward all the same.
     *
     * @param to the office or body to which it goes
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'CHALLENGE_CLOSE')")
    public void escalate(PartnershipId partnership, ChallengeCode code, String words, String to) {
        take(partnership, code, "Challenge escalated", _ ->
            new ChallengeStep.Escalated(today().day(), permits.actor(partnership), words.strip(), to.strip())
        );
    }

    /**
     * Closes a challenge.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'CHALLENGE_CLOSE')")
    public void close(PartnershipId partnership, ChallengeCode code, String words) {
        take(partnership, code, "Challenge closed", _ ->
            new ChallengeStep.Closed(today().day(), permits.actor(partnership), words.strip())
        );
    }

    private void take(
        PartnershipId partnership,
        ChallengeCode code,
        String why,
        Function<ChallengeReading, ChallengeStep> step
    ) {
        transactions.write(partnership, permits.change(partnership, why), () -> {
            var before = challenges
                .all(today())
                .stream()
                .filter(it -> it.challenge().code().equals(code))
                .filter(it -> it.challenge().handling().visibleTo(permits.audience(partnership)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such challenge any more."));
            var taken = step.apply(before);
            before.refused(taken).ifPresent(words -> {
                throw new IllegalArgumentException(words);
            });
            challenges.take(code, before.steps().size(), taken);
        });
    }

    private AsAt today() {
        return new AsAt(BoardTime.dayOf(clock.instant()));
    }
}

package uk.improvementboard.board.disclosure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import uk.improvementboard.board.account.PartnershipFounder;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.Commentaries;
import uk.improvementboard.metrics.commentary.CommentaryText;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.DateProposal;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.EvidenceFile;
import uk.improvementboard.metrics.plan.PriorityAction;
import uk.improvementboard.metrics.plan.ProgressUpdate;
import uk.improvementboard.metrics.plan.Risk;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.promise.PromiseCode;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatingOverride;
import uk.improvementboard.metrics.signoff.Actor;
import uk.improvementboard.metrics.signoff.Move;
import uk.improvementboard.metrics.signoff.SignOffMoves;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.metrics.signoff.Statement;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.NewAccount;
import uk.improvementboard.persistence.account.Role;
import uk.improvementboard.persistence.account.RoleHolding;
import uk.improvementboard.persistence.account.RoleRepository;
import uk.improvementboard.persistence.commentary.CommentaryRepository;
import uk.improvementboard.persistence.commentary.CommentaryVersion;
import uk.improvementboard.persistence.evidence.EvidenceFileRepository;
import uk.improvementboard.persistence.evidence.ScanOutcome;
import uk.improvementboard.persistence.exception.ExceptionReportRepository;
import uk.improvementboard.persistence.measure.AreaObservation;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.plan.ActionMilestoneVersion;
import uk.improvementboard.persistence.plan.ActionTerms;
import uk.improvementboard.persistence.plan.DateProposalRepository;
import uk.improvementboard.persistence.plan.EvidenceVersion;
import uk.improvementboard.persistence.plan.PlanHeader;
import uk.improvementboard.persistence.plan.PlanRepository;
import uk.improvementboard.persistence.plan.ProgressVersion;
import uk.improvementboard.persistence.promise.PromiseRepository;
import uk.improvementboard.persistence.rating.OverrideRepository;
import uk.improvementboard.persistence.signoff.DisagreementRepository;
import uk.improvementboard.persistence.signoff.MeasureStatement;
import uk.improvementboard.persistence.signoff.SignOffRepository;
import uk.improvementboard.persistence.signoff.SignOffStep;

/**
 * A partnership where every place that people write in, and every figure, bears a {@link Mark} of its handling class. For each
 * class there is a measure, an action with a deliverable, and a risk.
 */
final class MarkedPartnership {

    static final String SLUG = "markedshire";
    static final YearMonth MONTH = YearMonth.of(2026, 10);
    static final SectionCode SECTION = new SectionCode("priority-1");

    private static final AreaCode AREA = new AreaCode("X99999907");
    private static final OrganisationCode COUNCIL = new OrganisationCode("council");
    private static final OrganisationCode ICB = new OrganisationCode("icb");
    private static final Provenance SOURCE = new Provenance(
        "case system",
        Optional.empty(),
        Provenance.Basis.LOCAL_RETURN,
        Optional.empty(),
        "",
        "programme office"
    );

    private final ApplicationContext context;
    private final PartnershipId id;

    private MarkedPartnership(ApplicationContext context) {
        this.context = context;
        id = bean(PartnershipFounder.class).found(
            SLUG,
            "Markedshire SEND partnership",
            PartnershipFounder.localAuthority(AREA.value(), "Markedshire"),
            "marked-founder",
            "a long enough password"
        );
    }

    /** Founds it, with an account "marked-" and the role's short name for each role. */
    static PartnershipId found(ApplicationContext context) {
        var marked = new MarkedPartnership(context);
        marked.accounts();
        marked.write("Founded", LocalDate.of(2026, 9, 1), marked::plan);
        for (var handling : HandlingClass.values()) {
            marked.write("Founded", LocalDate.of(2026, 9, 1), () -> marked.measure(handling));
        }
        for (var handling : HandlingClass.values()) {
            marked.write("Said", LocalDate.of(2026, 11, 9), () -> marked.words(handling));
        }
        marked.write("Asked", LocalDate.of(2026, 11, 10), marked::dates);
        marked.write("Given back", LocalDate.of(2026, 11, 11), marked::question);
        marked.restate();
        return marked.id;
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private interface Work {
        void run() throws IOException;
    }

    private void write(String why, LocalDate on, Work work) {
        bean(PartnershipTransactions.class).write(id, Change.on(on, "fixture", why), () -> {
            try {
                work.run();
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private void accounts() {
        account("chair", Role.INDEPENDENT_CHAIR, Optional.empty());
        account("icb", Role.ICB_EXECUTIVE, Optional.of(ICB));
        account("council", Role.COUNCIL_EXECUTIVE, Optional.of(COUNCIL));
        account("office", Role.PROGRAMME_OFFICE, Optional.empty());
        account("adviser", Role.ADVISER, Optional.empty());
        account("forum", Role.PARENT_CARER_FORUM, Optional.empty());
        account("admin", Role.ADMINISTRATOR, Optional.empty());
    }

    private void account(String name, Role role, Optional<OrganisationCode> organisation) {
        var from = LocalDate.of(2026, 9, 1);
        var account = new NewAccount("marked-" + name, "none", role.words(), false, from);
        var number = bean(PartnershipTransactions.class).writeInstallation(Change.on(from, "fixture", "Account"), () ->
            bean(AccountRepository.class).create(account)
        );
        write("Role", from, () ->
            bean(RoleRepository.class).save(new RoleHolding(id, number, role, organisation, from, Optional.empty()))
        );
    }

    static MeasureCode measureOf(HandlingClass handling) {
        return new MeasureCode("measure-" + (handling.ordinal() + 1));
    }

    static PromiseCode promiseOf(HandlingClass handling) {
        return new PromiseCode("promise-" + (handling.ordinal() + 1));
    }

    static String actionOf(HandlingClass handling) {
        return "1." + (handling.ordinal() + 1);
    }

    private void plan() {
        var plans = bean(PlanRepository.class);
        plans.saveHeader(new PlanHeader(Optional.empty(), LocalDate.of(2026, 9, 1), List.of(), false));
        var measures = List.of(HandlingClass.values()).stream().map(MarkedPartnership::measureOf).toList();
        plans.saveSection(
            new PriorityAction(SECTION, 1, "Places", "There are too few places", "", List.of(COUNCIL), measures)
        );
        for (var handling : HandlingClass.values()) {
            var number = actionOf(handling);
            plans.saveAction(
                new ActionTerms(number, SECTION, "Open places", COUNCIL, "Lead", "Officer", "Open", measures)
            );
            var date = new PromisedDate(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 9, 1), "board", "", "plan");
            plans.saveMilestone(new ActionMilestoneVersion(number, "first", "First places", date, Optional.empty()));
        }
    }

    private void measure(HandlingClass handling) {
        var code = measureOf(handling);
        bean(MeasureRepository.class).save(
            new Measure(
                code,
                "Places, part " + (handling.ordinal() + 1),
                "Places that are open on the last day of the month",
                Unit.count("places"),
                0,
                ImprovementDirection.INCREASE,
                SeriesKind.SNAPSHOT,
                Frequency.MONTHLY,
                List.of(COUNCIL),
                true,
                false,
                false,
                10
            )
        );
        bean(ObservationRepository.class).record(observed(code, MONTH, Mark.figure(handling), handling));
    }

    private static AreaObservation observed(MeasureCode code, YearMonth month, long value, HandlingClass handling) {
        var figure = Figure.of(Long.toString(value));
        var observation = new Observation.Reported(Period.month(month), figure, false, SOURCE, handling);
        return new AreaObservation(code, AREA, observation);
    }

    private void words(HandlingClass handling) throws IOException {
        var on = LocalDate.of(2026, 11, 9);
        MarkedExceptions.save(bean(ExceptionReportRepository.class), handling, on);
        var plans = bean(PlanRepository.class);
        var commentary = bean(CommentaryRepository.class);
        // A board-only word beside a public figure, and the other way about.
        var other = HandlingClass.values()[2 - handling.ordinal()];
        var subject = BoardSubject.measure(measureOf(other));
        var text = Mark.sentence("commentary", handling);
        commentary.save(0, new CommentaryVersion(subject, MONTH, said(text, handling), true, "Council executive"));
        var draft = said(Mark.sentence("draft", handling), handling);
        commentary.save(1, new CommentaryVersion(subject, MONTH, draft, false, "Council executive"));
        var action = actionOf(handling);
        var update = new ProgressUpdate(on, "Lead", Mark.sentence("progress", handling), handling);
        plans.saveProgress(new ProgressVersion(action, update));
        plans.saveRisk(
            new Risk(
                handling.ordinal() + 1,
                SECTION,
                Mark.sentence("risk", handling),
                COUNCIL,
                3,
                3,
                Mark.sentence("control", handling),
                on,
                handling
            )
        );
        bean(OverrideRepository.class).save(
            new RatingOverride(
                RatedSubject.measure(measureOf(handling).value()),
                RatingOverride.choices(RatedSubject.Facet.HEADLINE).getFirst(),
                Mark.sentence("override", handling),
                "Independent chair",
                on,
                LocalDate.of(2026, 12, 20),
                handling
            )
        );
        // A statement that all may read may still name a figure that they may not.
        bean(DisagreementRepository.class).state(
            new MeasureStatement(
                measureOf(other),
                MONTH,
                new Statement(
                    COUNCIL,
                    Mark.sentence("statement", handling),
                    Optional.of(BigDecimal.valueOf(Mark.figure(other))),
                    handling,
                    "Council executive",
                    on
                )
            )
        );
        evidence(handling, action, on);
        MarkedPromises.save(bean(PromiseRepository.class), handling, on);
        MarkedMeetings.save(context, handling, on);
    }

    private static CommentaryText said(String words, HandlingClass handling) {
        return new CommentaryText(words, words, words, handling);
    }

    private void evidence(HandlingClass handling, String action, LocalDate on) throws IOException {
        var bytes = ("%PDF-1.4 " + Mark.sentence("file", handling)).getBytes(StandardCharsets.UTF_8);
        var digest = "0".repeat(63) + handling.ordinal();
        var file = new EvidenceFile(
            UUID.randomUUID().toString(),
            "minutes.pdf",
            "application/pdf",
            bytes.length,
            digest
        );
        bean(EvidenceFileRepository.class).store(file, handling, new ByteArrayInputStream(bytes));
        bean(EvidenceFileRepository.class).scanned(file.id(), ScanOutcome.CLEAN, "clean");
        bean(PlanRepository.class).saveEvidence(
            new EvidenceVersion(
                action,
                "first",
                new Evidence(
                    Mark.sentence("evidence", handling),
                    Mark.sentence("described", handling),
                    Optional.of(file),
                    handling,
                    on,
                    "Council executive",
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    false
                )
            )
        );
    }

    private void dates() {
        var on = LocalDate.of(2026, 11, 10);
        var proposals = bean(DateProposalRepository.class);
        var asked = new DateProposal(
            actionOf(HandlingClass.PUBLIC),
            "first",
            LocalDate.of(2027, 2, 1),
            LocalDate.of(2026, 12, 1),
            Mark.sentence("asked", HandlingClass.BOARD_ONLY),
            on,
            "Council executive",
            Optional.empty()
        );
        proposals.save(asked);
        var decided = new DateProposal(
            actionOf(HandlingClass.PARTNERS),
            "first",
            asked.due(),
            asked.wasDue(),
            Mark.sentence("asked", HandlingClass.BOARD_ONLY),
            on,
            "Council executive",
            Optional.of(
                new DateProposal.Decision(false, on, "Chair", Mark.sentence("refused", HandlingClass.BOARD_ONLY))
            )
        );
        proposals.save(decided);
    }

    private void question() {
        var at = LocalDate.of(2026, 11, 11).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        var office = new Actor("Programme office", Optional.empty(), OptionalLong.empty());
        take(it -> SignOffMoves.submit(it, office, at, ""));
        take(it -> SignOffMoves.giveBack(it, office, at, Mark.sentence("question", HandlingClass.BOARD_ONLY)));
    }

    private void take(Function<SignOffReading, Move> step) {
        var today = new AsAt(TestClock.TODAY);
        var signOffs = bean(SignOffRepository.class);
        var measure = bean(MeasureRepository.class).find(measureOf(HandlingClass.PUBLIC), today).orElseThrow();
        var none = Commentaries.none();
        var before = signOffs.readings(List.of(measure), AREA, MONTH, none, today).getFirst();
        var made = (Move.Made) step.apply(before);
        signOffs.take(before.steps().size(), SignOffStep.of(measure.code(), AREA, made.step()));
    }

    /** A figure of the board's that is restated, with a reason that names it, to one that everybody sees. */
    private void restate() {
        var code = measureOf(HandlingClass.PUBLIC);
        var before = MONTH.minusMonths(1);
        var board = HandlingClass.BOARD_ONLY;
        write("First count", LocalDate.of(2026, 10, 12), () ->
            bean(ObservationRepository.class).record(observed(code, before, Mark.figure(board), board))
        );
        write(Mark.sentence("restated", board), LocalDate.of(2026, 11, 12), () ->
            bean(ObservationRepository.class).record(observed(code, before, 412, HandlingClass.PUBLIC))
        );
    }
}

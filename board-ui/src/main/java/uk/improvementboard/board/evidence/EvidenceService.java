package uk.improvementboard.board.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.evidence.EvidenceFileRepository;
import uk.improvementboard.persistence.evidence.KeptFile;
import uk.improvementboard.persistence.plan.ActionMilestoneVersion;
import uk.improvementboard.persistence.plan.EvidenceVersion;
import uk.improvementboard.persistence.plan.PlanRepository;

/**
 * Evidence that a deliverable is done: its owner hands it in and closes the deliverable, the chair accepts it or sends it back. A
 * deliverable is complete only when evidence for it is accepted.
 */
@Service
public class EvidenceService {

    private final PartnershipTransactions transactions;
    private final PlanRepository plans;
    private final EvidenceFileRepository files;
    private final ActionOwners owners;
    private final EvidenceIntake intake;
    private final Permits permits;
    private final Clock clock;

    EvidenceService(
        PartnershipTransactions transactions,
        PlanRepository plans,
        EvidenceFileRepository files,
        ActionOwners owners,
        EvidenceIntake intake,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.plans = plans;
        this.files = files;
        this.owners = owners;
        this.intake = intake;
        this.permits = permits;
        this.clock = clock;
    }

    /** Where a deliverable is found. */
    public record Deliverable(String action, String milestone) {}

    /** {@return the largest file that is taken, in megabytes} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public int megabytes(PartnershipId partnership) {
        return intake.megabytes();
    }

    /** {@return every ending of a file that is taken: ".pdf"} */
    public static String[] endings() {
        return FileKind.allEndings();
    }

    /** {@return whether the present user may hand in evidence for an action: its owner's executive or the office} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public boolean mayAdd(PartnershipId partnership, String action) {
        return transactions.read(partnership, () -> owners.mine(partnership, action));
    }

    /**
     * Hands in evidence.
     *
     * @throws IllegalArgumentException in words for the person, when it is not taken: the file, its title or its description
     */
    @PreAuthorize("@permits.may(#partnership, 'EVIDENCE_ADD')")
    public void add(PartnershipId partnership, Deliverable where, NewEvidence given) {
        Refusal.unless(!given.title().isBlank(), "Name the evidence.");
        Refusal.unless(
            given.file().isPresent() || given.description().strip().length() >= NewEvidence.SHORTEST_DESCRIPTION,
            "Choose a file, or say in at least " +
                NewEvidence.SHORTEST_DESCRIPTION +
                " characters where the evidence is to be found."
        );
        var checked = given.file().map(intake::check);
        var title = given.title().strip();
        transactions.write(partnership, permits.change(partnership, "Evidence handed in: " + title), () -> {
            owners.require(partnership, where.action());
            var milestone = owners.milestone(where);
            Refusal.unless(
                milestone
                    .evidence()
                    .stream()
                    .noneMatch(it -> it.title().equalsIgnoreCase(title)),
                "Evidence called \"" + title + "\" is there already. Give this another name."
            );
            checked.ifPresent(file -> intake.keep(file, given.handling()));
            var evidence = new Evidence(
                title,
                given.description().strip(),
                checked.map(EvidenceIntake.Checked::file),
                given.handling(),
                today(),
                permits.actor(partnership),
                Optional.empty(),
                "",
                Optional.empty(),
                false
            );
            plans.saveEvidence(new EvidenceVersion(where.action(), where.milestone(), evidence));
        });
    }

    /**
     * Says that a deliverable was delivered.
     *
     * @throws IllegalArgumentException in words for the person: no evidence stands for it, or the day lies ahead
     */
    @PreAuthorize("@permits.may(#partnership, 'EVIDENCE_ADD')")
    public void close(PartnershipId partnership, Deliverable where, LocalDate doneOn) {
        Refusal.unless(!doneOn.isAfter(today()), "The day of delivery cannot lie ahead.");
        transactions.write(partnership, permits.change(partnership, "Delivered"), () -> {
            owners.require(partnership, where.action());
            var milestone = owners.milestone(where);
            Refusal.unless(
                milestone.evidenced(),
                "Hand in evidence first: a deliverable is closed only with evidence."
            );
            plans.saveMilestone(
                new ActionMilestoneVersion(
                    where.action(),
                    where.milestone(),
                    milestone.title(),
                    milestone.dates().all().getLast(),
                    Optional.of(doneOn)
                )
            );
        });
    }

    /**
     * Accepts evidence for the board.
     *
     * @throws IllegalArgumentException in words for the person, when its file waits for the virus scanner: nobody could have read it
     */
    @PreAuthorize("@permits.may(#partnership, 'EVIDENCE_ACCEPT')")
    public void accept(PartnershipId partnership, Deliverable where, String title) {
        transactions.write(partnership, permits.change(partnership, "Evidence accepted: " + title), () -> {
            var evidence = awaited(where, title);
            evidence
                .file()
                .flatMap(file -> files.find(file.id()))
                .ifPresent(kept ->
                    Refusal.unless(
                        kept.scan().open(),
                        "Its file waits for the virus scanner, so nobody could open it. Send it back, and ask for it anew."
                    )
                );
            save(where, evidence.accept(today(), permits.actor(partnership)));
        });
    }

    /**
     * Sends evidence back.
     *
     * @throws IllegalArgumentException when no words say what is missing
     */
    @PreAuthorize("@permits.may(#partnership, 'EVIDENCE_ACCEPT')")
    public void sendBack(PartnershipId partnership, Deliverable where, String title, String words) {
        Refusal.unless(!words.isBlank(), "Say what is missing.");
        transactions.write(partnership, permits.change(partnership, "Evidence returned: " + words.strip()), () -> {
            var returned = new Evidence.Returned(today(), permits.actor(partnership), words.strip());
            save(where, awaited(where, title).sendBack(returned));
        });
    }

    /** Takes evidence back; it stays in view and counts no longer. */
    @PreAuthorize("@permits.may(#partnership, 'EVIDENCE_ADD')")
    public void withdraw(PartnershipId partnership, Deliverable where, String title) {
        transactions.write(partnership, permits.change(partnership, "Evidence withdrawn: " + title), () -> {
            owners.require(partnership, where.action());
            save(where, evidence(where, title).withdraw());
        });
    }

    /** {@return a file that the present user may read; empty too while no scanner called it clean} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Optional<KeptFile> file(PartnershipId partnership, String id) {
        return transactions
            .read(partnership, () -> files.find(id))
            .filter(kept -> kept.handling().visibleTo(permits.audience(partnership)));
    }

    /** Writes the bytes of a file that {@link #file} gave and that is open. */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    void copy(PartnershipId partnership, KeptFile kept, OutputStream out) {
        if (!kept.scan().open() || !kept.handling().visibleTo(permits.audience(partnership))) {
            throw new IllegalArgumentException("The file is not open");
        }
        transactions.read(partnership, () -> {
            try {
                files.copy(kept.file().id(), out);
                return true;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private Evidence awaited(Deliverable where, String title) {
        var evidence = evidence(where, title);
        Refusal.unless(evidence.awaited(), "This evidence was decided on in the meantime. Look at it again.");
        return evidence;
    }

    private Evidence evidence(Deliverable where, String title) {
        return owners
            .milestone(where)
            .evidence()
            .stream()
            .filter(it -> it.title().equals(title))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no such evidence any more."));
    }

    private void save(Deliverable where, Evidence evidence) {
        plans.saveEvidence(new EvidenceVersion(where.action(), where.milestone(), evidence));
    }

    private LocalDate today() {
        return BoardTime.dayOf(clock.instant());
    }
}

package uk.improvementboard.board.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.EvidenceFile;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.evidence.EvidenceFileRepository;
import uk.improvementboard.persistence.evidence.KeptFile;
import uk.improvementboard.persistence.evidence.ScanOutcome;
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
    private final VirusScan scanner;
    private final Permits permits;
    private final Clock clock;
    private final int megabytes;

    EvidenceService(
        PartnershipTransactions transactions,
        PlanRepository plans,
        EvidenceFileRepository files,
        ActionOwners owners,
        VirusScan scanner,
        Permits permits,
        Clock clock,
        @Value("${board.evidence.max-megabytes:20}") int megabytes
    ) {
        this.transactions = transactions;
        this.plans = plans;
        this.files = files;
        this.owners = owners;
        this.scanner = scanner;
        this.permits = permits;
        this.clock = clock;
        this.megabytes = megabytes;
    }

    /** Where a deliverable is found. */
    public record Deliverable(String action, String milestone) {}

    /** {@return the largest file that is taken, in megabytes} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public int megabytes(PartnershipId partnership) {
        return megabytes;
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
        require(!given.title().isBlank(), "Name the evidence.");
        require(
            given.file().isPresent() || given.description().strip().length() >= NewEvidence.SHORTEST_DESCRIPTION,
            "Choose a file, or say in at least " +
                NewEvidence.SHORTEST_DESCRIPTION +
                " characters where the evidence is to be found."
        );
        var checked = given.file().map(this::check);
        var title = given.title().strip();
        transactions.write(partnership, change(partnership, "Evidence handed in: " + title), () -> {
            owners.require(partnership, where.action());
            var milestone = milestone(where);
            require(
                milestone
                    .evidence()
                    .stream()
                    .noneMatch(it -> it.title().equalsIgnoreCase(title)),
                "Evidence called \"" + title + "\" is there already. Give this another name."
            );
            checked.ifPresent(file -> keep(file, given));
            var evidence = new Evidence(
                title,
                given.description().strip(),
                checked.map(Checked::file),
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

    /** A file that passed every check. */
    private record Checked(EvidenceFile file, HandedIn from, VirusScan.Verdict scan) {}

    private Checked check(HandedIn from) {
        try {
            var size = Files.size(from.content());
            require(size > 0, "The file is empty.");
            require(size <= megabytes * 1_000_000L, "The file is larger than " + megabytes + " megabytes.");
            var kind = FileCheck.kind(from.content(), from.name());
            var scan = scanner.scan(from.content());
            require(
                scan.outcome() != ScanOutcome.INFECTED,
                "The virus scanner refused the file. Nothing of it was kept."
            );
            var file = new EvidenceFile(
                UUID.randomUUID().toString(),
                SafeName.of(from.name(), kind),
                kind.type(),
                size,
                digest(from)
            );
            return new Checked(file, from, scan);
        } catch (RefusedFileException refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String digest(HandedIn from) throws IOException {
        try (InputStream in = Files.newInputStream(from.content())) {
            var digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private void keep(Checked checked, NewEvidence given) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(checked.from().content()))) {
            files.store(checked.file(), given.handling(), in);
            files.scanned(checked.file().id(), checked.scan().outcome(), checked.scan().words());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Says that a deliverable was delivered.
     *
     * @throws IllegalArgumentException in words for the person: no evidence stands for it, or the day lies ahead
     */
    @PreAuthorize("@permits.may(#partnership, 'EVIDENCE_ADD')")
    public void close(PartnershipId partnership, Deliverable where, LocalDate doneOn) {
        require(!doneOn.isAfter(today()), "The day of delivery cannot lie ahead.");
        transactions.write(partnership, change(partnership, "Delivered"), () -> {
            owners.require(partnership, where.action());
            var milestone = milestone(where);
            require(milestone.evidenced(), "Hand in evidence first: a deliverable is closed only with evidence.");
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

    /** Accepts evidence for the board. */
    @PreAuthorize("@permits.may(#partnership, 'EVIDENCE_ACCEPT')")
    public void accept(PartnershipId partnership, Deliverable where, String title) {
        transactions.write(partnership, change(partnership, "Evidence accepted: " + title), () -> {
            var evidence = awaited(where, title);
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
        require(!words.isBlank(), "Say what is missing.");
        transactions.write(partnership, change(partnership, "Evidence returned: " + words.strip()), () -> {
            var returned = new Evidence.Returned(today(), permits.actor(partnership), words.strip());
            save(where, awaited(where, title).sendBack(returned));
        });
    }

    /** Takes evidence back; it stays in view and counts no longer. */
    @PreAuthorize("@permits.may(#partnership, 'EVIDENCE_ADD')")
    public void withdraw(PartnershipId partnership, Deliverable where, String title) {
        transactions.write(partnership, change(partnership, "Evidence withdrawn: " + title), () -> {
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
        require(evidence.awaited(), "This evidence was decided on in the meantime. Look at it again.");
        return evidence;
    }

    private Evidence evidence(Deliverable where, String title) {
        return milestone(where)
            .evidence()
            .stream()
            .filter(it -> it.title().equals(title))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no such evidence any more."));
    }

    private void save(Deliverable where, Evidence evidence) {
        plans.saveEvidence(new EvidenceVersion(where.action(), where.milestone(), evidence));
    }

    private ActionMilestone milestone(Deliverable where) {
        return owners
            .action(where.action())
            .milestones()
            .stream()
            .filter(it -> it.id().equals(where.milestone()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no such deliverable any more."));
    }

    private Change change(PartnershipId partnership, String why) {
        return new Change(clock.instant(), permits.actor(partnership), why);
    }

    private LocalDate today() {
        return AsAt.dayOf(clock.instant());
    }

    private static void require(boolean right, String words) {
        if (!right) {
            throw new IllegalArgumentException(words);
        }
    }
}

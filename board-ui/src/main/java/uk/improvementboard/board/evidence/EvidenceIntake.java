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
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.imports.PersonsInTable;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.plan.EvidenceFile;
import uk.improvementboard.persistence.evidence.EvidenceFileRepository;
import uk.improvementboard.persistence.evidence.ScanOutcome;

/** Looks at files that are handed in before anything of them is kept: size, kind by content, persons in spreadsheets, viruses. */
@Component
class EvidenceIntake {

    private final EvidenceFileRepository files;
    private final VirusScan scanner;
    private final int megabytes;

    EvidenceIntake(
        EvidenceFileRepository files,
        VirusScan scanner,
        @Value("${board.evidence.max-megabytes:20}") int megabytes
    ) {
        this.files = files;
        this.scanner = scanner;
        this.megabytes = megabytes;
    }

    int megabytes() {
        return megabytes;
    }

    /** A file that passed every check. */
    record Checked(EvidenceFile file, HandedIn from, VirusScan.Verdict scan) {}

    /** @throws IllegalArgumentException in words for the person, when the file is not taken */
    Checked check(HandedIn from) {
        try {
            var size = Files.size(from.content());
            Refusal.unless(size > 0, "The file is empty.");
            Refusal.unless(size <= megabytes * 1_000_000L, "The file is larger than " + megabytes + " megabytes.");
            var kind = FileCheck.kind(from.content(), from.name());
            if (kind == FileKind.EXCEL) {
                var refusal = PersonsInTable.refusal(from.content(), from.name());
                Refusal.unless(refusal.isEmpty(), "The spreadsheet was not taken. " + refusal.orElse(""));
            }
            var scan = scanner.scan(from.content());
            Refusal.unless(
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

    /** Stores a file that was checked, within the transaction that writes its evidence. */
    void keep(Checked checked, HandlingClass handling) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(checked.from().content()))) {
            files.store(checked.file(), handling, in);
            files.scanned(checked.file().id(), checked.scan().outcome(), checked.scan().words());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

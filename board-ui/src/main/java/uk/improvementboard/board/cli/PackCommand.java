package uk.improvementboard.board.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.improvementboard.board.freeze.PackBlockedException;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.board.pack.PackForm;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.database.Database;

/** Writes a month's pack. */
@Command(
    name = "pack",
    mixinStandardHelpOptions = true,
    description = {
        "Writes the pack of a month: PDF (PDF/UA-1 and PDF/A-3a), web page, workbook, slides or CSV files by the ending of FILE.",
        "A draft, unless --issued asks for the pack as it was issued, or --issue issues it. Works beside a running server.",
        "What blocks a pack from being issued is listed, and nothing is written; the chair waives on the page of packs.",
        "Exit codes: 0 done, 1 failed or not issued, 2 bad use.",
    }
)
final class PackCommand implements Callable<Integer> {

    /** Words of the command line for the handling classes. */
    enum Audience {
        BOARD(HandlingClass.BOARD_ONLY),
        PARTNERS(HandlingClass.PARTNERS),
        PUBLIC(HandlingClass.PUBLIC);

        private final HandlingClass handling;

        Audience(HandlingClass handling) {
            this.handling = handling;
        }
    }

    @Option(
        names = "--partnership",
        required = true,
        paramLabel = "P",
        description = "Short name of the partnership: hertfordshire."
    )
    private String partnership = "";

    @Option(
        names = "--month",
        required = true,
        paramLabel = "YYYY-MM",
        description = "Month of the pack; its end or today is the day as at."
    )
    private String month = "";

    @Option(names = "--audience", defaultValue = "board", description = "board, partners or public (default: board).")
    private Audience audience = Audience.BOARD;

    @Option(
        names = "--as-at",
        paramLabel = "YYYY-MM-DD",
        description = "Day of the month: the draft as it was known on that day, with nothing that came later."
    )
    private String asAt = "";

    @Option(names = "--issued", description = "The latest issue of the month for the audience, instead of a draft.")
    private boolean issued;

    @Option(
        names = "--issue",
        description = "Issues the pack for good, unless something is missing that was not waived."
    )
    private boolean issue;

    @Option(
        names = "--out",
        required = true,
        paramLabel = "FILE",
        description = "File to write: .pdf, .html, .xlsx, .pptx or .zip."
    )
    private Path out = Path.of("");

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var chosen = month();
        var day = day();
        var form = form();
        requireWritable();
        if (day.isPresent() && (issue || issued)) {
            throw CommandFailedException.badUse("--as-at asks for a draft: leave out --issue and --issued.");
        }
        if (issue && issued) {
            throw CommandFailedException.badUse(
                "Give either --issue, which issues a pack, or --issued, which reads one."
            );
        }
        try (
            var opened = database.open(Database.Mode.BESIDE, _ -> {});
            var application = BoardServer.startWithoutScreens(opened)
        ) {
            write(pack(application, chosen, day), form);
        }
        return 0;
    }

    private PackDocument pack(ApplicationContext application, YearMonth chosen, Optional<LocalDate> day)
        throws Exception {
        if (issue) {
            return issue(application, chosen);
        }
        return issued ? issued(application, chosen) : draft(application, chosen, day);
    }

    private PackDocument issue(ApplicationContext application, YearMonth chosen) throws Exception {
        var id = NamedPartnership.find(application, partnership);
        var packs = application.getBean(PackService.class);
        try {
            return CommandAuthority.of("pack", id, Set.of(Permission.BOARD_VIEW, Permission.PACK_FREEZE)).call(() ->
                packs.issue(id, chosen, audience.handling)
            );
        } catch (PackBlockedException blocked) {
            throw new CommandFailedException(
                blocked.freeze().summary() + "\n  " + String.join("\n  ", blocked.freeze().sentences()),
                blocked
            );
        } catch (IllegalArgumentException unfit) {
            throw CommandFailedException.badUse(String.valueOf(unfit.getMessage()));
        }
    }

    private PackDocument draft(ApplicationContext application, YearMonth chosen, Optional<LocalDate> day)
        throws Exception {
        var id = NamedPartnership.find(application, partnership);
        var packs = application.getBean(PackService.class);
        try {
            return CommandAuthority.of("pack", id, Set.of(Permission.BOARD_VIEW, Permission.PACK_PREPARE)).call(() ->
                day.isPresent()
                    ? packs.draftAsKnownOn(id, day.get(), chosen, audience.handling)
                    : packs.draft(id, chosen, audience.handling)
            );
        } catch (IllegalArgumentException unfit) {
            throw CommandFailedException.badUse(String.valueOf(unfit.getMessage()));
        }
    }

    private PackDocument issued(ApplicationContext application, YearMonth chosen) throws Exception {
        var id = NamedPartnership.find(application, partnership);
        var packs = application.getBean(PackService.class);
        return CommandAuthority.of("pack", id, Set.of(Permission.BOARD_VIEW))
            .call(() ->
                packs
                    .issued(id)
                    .stream()
                    .filter(pack -> pack.month().equals(chosen) && pack.audience() == audience.handling)
                    .findFirst()
                    .flatMap(pack -> packs.find(id, pack.id()))
            )
            .orElseThrow(() ->
                CommandFailedException.badUse(
                    "No pack of " + chosen + " was issued for this audience. Leave out --issued for a draft."
                )
            );
    }

    /** Written beside its place and moved there whole, so that a failure leaves no half pack. */
    private void write(PackDocument pack, PackForm form) {
        try {
            var folder = out.toAbsolutePath().normalize().getParent();
            var draft = Files.createTempFile(folder, "pack", ".part");
            try (var file = Files.newOutputStream(draft)) {
                form.write(pack, file);
            }
            Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new CommandFailedException(out + " cannot be written: " + failed.getMessage(), failed);
        }
        var words = spec.commandLine().getErr();
        words.println("Wrote " + out + ": " + pack.content().packId() + ", SHA-256 of its content " + pack.sha256());
        words.flush();
    }

    private Optional<LocalDate> day() {
        try {
            return asAt.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(asAt));
        } catch (DateTimeParseException _) {
            throw CommandFailedException.badUse(
                "The day \"" + asAt + "\" is not of the form YYYY-MM-DD, such as 2026-11-15."
            );
        }
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException _) {
            throw CommandFailedException.badUse(
                "The month \"" + month + "\" is not of the form YYYY-MM, such as 2026-11."
            );
        }
    }

    private PackForm form() {
        return PackForm.ofFile(out.toString()).orElseThrow(() ->
            CommandFailedException.badUse("The file " + out + " must end in " + PackForm.endings() + ".")
        );
    }

    private void requireWritable() {
        var folder = out.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw CommandFailedException.badUse(
                "The folder of " + out + " does not exist or cannot be written to. Choose another."
            );
        }
    }
}

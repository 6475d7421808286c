package uk.improvementboard.board.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.improvementboard.board.pack.PackCheck;
import uk.improvementboard.board.pack.PackCheck.Named;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.board.pack.PackForm;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Says whether a file is a pack as it was issued. */
@Command(
    name = "verify-pack",
    mixinStandardHelpOptions = true,
    description = {
        "Says whether a file (.pdf, .html, .xlsx, .pptx or .zip) is a pack as it was issued: finds the pack that the file names,",
        "writes it again from its frozen content, and compares. Where they differ it says where. Works beside a running server.",
        "Exit codes: 0 as issued, 1 not as issued, 2 bad use.",
    }
)
final class VerifyPackCommand implements Callable<Integer> {

    private static final long LARGEST = 200L << 20;

    @Parameters(paramLabel = "FILE", description = "The file to look at.")
    private Path file = Path.of("");

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var form = PackForm.ofFile(file.toString()).orElseThrow(() ->
            CommandFailedException.badUse("The file " + file + " must end in " + PackForm.endings() + ".")
        );
        var bytes = bytes();
        Optional<Named> named;
        try {
            named = PackCheck.named(form, bytes);
        } catch (IllegalArgumentException broken) {
            return finding(String.valueOf(broken.getMessage()));
        }
        if (named.isEmpty()) {
            return finding("It names no pack.");
        }
        var pack = named.get();
        if (pack.draft()) {
            return finding("It is a draft, " + pack.packId() + ": drafts are never issued.");
        }
        try (
            var opened = database.open(Database.Mode.BESIDE, _ -> {});
            var application = BoardServer.startWithoutScreens(opened)
        ) {
            return compare(form, bytes, pack, application);
        }
    }

    private int compare(PackForm form, byte[] bytes, Named pack, ApplicationContext application) throws Exception {
        var issued = find(pack, application);
        if (issued.isEmpty()) {
            return finding("It names the pack " + pack.packId() + ", which was not issued here.");
        }
        if (!issued.get().sha256().equals(pack.sha256())) {
            return finding(
                "It names the pack " +
                    pack.packId() +
                    " with the SHA-256 " +
                    pack.sha256() +
                    "; the issued pack has " +
                    issued.get().sha256() +
                    "."
            );
        }
        var differences = PackCheck.differences(form, bytes, issued.get());
        if (!differences.isEmpty()) {
            return finding(differences.toArray(String[]::new));
        }
        say(file + " is as issued: " + pack.packId() + ", SHA-256 of its content " + pack.sha256() + ".");
        return 0;
    }

    private static Optional<PackDocument> find(Named pack, ApplicationContext application) throws Exception {
        var partnerships = application
            .getBean(PartnershipTransactions.class)
            .readInstallation(() -> application.getBean(PartnershipRepository.class).list());
        for (var partnership : partnerships) {
            if (pack.packId().startsWith(partnership.slug() + "-")) {
                var found = CommandAuthority.of("verify-pack", partnership.id(), Set.of(Permission.BOARD_VIEW)).call(
                    () -> application.getBean(PackService.class).find(partnership.id(), pack.packId())
                );
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private byte[] bytes() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw CommandFailedException.badUse(
                    "The file " + file + " does not exist, or is larger than any pack. Name another."
                );
            }
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw CommandFailedException.badUse("The file " + file + " cannot be read: " + failed.getMessage());
        }
    }

    private int finding(String... sentences) {
        say(file + " is NOT as issued.");
        List.of(sentences).forEach(sentence -> say("  " + sentence));
        return 1;
    }

    private void say(String words) {
        var out = spec.commandLine().getOut();
        out.println(words);
        out.flush();
    }
}

package uk.improvementboard.board.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.improvementboard.board.account.PartnershipFounder;
import uk.improvementboard.persistence.database.Database;

/** Founds a partnership with its first administrator. */
@Command(
    name = "partnership",
    mixinStandardHelpOptions = true,
    description = {
        "Founds an empty partnership and its first administrator, who then creates the other accounts.",
        "The password of a new administrator is taken from BOARD_ADMIN_PASSWORD in the environment.",
        "Exit codes: 0 done, 1 failed, 2 bad use.",
    }
)
final class PartnershipCommand implements Callable<Integer> {

    @Option(names = "--slug", required = true, paramLabel = "S", description = "Short name in addresses: kent.")
    private String slug = "";

    @Option(
        names = "--name",
        required = true,
        paramLabel = "NAME",
        description = "Name on every page: Kent SEND partnership."
    )
    private String name = "";

    @Option(
        names = "--area",
        required = true,
        paramLabel = "CODE",
        description = "ONS code of the local authority: E10000016."
    )
    private String area = "";

    @Option(
        names = "--area-name",
        required = true,
        paramLabel = "NAME",
        description = "Name of the local authority: Kent."
    )
    private String areaName = "";

    @Option(
        names = "--administrator",
        required = true,
        paramLabel = "USER",
        description = "User name of the administrator."
    )
    private String administrator = "";

    private final Map<String, String> environment;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PartnershipCommand() {
        this(System.getenv());
    }

    /** @param environment where the password is looked up: a command line would show it to everybody on the machine */
    PartnershipCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (
            var opened = database.open(Database.Mode.BESIDE, _ -> {});
            var application = BoardServer.startWithoutScreens(opened)
        ) {
            application
                .getBean(PartnershipFounder.class)
                .found(
                    slug,
                    name,
                    PartnershipFounder.localAuthority(area, areaName),
                    administrator,
                    environment.getOrDefault("BOARD_ADMIN_PASSWORD", "")
                );
        } catch (IllegalArgumentException unfit) {
            throw CommandFailedException.badUse(String.valueOf(unfit.getMessage()));
        }
        var out = spec.commandLine().getErr();
        out.println("Founded " + name + ". Log in as " + administrator + " at /" + slug + "/administration.");
        out.flush();
        return 0;
    }
}

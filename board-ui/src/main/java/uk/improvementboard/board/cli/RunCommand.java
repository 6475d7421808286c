package uk.improvementboard.board.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.improvementboard.board.demonstration.DemonstrationAccounts;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.database.DatabaseSettings;

/** Starts database and server and says where to go. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Starts the database and the server, and prints the address and the demonstration log-ins."
)
final class RunCommand implements Callable<Integer> {

    /** Not an exit code of a process: the server's threads go on when the main thread ends. */
    static final int KEEPS_RUNNING = -1;

    @Option(
        names = "--port",
        paramLabel = "N",
        defaultValue = "8080",
        description = "Port to listen on (default: 8080; 0: any)."
    )
    private int port = 8080;

    @Option(
        names = "--listen",
        paramLabel = "ADDRESS",
        defaultValue = "127.0.0.1",
        description = "Address to listen on (default: 127.0.0.1, this machine only)."
    )
    private String listen = "127.0.0.1";

    @Option(names = "--no-demo", description = "Without demonstration partnerships and log-ins.")
    private boolean withoutDemonstration;

    @Option(names = "--demo", description = "With them even on an external database.")
    private boolean withDemonstration;

    @Option(
        names = "--train",
        hidden = true,
        description = "Starts, opens the first pages once and ends: for the start-up cache."
    )
    private boolean train;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getErr();
        PortCheck.requireFree(listen, port);
        var demonstration =
            withDemonstration || (!withoutDemonstration && database.settings() instanceof DatabaseSettings.Embedded);
        var application = start(out, demonstration);
        if (train) {
            StartUpTraining.visit(application);
            application.close();
            return 0;
        }
        welcome(out, application, demonstration);
        return KEEPS_RUNNING;
    }

    /** Database and server start side by side: each waits a good part of its time. */
    private ConfigurableApplicationContext start(PrintWriter out, boolean demonstration) {
        var opening = OpeningDatabase.begin(
            progress -> database.open(Database.Mode.ALONE, progress),
            message -> say(out, message)
        );
        say(out, "Starting the server");
        try {
            return train
                ? BoardServer.start(opening, StartUpTraining.ADDRESS, 0, demonstration)
                : BoardServer.start(opening, listen, port, demonstration);
        } catch (RuntimeException failed) {
            opening.close();
            throw failed;
        }
    }

    private void welcome(PrintWriter out, ConfigurableApplicationContext application, boolean demonstration) {
        var server = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer());
        out.println();
        out.println(
            "The Improvement Board is at http://" +
                (listen.equals("0.0.0.0") ? "localhost" : listen) +
                ":" +
                server.getPort()
        );
        if (demonstration) {
            DemonstrationAccounts.describe().forEach(out::println);
        }
        out.println("Ctrl-C stops it.");
        out.flush();
    }

    private static void say(PrintWriter out, String message) {
        out.println(message);
        out.flush();
    }
}

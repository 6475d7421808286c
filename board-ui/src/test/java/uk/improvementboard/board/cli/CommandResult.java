package uk.improvementboard.board.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a command said and how it ended, run in the process of the test. */
record CommandResult(int code, String out, String err) {
    /** {@return what {@code ./board} with these arguments does} */
    static CommandResult of(String... arguments) {
        return of(BoardCommand.commandLine(), arguments);
    }

    /** {@return the same of a command that was put together for a test} */
    static CommandResult of(CommandLine command, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
        return new CommandResult(code, out.toString(), err.toString());
    }
}

package uk.improvementboard.board.analyse;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code board analyse ...}: the engine of the screens on files of one's own. */
@Command(
    name = "analyse",
    mixinStandardHelpOptions = true,
    description = "Runs the engine of the screens on files; needs no server.",
    subcommands = {
        AnalyseSpcCommand.class,
        AnalyseForecastCommand.class,
        AnalyseRatingCommand.class,
        HelpCommand.class,
    }
)
public final class AnalyseCommand {}

package uk.improvementboard.board.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import uk.improvementboard.metrics.spc.SpcSettings;
import uk.improvementboard.metrics.spc.XmrChart;

/** {@code board analyse spc CASES.csv --out DIR}: charts, points and icons of many series as two tables. */
@Command(
    name = "spc",
    mixinStandardHelpOptions = true,
    description = {
        "Draws XmR charts from a table and writes points.csv and summary.csv.",
        "Limits and icons are given whatever the length of a series, so that short ones can be compared with other tools.",
    }
)
final class AnalyseSpcCommand implements Callable<Integer> {

    @Parameters(
        paramLabel = "CASES.csv",
        description = "Columns case_id,date,value,target,improvement_direction,rebase."
    )
    private Path cases = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the two tables.")
    private Path out = Path.of("");

    @Option(
        names = "--profile",
        paramLabel = "PROFILE",
        defaultValue = "mdc",
        converter = ProfileName.Converter.class,
        description = "mdc (Making Data Count, the default), ptd (R's NHSRplotthedots) or ptd-noscreen."
    )
    private ProfileName profile = ProfileName.MDC;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            var points = new ArrayList<List<Object>>();
            var summary = new ArrayList<List<Object>>();
            SpcCases.read(cases).forEach((name, series) -> {
                var chart = XmrChart.of(series, profile.settings());
                points.addAll(SpcTables.points(name, chart));
                summary.addAll(SpcTables.summary(name, chart));
            });
            Table.write(out.resolve("points.csv"), SpcTables.POINTS, points);
            Table.write(out.resolve("summary.csv"), SpcTables.SUMMARY, summary);
            return 0;
        } catch (UnreadableTableException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    /** The profiles by the names that analysts type. */
    enum ProfileName {
        MDC,
        PTD,
        PTD_NOSCREEN;

        SpcSettings settings() {
            return switch (this) {
                case MDC -> SpcSettings.mdc().withMinimumPoints(1);
                case PTD -> SpcSettings.ptd();
                case PTD_NOSCREEN -> SpcSettings.ptdWithoutScreening();
            };
        }

        /** Reads {@code ptd-noscreen} as well as {@code PTD_NOSCREEN}. */
        static final class Converter implements ITypeConverter<ProfileName> {

            @Override
            public ProfileName convert(String word) {
                for (var name : values()) {
                    if (name.name().equalsIgnoreCase(word.replace('-', '_'))) {
                        return name;
                    }
                }
                throw new TypeConversionException("\"" + word + "\" is none of mdc, ptd, ptd-noscreen");
            }
        }
    }
}

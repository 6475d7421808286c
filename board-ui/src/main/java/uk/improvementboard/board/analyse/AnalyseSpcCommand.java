package uk.improvementboard.board.analyse;

import java.nio.file.Path;
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
        description = {
            "Columns case_id,date,value,target,improvement_direction,rebase, rows in any order. A value may be empty; the",
            "direction is increase, decrease or neutral; rebase is 1 on the first point of new limits.",
        }
    )
    private Path cases = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the two tables.")
    private Path out = Path.of("");

    @Option(
        names = "--profile",
        paramLabel = "PROFILE",
        defaultValue = "mdc",
        converter = ProfileName.Converter.class,
        description = {
            "mdc (Making Data Count, the default), mdc23p (the same with its rule of November 2023: points outside the limits",
            "count in two of three), ptd (R's NHSRplotthedots) or ptd-noscreen.",
        }
    )
    private ProfileName profile = ProfileName.MDC;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (var tables = new TablesOut()) {
            var all = SpcCases.read(cases);
            var points = out.resolve("points.csv");
            var summary = out.resolve("summary.csv");
            tables.begin(points, SpcTables.POINTS);
            tables.begin(summary, SpcTables.SUMMARY);
            all.forEach((name, series) -> {
                var chart = XmrChart.of(series, profile.settings());
                tables.add(points, SpcTables.points(name, chart));
                tables.add(summary, SpcTables.summary(name, chart));
            });
            tables.finish();
            return 0;
        } catch (UnreadableTableException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    /** The profiles by the names that analysts type. */
    enum ProfileName {
        MDC,
        MDC23P,
        PTD,
        PTD_NOSCREEN;

        SpcSettings settings() {
            return switch (this) {
                case MDC -> SpcSettings.mdc().withMinimumPoints(1);
                case MDC23P -> MDC.settings().withOutsideCountsAsClose(true);
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
                throw new TypeConversionException("\"" + word + "\" is none of mdc, mdc23p, ptd, ptd-noscreen");
            }
        }
    }
}

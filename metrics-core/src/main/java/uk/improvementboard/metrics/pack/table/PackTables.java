package uk.improvementboard.metrics.pack.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.PackContent;

/** The content of a pack as titled tables. Spreadsheets and CSV files are written from these and nothing else. */
public final class PackTables {

    private PackTables() {}

    /** {@return everything that the pack says, table by table in the order of its pages; a table without rows is left out} */
    public static List<PackTable> of(PackContent content) {
        return Stream.of(
            OverviewTables.of(content),
            ExperienceTables.of(content),
            ChangeTables.of(content),
            MeetingTables.of(content),
            WaiverTables.of(content),
            SignOffTables.of(content),
            RevisionTables.of(content),
            SectionTables.of(content),
            MeasureTables.of(content),
            ChartTables.of(content),
            PipelineTables.of(content),
            ExceptionTables.of(content),
            PromiseTables.of(content),
            QuestionTables.of(content),
            ForecastTables.of(content),
            OverviewTables.key(content)
        )
            .flatMap(Function.identity())
            .filter(table -> !table.rows().isEmpty())
            .toList();
    }
}

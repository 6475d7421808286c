package uk.improvementboard.metrics.pack.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.PackPart;

/** The content of a pack as titled tables. Spreadsheets and CSV files are written from these and nothing else. */
public final class PackTables {

    private PackTables() {}

    /** {@return everything that the pack says, table by table in the order of its pages; a table without rows is left out} */
    public static List<PackTable> of(PackContent content) {
        return Stream.concat(
            OverviewTables.about(content),
            content
                .parts()
                .stream()
                .flatMap(part -> of(content, part))
        )
            .filter(table -> !table.rows().isEmpty())
            .toList();
    }

    private static Stream<PackTable> of(PackContent content, PackPart part) {
        return switch (part) {
            case FAMILIES -> ExperienceTables.of(content);
            case GLANCE -> OverviewTables.of(content);
            case CHANGES -> ChangeTables.of(content);
            case MEETINGS -> MeetingTables.of(content);
            case WAIVERS -> WaiverTables.of(content);
            case SIGN_OFFS -> SignOffTables.of(content);
            case SECTIONS -> SectionTables.of(content);
            case MEASURES -> Stream.of(
                MeasureTables.of(content),
                ChartTables.of(content),
                PipelineTables.of(content)
            ).flatMap(Function.identity());
            case EXCEPTIONS -> ExceptionTables.of(content);
            case RISKS -> SectionTables.risks(content);
            case PROMISES -> PromiseTables.of(content);
            case QUESTIONS -> QuestionTables.of(content);
            case FORECASTS -> ForecastTables.of(content);
            case FORWARD_PLAN -> ForwardTables.of(content);
            case KEY -> OverviewTables.key(content);
            case REVISIONS -> RevisionTables.of(content);
        };
    }
}

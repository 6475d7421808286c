package uk.improvementboard.board.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.chart.AssuranceIcon;
import uk.improvementboard.board.chart.ChartPoint;
import uk.improvementboard.board.chart.ChartSize;
import uk.improvementboard.board.chart.ComparatorBars;
import uk.improvementboard.board.chart.DatedLine;
import uk.improvementboard.board.chart.Forecast;
import uk.improvementboard.board.chart.MeasureChart;
import uk.improvementboard.board.chart.Milestone;
import uk.improvementboard.board.chart.PointKind;
import uk.improvementboard.board.chart.PointNote;
import uk.improvementboard.board.chart.ProcessSegment;
import uk.improvementboard.board.chart.RatingShape;
import uk.improvementboard.board.chart.ShadedPeriod;
import uk.improvementboard.board.chart.Sparkline;
import uk.improvementboard.board.chart.Standard;
import uk.improvementboard.board.chart.SvgChart;
import uk.improvementboard.board.chart.ValueFormat;
import uk.improvementboard.board.chart.VariationIcon;

class ChartsInPdfTest {

    private static final LocalDate START = LocalDate.of(2024, 4, 1);

    @Test
    void every_picture_the_board_draws_stands_in_the_pdf_with_its_words() throws IOException {
        byte[] pdf = PdfReading.write(SamplePack.document(page()));
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (PdfReading reading = new PdfReading(pdf)) {
            assertThat(reading.visibleText()).contains(
                "Baseline mean",
                "The law: 100%",
                "Exampleshire",
                "Ten neighbours"
            );
            assertThat(reading.all("Figure").stream().map(StructureNode::alternative))
                .hasSize(2)
                .anySatisfy(words -> assertThat(words).startsWith("EHC plans on time, Exampleshire, monthly."));
            assertThat(reading.read(reading.root())).contains("Off track", "At risk", "Not rated: no end state");
        }
    }

    static String page() {
        return (
            "<html><body><section class='portrait first'><h1>More plans on time</h1>" +
            "<figure>" +
            SvgChart.draw(chart(), ChartSize.PAPER) +
            "<figcaption>Source: case system.</figcaption></figure>" +
            "<table class='icons'><caption>What the icons say</caption><tbody>" +
            icons() +
            "</tbody></table><h2>Ratings</h2><p>" +
            tags("rating") +
            "</p><p>" +
            tags("rating rating--solid") +
            "</p><div class='aside'><h3>What this pair says</h3><p>Gains, but out of reach.</p></div>" +
            "<blockquote><p>What will be different by January?</p></blockquote>" +
            "<h2>Compared</h2><figure>" +
            bars().draw(658, "bars") +
            "</figure></section></body></html>"
        );
    }

    private static String tags(String style) {
        List<String> names = List.of(
            "red Off track",
            "amber At risk",
            "green On track",
            "blue Achieved",
            "grey Not rated: no end state"
        );
        return IntStream.range(0, names.size())
            .mapToObj(i -> {
                String[] parts = names.get(i).split(" ", 2);
                RatingShape shape = RatingShape.values()[i];
                String drawn = style.contains("solid") ? shape.drawOnFill(12) : shape.draw(12);
                return "<span class='%s rating--%s'>%s%s</span> ".formatted(style, parts[0], drawn, parts[1]);
            })
            .collect(Collectors.joining());
    }

    private static String icons() {
        String variation = Arrays.stream(VariationIcon.values())
            .map(icon -> icon.draw(32))
            .collect(Collectors.joining("</td><td>", "<tr><th scope='row'>Variation</th><td>", "</td></tr>"));
        String assurance = Arrays.stream(AssuranceIcon.values())
            .map(icon -> icon.draw(32))
            .collect(Collectors.joining("</td><td>", "<tr><th scope='row'>Assurance</th><td>", "</td>"));
        String spark = Sparkline.draw(points(), OptionalDouble.of(60));
        int gap = VariationIcon.values().length - AssuranceIcon.values().length;
        return variation + assurance + "<td colspan='" + gap + "'>" + spark + "</td></tr>";
    }

    private static List<ChartPoint> points() {
        return IntStream.range(0, 31)
            .<ChartPoint>mapToObj(i -> {
                LocalDate date = START.plusMonths(i);
                PointKind kind = i == 30 ? PointKind.PROVISIONAL : i > 16 ? PointKind.IMPROVEMENT : PointKind.ORDINARY;
                return i == 9
                    ? new ChartPoint.Missing(date, "suppressed", "[c]")
                    : new ChartPoint.Plotted(date, i > 16 ? 50 + (i % 4) : 38 + (i % 6), kind);
            })
            .toList();
    }

    private static MeasureChart chart() {
        LocalDate last = START.plusMonths(30);
        return MeasureChart.of(
            "EHC plans on time, Exampleshire, monthly",
            "The rate rose from 38% to 51% and stalled.",
            ValueFormat.percent(0),
            points()
        )
            .seriesName("Exampleshire")
            .shaded(new ShadedPeriod(START, START.plusMonths(14), "Baseline: 15 months before the plan", "Baseline"))
            .datedLines(List.of(DatedLine.event(START.plusMonths(15), "Plan began, July 2025", "Plan")))
            .process(List.of(ProcessSegment.of(START, last, "Baseline mean", 40, 26, 50)))
            .standard(new Standard("The law", 100))
            .milestones(List.of(Milestone.moved("Milestone", 60, List.of(START.plusMonths(15)), START.plusMonths(36))))
            .forecast(
                new Forecast(
                    IntStream.rangeClosed(1, 6)
                        .mapToObj(i ->
                            new Forecast.Step(last.plusMonths(i), 52, 50 - i, 54 + i, 48 - 2 * i, 56 + 2 * i)
                        )
                        .toList()
                )
            )
            .notes(List.of(new PointNote(START.plusMonths(17), "Run above the mean", PointKind.IMPROVEMENT)))
            .build();
    }

    private static ComparatorBars bars() {
        return new ComparatorBars(
            "Compared, calendar year 2025",
            "Exampleshire stands above England.",
            ValueFormat.percent(1),
            List.of(
                ComparatorBars.Bar.own("Exampleshire", 49.4),
                ComparatorBars.Bar.other("England", 46.1),
                ComparatorBars.Bar.without("Ten neighbours", "[c] suppressed")
            ),
            Optional.of(new Standard("The law", 100))
        );
    }
}

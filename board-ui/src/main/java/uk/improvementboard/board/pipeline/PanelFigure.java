package uk.improvementboard.board.pipeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import uk.improvementboard.board.chart.ChartSize;
import uk.improvementboard.board.chart.DrawOptions;
import uk.improvementboard.board.chart.SvgChart;
import uk.improvementboard.board.component.Picture;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.picture.PipelineCharts;
import uk.improvementboard.metrics.pack.PipelinePage.Fan;
import uk.improvementboard.metrics.pack.PipelinePage.Panel;

/** One picture of the outlook with its words and the table that twins it. */
final class PanelFigure extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final ChartSize WIDE = new ChartSize(1180, 360, 14);

    /** @param id makes identifiers on the page unique */
    PanelFigure(Panel panel, String id) {
        var chart = PipelineCharts.chart(panel);
        var figure = new HtmlContainer("figure");
        figure.add(
            new Picture(SvgChart.draw(chart, WIDE, DrawOptions.interactive(id)), "chart chart--wide"),
            new Picture(
                SvgChart.draw(chart, ChartSize.PHONE, DrawOptions.interactive(id + "-phone")),
                "chart chart--phone"
            )
        );
        var caption = new HtmlContainer("figcaption");
        var note = new Paragraph(panel.note());
        note.addClassName("quiet");
        caption.add(
            note,
            new NativeDetails("The chart in words", new Paragraph(panel.description())),
            new NativeDetails("The figures of the chart", table(panel))
        );
        figure.add(caption);
        getContent().addClassNames("section-block", "outlook-panel");
        getContent().add(new H2(panel.heading()), figure);
    }

    private static PlainTable table(Panel panel) {
        var stated = panel.stated().map(Fan::name);
        var table = PlainTable.withHiddenCaption(
            panel.heading() + ", counted and expected; in brackets the range of 4 results in 5",
            "twin",
            Column.text("Month").with("nowrap"),
            Column.number("Counted"),
            Column.number(panel.asNow().name()).with("nowrap"),
            Column.number(stated.orElse("Stated capacity")).with("nowrap")
        );
        panel.rows().forEach(row -> table.row(row.month(), row.counted(), row.asNow(), row.stated()));
        return table;
    }
}

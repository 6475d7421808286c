package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import uk.improvementboard.board.chart.ChartSize;
import uk.improvementboard.board.chart.DrawOptions;
import uk.improvementboard.board.chart.SvgChart;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.component.Picture;
import uk.improvementboard.board.picture.ChartMapper;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.ChartContent;
import uk.improvementboard.metrics.pack.MeasurePage;

/** The chart with its source, its data and its description in words. */
final class ChartFigure extends Composite<HtmlContainer> {

    private static final long serialVersionUID = 1L;

    private final transient MeasurePage page;
    private final transient ChartContent picture;
    private final transient BoardAddress address;

    /** @param picture the page's own chart, or the one as if limits had not been drawn anew */
    ChartFigure(MeasurePage page, ChartContent picture, BoardAddress address) {
        this.page = page;
        this.picture = picture;
        this.address = address;
    }

    @Override
    protected HtmlContainer initContent() {
        var chart = ChartMapper.chart(picture);
        var wide = new Picture(
            SvgChart.draw(chart, ChartSize.PAGE, DrawOptions.interactive("chart")),
            "chart chart--wide"
        );
        var narrow = new Picture(
            SvgChart.draw(chart, ChartSize.PHONE, DrawOptions.interactive("chart-phone")),
            "chart chart--phone"
        );
        var data = DownloadLink.to(address.path("measures/" + page.code() + ".csv"), "Data as CSV");
        var line = new Div(new Span(page.sourceLine()), data);
        line.addClassName("under-chart");
        var record = new Anchor(address.path("forecasts"), "How our forecasts did");
        record.getElement().setAttribute("router-link", true);
        var forecast = new Paragraph(new Span(page.forecastNote() + " "), record);
        forecast.addClassName("quiet");
        var words = new NativeDetails("The chart in words", new Paragraph(picture.description()));
        var caption = new HtmlContainer("figcaption");
        caption.add(line, forecast);
        if (!page.settings().isBlank()) {
            var settings = new Paragraph("Chart settings: " + page.settings() + ".");
            settings.addClassName("quiet");
            caption.add(settings);
        }
        caption.add(words);
        var figure = new HtmlContainer("figure");
        figure.add(wide, narrow, caption);
        return figure;
    }
}

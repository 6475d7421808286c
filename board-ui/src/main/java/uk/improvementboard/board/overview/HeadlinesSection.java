package uk.improvementboard.board.overview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.forecast.ForecastNavigation;
import uk.improvementboard.board.measure.MeasureTable;
import uk.improvementboard.board.pipeline.PipelineNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;

/** The measures that matter most: rating, course, next promise, forecast and the gap that remains. */
final class HeadlinesSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    HeadlinesSection(List<MeasureRow> rows, BoardAddress address) {
        getContent().addClassName("milestones");
        var forecasts = new Paragraph(
            new Span("Every forecast that a pack shows is kept and scored: "),
            ForecastNavigation.forecasts("how our forecasts did", address)
        );
        forecasts.addClassName("quiet");
        // By address: the page of all areas shows boards at a glance with links of this package.
        var areas = new Anchor(address.path("areas"), "Every partnership and local authority side by side");
        areas.getElement().setAttribute("router-link", true);
        getContent().add(
            new MeasureTable("Milestones that matter", rows, address),
            LinkLine.of(PipelineNavigation.outlook(address)),
            LinkLine.of(areas),
            forecasts
        );
    }
}

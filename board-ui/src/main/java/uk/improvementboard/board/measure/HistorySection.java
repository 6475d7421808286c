package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.FigureFormat;

/** Figures that were restated, every version with its day, its writer and the reason. */
final class HistorySection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(
        BoardTime.ZONE
    );

    HistorySection(List<RestatedPeriod> restated, FigureFormat format) {
        var table = new PlainTable(
            "Earlier values and history",
            "history",
            Column.text("Period"),
            Column.number("Value"),
            Column.text("Status"),
            Column.text("Known from"),
            Column.text("Recorded"),
            Column.text("Why")
        );
        restated.forEach(period ->
            period.versions().forEach(version ->
                table.row(
                    period.period().words() + ", version " + version.version(),
                    version
                        .item()
                        .shown()
                        .map(figure -> format.cell(figure.asDouble()))
                        .orElse(version.item().symbol()),
                    version.item().status(),
                    DAY.format(version.knownFrom()),
                    DAY.format(version.recordedAt()) + ", " + version.recordedBy(),
                    version.reason()
                )
            )
        );
        getContent().addClassName("section-block");
        getContent().add(table);
    }
}

package uk.improvementboard.board.measure;

import com.vaadin.flow.component.Component;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.MeasureCode;

/** Shows beside a measure what families say of the parts of the plan that it belongs to. */
public interface FamiliesSay {
    /** {@return what they say; that nothing was collected where nobody was asked} */
    Component of(MeasureCode measure, BoardReading reading, BoardPlace place);
}

package uk.improvementboard.board.measure;

import java.time.LocalDate;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;

/** New process limits as somebody enters them. */
record NewLimits(MeasureCode measure, Period first, String cause, String agreedBy, LocalDate agreedOn) {}

package uk.improvementboard.board.measure;

import java.util.List;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.persistence.history.Recorded;

/** A period whose figure has more than one version, oldest first, as the reader may see them. */
record RestatedPeriod(Period period, List<Recorded<Observation>> versions) {}

package uk.improvementboard.persistence.partnership;

import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.ComparatorArea;

/** An area that the partnership is compared with, by its name. */
public record ComparedArea(ComparatorArea comparator, Area area) {}

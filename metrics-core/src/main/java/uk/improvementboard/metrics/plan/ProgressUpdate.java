package uk.improvementboard.metrics.plan;

import java.time.LocalDate;

/** What the lead of an action said, and when. */
public record ProgressUpdate(LocalDate on, String by, String text) {}

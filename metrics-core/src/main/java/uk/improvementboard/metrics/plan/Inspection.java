package uk.improvementboard.metrics.plan;

import java.time.LocalDate;

/**
 * The inspection that the plan answers.
 *
 * @param inspectors "Ofsted and the Care Quality Commission"
 * @param inspectedFrom first day or month of the inspection
 * @param reportPublished day the report was published
 * @param outcome in the inspectors' words
 * @param source where this is recorded
 */
public record Inspection(
    String inspectors,
    LocalDate inspectedFrom,
    LocalDate reportPublished,
    String outcome,
    String source
) {}

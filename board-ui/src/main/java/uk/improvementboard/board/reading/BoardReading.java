package uk.improvementboard.board.reading;

import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.PageContext;
import uk.improvementboard.metrics.plan.PlanReading;

/**
 * The board as an audience may see it on a day.
 *
 * @param plan every measure, priority action and area, read and rated
 * @param context names, comparators and other published values for the pages
 */
public record BoardReading(PlanReading plan, PageContext context, HandlingClass audience) {}

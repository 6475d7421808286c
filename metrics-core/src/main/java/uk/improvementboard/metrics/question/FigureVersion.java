package uk.improvementboard.metrics.question;

import uk.improvementboard.metrics.measure.Observation;

/**
 * One version of a figure.
 *
 * @param number from 1
 */
public record FigureVersion(int number, Observation observation) {}

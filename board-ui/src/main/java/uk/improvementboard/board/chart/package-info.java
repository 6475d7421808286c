/**
 * One chart model and one SVG builder for page, PDF and slides. Knows plain values only: no screen, no rating rule,
 * no statistics. Whoever draws maps the domain onto {@link uk.improvementboard.board.chart.MeasureChart}.
 */
@NullMarked
package uk.improvementboard.board.chart;

import org.jspecify.annotations.NullMarked;

/**
 * XmR charts as NHS England's Making Data Count draws them: centre line, process limits, special causes, the two icons, and what
 * happened since the baseline. {@link uk.improvementboard.metrics.spc.XmrChart#of} is the one way in.
 */
@NullMarked
package uk.improvementboard.metrics.spc;

import org.jspecify.annotations.NullMarked;

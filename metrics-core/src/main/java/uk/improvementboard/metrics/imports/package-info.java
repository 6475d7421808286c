/**
 * Figures read from a partner's own table, line by line, before anything is known about their soundness: what a line says, what is
 * wrong with one that cannot be taken, and what the reading must know about the partnership.
 */
@NullMarked
package uk.improvementboard.metrics.imports;

import org.jspecify.annotations.NullMarked;

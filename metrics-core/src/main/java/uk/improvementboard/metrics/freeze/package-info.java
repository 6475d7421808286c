/** What must be there before a month's pack can be issued, and what the chair let it go without. */
@NullMarked
package uk.improvementboard.metrics.freeze;

import org.jspecify.annotations.NullMarked;

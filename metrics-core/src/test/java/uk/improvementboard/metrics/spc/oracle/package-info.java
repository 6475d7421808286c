/** The rules of the published tools read a second time, without a line of the engine. */
@NullMarked
package uk.improvementboard.metrics.spc.oracle;

import org.jspecify.annotations.NullMarked;

/** Speed of the engine; docs/bench/engine.sh runs it. */
@NullMarked
package uk.improvementboard.metrics.benchmark;

import org.jspecify.annotations.NullMarked;

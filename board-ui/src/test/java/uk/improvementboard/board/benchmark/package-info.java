/** Programs that measure what docs/benchmarks.md claims. They run on demand, never with the tests. */
@NullMarked
package uk.improvementboard.board.benchmark;

import org.jspecify.annotations.NullMarked;

/**
 * Exampleshire, the made-up partnership: seeded, so that everyone sees the same figures, and lifelike, so that every
 * rating, chart and warning has something to show. Nothing here describes a real place.
 */
@NullMarked
package uk.improvementboard.board.illustrative;

import org.jspecify.annotations.NullMarked;

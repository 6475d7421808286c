/** Who is logged in, what they may do, and how pages are protected. */
@NullMarked
package uk.improvementboard.board.security;

import org.jspecify.annotations.NullMarked;

/** The question register: what was asked, what was answered, and which answers a restated figure affects. */
@NullMarked
package uk.improvementboard.board.question;

import org.jspecify.annotations.NullMarked;

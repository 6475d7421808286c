/** What a real partnership begins with: published figures, promises and plan, read from resources of the program. */
@NullMarked
package uk.improvementboard.board.founding;

import org.jspecify.annotations.NullMarked;

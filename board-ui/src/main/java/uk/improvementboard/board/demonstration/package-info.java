/** What a newcomer finds: two partnerships and a log-in for every role. */
@NullMarked
package uk.improvementboard.board.demonstration;

import org.jspecify.annotations.NullMarked;

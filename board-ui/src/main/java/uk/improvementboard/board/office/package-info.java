/** Where the programme office begins: the month's cycle, who owes what, the quality of data and plan, what is chased next. */
@NullMarked
package uk.improvementboard.board.office;

import org.jspecify.annotations.NullMarked;

/** The house rules, checked on the class files. */
@NullMarked
package uk.improvementboard.board.architecture;

import org.jspecify.annotations.NullMarked;

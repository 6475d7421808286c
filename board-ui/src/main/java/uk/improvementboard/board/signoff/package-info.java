/** Sign-off on screen: a month's figures on their way to signatures, waivers and disagreements. */
@NullMarked
package uk.improvementboard.board.signoff;

import org.jspecify.annotations.NullMarked;

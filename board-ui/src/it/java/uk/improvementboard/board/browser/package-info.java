/** The board as it is delivered, in a real browser. */
package uk.improvementboard.board.browser;

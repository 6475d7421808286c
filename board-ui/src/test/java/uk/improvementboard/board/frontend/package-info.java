/** What keeps the build free of a front-end tool chain. */
package uk.improvementboard.board.frontend;

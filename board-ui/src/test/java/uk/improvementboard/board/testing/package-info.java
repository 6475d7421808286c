/** Using the board in tests as a person does. */
package uk.improvementboard.board.testing;

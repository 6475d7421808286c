/** What readers can find out beyond what they are shown: withheld figures, papers of another class, other partnerships. */
package uk.improvementboard.board.disclosure;

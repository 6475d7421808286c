/**
 * Reads figures from a partner's own table, CSV or XLSX, whatever its layout: safely, line by line, in little memory. Reading stores
 * nothing, logs nothing of what it reads, and never guesses what a cell means.
 */
@NullMarked
package uk.improvementboard.board.imports;

import org.jspecify.annotations.NullMarked;

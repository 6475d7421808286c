package uk.improvementboard.board.returns;

/**
 * Something a person should know before loading a file that was understood.
 *
 * @param row row as a spreadsheet numbers it; 0 when it is about the whole file
 * @param column column as the file spells it; empty when it is about more than one
 * @param what what was noticed and what was done about it
 */
public record Warning(long row, String column, String what) {}

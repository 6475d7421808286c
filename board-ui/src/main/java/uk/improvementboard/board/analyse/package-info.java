/** The engine for analysts: tables in, tables out, without a server or a database. */
@NullMarked
package uk.improvementboard.board.analyse;

import org.jspecify.annotations.NullMarked;

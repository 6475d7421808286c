/** Screens, charts, PDF and command line: the only module that knows Vaadin, Spring MVC and PDF. */
@NullMarked
package uk.improvementboard.board;

import org.jspecify.annotations.NullMarked;

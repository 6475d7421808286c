/** Turns an XHTML document with inline SVG charts into one accessible, archivable PDF (PDF/UA-1 and PDF/A-2a). */
@NullMarked
package uk.improvementboard.board.pdf;

import org.jspecify.annotations.NullMarked;

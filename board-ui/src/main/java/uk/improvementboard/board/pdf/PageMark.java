package uk.improvementboard.board.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * One marked piece of a page's content.
 *
 * @param page the page it is painted on
 * @param id its marked content identifier, unique on the page
 */
record PageMark(COSDictionary page, int id) {}

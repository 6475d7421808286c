package uk.improvementboard.board.pdf;

import java.awt.Graphics2D;

/** How a chart's words are set: as text of a page, or as outlines in a picture. */
interface SvgLettering {
    /** {@return the text with a question mark for each character that the fonts lack} */
    String drawable(String text, int weight);

    /** {@return how wide the words are in units of the picture} */
    double width(String words, int weight, double size);

    /** Draws words with their baseline beginning at a point, in the graphics' paint. */
    void draw(Graphics2D graphics, String words, int weight, double size, double x, double y);
}

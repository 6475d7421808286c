package uk.improvementboard.board.testing;

import java.awt.image.BufferedImage;

/**
 * How two pictures differ. Two things are counted. The share of all pixels that are clearly other tells a page that moved. The block
 * that changed most tells a rating that turned from red to green, which is a small part of a page: there a slight difference counts,
 * but only where it fills the block, which letters that are smoothed otherwise never do.
 *
 * @param share of the pixels that are clearly other, 0 to 1; what only one of them has is
 * @param block share of the pixels that are other at all in the block where they are most, 0 to 1
 * @param shown both in one: what is alike pale, what differs red
 */
public record PictureDifference(double share, double block, BufferedImage shown) {
    /** Side of a block: the height of a rating in a picture of half the size. */
    static final int BLOCK = 12;

    private static final double MOST_OF_A_BLOCK = 0.6;
    /** Red, green and blue differ by more in sum: as they are kept, red and amber grounds of ratings by 23, green and blue by 16. */
    private static final int OTHER = 12;
    private static final int CLEARLY_OTHER = 60;
    private static final int NOTHING_ALIKE = 3 * 255;

    private static final int RED = 0xd4351c;
    private static final int LIGHTEST = 255;
    private static final int PALE = 3;

    /** {@return how a picture differs from the one that was kept} */
    public static PictureDifference between(BufferedImage kept, BufferedImage now) {
        var width = Math.max(kept.getWidth(), now.getWidth());
        var height = Math.max(kept.getHeight(), now.getHeight());
        var shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var others = new boolean[height][width];
        var clearly = 0L;
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var distance =
                    within(kept, x, y) && within(now, x, y)
                        ? distance(kept.getRGB(x, y), now.getRGB(x, y))
                        : NOTHING_ALIKE;
                clearly += distance > CLEARLY_OTHER ? 1 : 0;
                others[y][x] = distance > OTHER;
                shown.setRGB(x, y, others[y][x] ? RED : pale(now.getRGB(x, y)));
            }
        }
        return new PictureDifference((double) clearly / ((long) width * height), worstBlock(others), shown);
    }

    /** {@return whether somebody should look: more of the picture is clearly other than is borne, or most of one block is} */
    public boolean tells(double tolerance) {
        return share > tolerance || block > MOST_OF_A_BLOCK;
    }

    private static boolean within(BufferedImage picture, int x, int y) {
        return x < picture.getWidth() && y < picture.getHeight();
    }

    private static int distance(int one, int other) {
        var sum = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            sum += Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff));
        }
        return sum;
    }

    /** Blocks are laid at every place, so that none can fall between two of them. */
    private static double worstBlock(boolean[][] others) {
        var height = others.length;
        var width = others[0].length;
        var above = new int[height + 1][width + 1];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                above[y + 1][x + 1] = above[y][x + 1] + above[y + 1][x] - above[y][x] + (others[y][x] ? 1 : 0);
            }
        }
        var side = Math.min(BLOCK, Math.min(width, height));
        var most = 0;
        for (var y = side; y <= height; y++) {
            for (var x = side; x <= width; x++) {
                most = Math.max(
                    most,
                    above[y][x] - above[y - side][x] - above[y][x - side] + above[y - side][x - side]
                );
            }
        }
        return (double) most / (side * side);
    }

    private static int pale(int colour) {
        var pale = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var channel = (colour >> shift) & 0xff;
            pale |= (LIGHTEST - (LIGHTEST - channel) / PALE) << shift;
        }
        return pale;
    }
}

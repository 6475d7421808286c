package uk.improvementboard.board.testing;

import java.awt.image.BufferedImage;

/**
 * How two pictures differ.
 *
 * @param share of the pixels that differ, 0 to 1; what only one of them has differs
 * @param shown both in one: what is alike pale, what differs red
 */
public record PictureDifference(double share, BufferedImage shown) {
    private static final int RED = 0xd4351c;
    private static final int LIGHTEST = 255;
    private static final int PALE = 3;

    /**
     * {@return how a picture differs from the one that was kept}
     *
     * @param threshold most by which red, green or blue of a pixel may differ, 0 to 255, before the pixel differs
     */
    public static PictureDifference between(BufferedImage kept, BufferedImage now, int threshold) {
        var width = Math.max(kept.getWidth(), now.getWidth());
        var height = Math.max(kept.getHeight(), now.getHeight());
        var shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var differing = 0L;
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var alike = within(kept, x, y) && within(now, x, y) && alike(kept, now, x, y, threshold);
                differing += alike ? 0 : 1;
                shown.setRGB(x, y, alike ? pale(now.getRGB(x, y)) : RED);
            }
        }
        return new PictureDifference((double) differing / ((long) width * height), shown);
    }

    private static boolean within(BufferedImage picture, int x, int y) {
        return x < picture.getWidth() && y < picture.getHeight();
    }

    private static boolean alike(BufferedImage kept, BufferedImage now, int x, int y, int threshold) {
        var one = kept.getRGB(x, y);
        var other = now.getRGB(x, y);
        for (var shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)) > threshold) {
                return false;
            }
        }
        return true;
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

package uk.improvementboard.board.testing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A picture of a screen that is kept beside the tests: half as wide and as high, in at most 256 colours, so that it takes some 30 kB
 * and small differences in how letters are smoothed are averaged away.
 */
public final class KeptPicture {

    private static final int COLOURS = 256;
    /** Channels are kept to their upper bits, so that shades nobody can tell apart are one colour. */
    private static final int STEP = 8;

    private KeptPicture() {}

    /**
     * {@return a picture at half its width and height: each pixel the mean of four}
     *
     * @param png of even width and height; a last odd row or column is left out
     * @throws IllegalArgumentException when it is no picture
     */
    public static BufferedImage half(byte[] png) {
        var whole = read(png);
        var half = new BufferedImage(whole.getWidth() / 2, whole.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < half.getHeight(); y++) {
            for (var x = 0; x < half.getWidth(); x++) {
                half.setRGB(
                    x,
                    y,
                    mean(
                        whole.getRGB(2 * x, 2 * y),
                        whole.getRGB(2 * x + 1, 2 * y),
                        whole.getRGB(2 * x, 2 * y + 1),
                        whole.getRGB(2 * x + 1, 2 * y + 1)
                    )
                );
            }
        }
        return half;
    }

    private static int mean(int... colours) {
        var mean = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var sum = 0;
            for (var colour : colours) {
                sum += (colour >> shift) & 0xff;
            }
            mean |= (sum / colours.length) << shift;
        }
        return mean;
    }

    /**
     * {@return a picture that was kept}
     *
     * @throws IllegalArgumentException when it is no picture
     */
    public static BufferedImage read(byte[] png) {
        try {
            var read = ImageIO.read(new ByteArrayInputStream(png));
            if (read == null) {
                throw new IllegalArgumentException("These bytes are no picture");
            }
            return read;
        } catch (IOException broken) {
            throw new IllegalArgumentException("These bytes are no picture", broken);
        }
    }

    /** {@return the picture as it will be read back when it was kept: with the colours that its palette leaves it} */
    public static BufferedImage asKept(BufferedImage picture) throws IOException {
        return read(png(picture));
    }

    /** {@return the picture as PNG with a palette of its most frequent colours; what is rarer takes the nearest of them} */
    public static byte[] png(BufferedImage picture) throws IOException {
        var palette = palette(picture);
        var kept = new BufferedImage(
            picture.getWidth(),
            picture.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            model(palette)
        );
        Map<Integer, Integer> places = new HashMap<>();
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                var place = places.computeIfAbsent(stepped(picture.getRGB(x, y)), colour -> nearest(colour, palette));
                kept.getRaster().setSample(x, y, 0, place);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(kept, "png", out);
        return out.toByteArray();
    }

    private static List<Integer> palette(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                counts.merge(stepped(picture.getRGB(x, y)), 1, Integer::sum);
            }
        }
        return counts
            .entrySet()
            .stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
            .limit(COLOURS)
            .map(Map.Entry::getKey)
            .toList();
    }

    private static IndexColorModel model(List<Integer> palette) {
        return new IndexColorModel(
            8,
            palette.size(),
            palette
                .stream()
                .mapToInt(it -> it)
                .toArray(),
            0,
            false,
            -1,
            DataBuffer.TYPE_BYTE
        );
    }

    private static int nearest(int colour, List<Integer> palette) {
        return palette.indexOf(
            palette
                .stream()
                .min(Comparator.comparingInt(other -> distance(colour, other)))
                .orElseThrow()
        );
    }

    private static int distance(int one, int other) {
        var sum = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var gap = ((one >> shift) & 0xff) - ((other >> shift) & 0xff);
            sum += gap * gap;
        }
        return sum;
    }

    /** White stays white and black black; what lies between is rounded to a step. */
    private static int stepped(int colour) {
        var stepped = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var channel = (colour >> shift) & 0xff;
            stepped |= Math.min(255, ((channel + STEP / 2) / STEP) * STEP) << shift;
        }
        return stepped;
    }
}

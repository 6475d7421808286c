package uk.improvementboard.board.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a kept picture is small, its own screen is like it, and a changed screen is not. */
class PictureDifferenceTest {

    private static final int THRESHOLD = 40;
    private static final double TOLERANCE = 0.004;

    /** A board: a heading, lines of words, and ratings in their tints. */
    private static byte[] screen(Consumer<Graphics2D> more) throws IOException {
        var image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 600);
        pen.setColor(Color.decode("#0b0c0c"));
        pen.setFont(pen.getFont().deriveFont(36f));
        pen.drawString("Where we stand", 40, 60);
        pen.setFont(pen.getFont().deriveFont(19f));
        for (var line = 0; line < 12; line++) {
            pen.drawString("Plans issued within 20 weeks of the request, row " + line, 40, 120 + 36 * line);
            pen.setColor(Color.decode(line % 2 == 0 ? "#cfe4dc" : "#f4d7d7"));
            pen.fillRect(600, 100 + 36 * line, 120, 26);
            pen.setColor(Color.decode("#0b0c0c"));
        }
        more.accept(pen);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static double share(byte[] before, byte[] after) throws IOException {
        var kept = KeptPicture.read(KeptPicture.png(KeptPicture.half(before)));
        return PictureDifference.between(kept, KeptPicture.half(after), THRESHOLD).share();
    }

    @Test
    void a_screen_is_like_the_picture_that_was_kept_of_it() throws IOException {
        assertThat(share(screen(_ -> {}), screen(_ -> {}))).isZero();
    }

    @Test
    void a_kept_picture_is_half_as_wide_and_small() throws IOException {
        var kept = KeptPicture.png(KeptPicture.half(screen(_ -> {})));
        assertThat(KeptPicture.read(kept).getWidth()).isEqualTo(400);
        assertThat(KeptPicture.read(kept).getColorModel().getPixelSize()).isEqualTo(8);
        assertThat(kept.length).isLessThan(40_000);
    }

    @Test
    void letters_smoothed_otherwise_are_borne() throws IOException {
        var otherwise = screen(pen -> {
            pen.setFont(pen.getFont().deriveFont(19f));
            pen.setColor(new Color(11, 12, 12, 40));
            pen.drawString("Plans issued within 20 weeks of the request, row 3", 40.2f, 228f);
        });
        assertThat(share(screen(_ -> {}), otherwise)).isLessThan(TOLERANCE);
    }

    @Test
    void a_rating_in_another_colour_is_noticed() throws IOException {
        var changed = screen(pen -> {
            pen.setColor(Color.decode("#ffb81c"));
            pen.fillRect(600, 100, 120, 26);
        });
        assertThat(share(screen(_ -> {}), changed)).isGreaterThan(TOLERANCE);
    }

    @Test
    void lines_that_moved_are_noticed() throws IOException {
        var moved = screen(pen -> pen.copyArea(0, 100, 800, 400, 0, 8));
        assertThat(share(screen(_ -> {}), moved)).isGreaterThan(5 * TOLERANCE);
    }

    @Test
    void a_missing_table_is_noticed() throws IOException {
        var missing = screen(pen -> {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 90, 800, 510);
        });
        assertThat(share(screen(_ -> {}), missing)).isGreaterThan(10 * TOLERANCE);
    }

    @Test
    void what_only_one_of_them_has_differs() {
        var small = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        var tall = new BufferedImage(10, 20, BufferedImage.TYPE_INT_RGB);
        var difference = PictureDifference.between(small, tall, THRESHOLD);
        assertThat(difference.share()).isCloseTo(0.5, within(1e-9));
        assertThat(difference.shown().getHeight()).isEqualTo(20);
        assertThat(difference.shown().getRGB(0, 19) & 0xffffff).isEqualTo(0xd4351c);
    }

    @Test
    void bytes_that_are_no_picture_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> KeptPicture.half(new byte[] { 1, 2, 3 }));
    }
}

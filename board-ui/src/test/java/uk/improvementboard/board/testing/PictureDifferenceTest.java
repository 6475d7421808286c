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
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a kept picture is small, its own screen is like it, and a changed screen is not. */
class PictureDifferenceTest {

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

    private static PictureDifference difference(byte[] before, byte[] after) throws IOException {
        return PictureDifference.between(
            KeptPicture.asKept(KeptPicture.half(before)),
            KeptPicture.asKept(KeptPicture.half(after))
        );
    }

    private static double share(byte[] before, byte[] after) throws IOException {
        return difference(before, after).share();
    }

    /** A small rating as the board draws it, 70 by 26, where no grid of blocks would meet it. */
    private static byte[] rated(String ground, String ink, String words) throws IOException {
        return screen(pen -> {
            pen.setColor(Color.decode(ground));
            pen.fillRect(501, 563, 70, 26);
            pen.setColor(Color.decode(ink));
            pen.fillOval(507, 569, 14, 14);
            pen.setFont(pen.getFont().deriveFont(16f));
            pen.drawString(words, 525, 582);
        });
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
            for (var line = 0; line < 12; line++) {
                pen.drawString("Plans issued within 20 weeks of the request, row " + line, 40.2f, 120 + 36 * line);
            }
        });
        var difference = difference(screen(_ -> {}), otherwise);
        assertThat(difference.block()).isPositive();
        assertThat(difference.tells(TOLERANCE)).as(difference.toString()).isFalse();
    }

    @Test
    void a_rating_turned_from_red_to_green_is_noticed_though_it_is_a_small_part_of_the_screen() throws IOException {
        var red = rated("#f4d7d7", "#651b1b", "Off");
        var green = difference(red, rated("#cfe4dc", "#083d29", "On"));
        assertThat(green.share()).as("too small to be seen by its share").isLessThan(TOLERANCE);
        assertThat(green.tells(TOLERANCE)).isTrue();
    }

    /** Grounds of neighbouring ratings, which are more alike, with nothing else changed. */
    @Test
    void each_ground_of_a_rating_is_told_from_the_next() throws IOException {
        var grounds = List.of("#f4d7d7", "#fde4d7", "#cfe4dc", "#d3dfea", "#eeefee");
        for (var place = 1; place < grounds.size(); place++) {
            var before = rated(grounds.get(place - 1), "#0b0c0c", "Rated");
            var after = rated(grounds.get(place), "#0b0c0c", "Rated");
            assertThat(difference(before, after).tells(TOLERANCE)).as(grounds.get(place)).isTrue();
        }
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
        var difference = PictureDifference.between(small, tall);
        assertThat(difference.share()).isCloseTo(0.5, within(1e-9));
        assertThat(difference.shown().getHeight()).isEqualTo(20);
        assertThat(difference.shown().getRGB(0, 19) & 0xffffff).isEqualTo(0xd4351c);
    }

    @Test
    void bytes_that_are_no_picture_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> KeptPicture.half(new byte[] { 1, 2, 3 }));
    }
}

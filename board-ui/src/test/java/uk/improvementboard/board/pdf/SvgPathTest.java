package uk.improvementboard.board.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class SvgPathTest {

    @Test
    void relative_commands_draw_what_absolute_ones_draw() {
        assertSame(
            "M10 10 L20 10 H30 V40 C30 50 40 50 40 40 Q45 30 50 40 Z",
            "m10,10l10,0h10v30c0,10,10,10,10,0q5-10,10,0z"
        );
    }

    @Test
    void pairs_after_a_moveto_are_lines() {
        assertSame("M0 0 10 10 20 0", "M0 0 L10 10 L20 0");
        assertSame("m1 1 2 2 2-2z m4 4h1", "M1 1 L3 3 L5 1 Z M5 5 H6");
    }

    @Test
    void smooth_curves_mirror_the_control_point_before_them() {
        assertSame("M0 0 C0 10 10 10 10 0 S20 -10 20 0", "M0 0 C0 10 10 10 10 0 C10 -10 20 -10 20 0");
        assertSame("M0 0 Q5 10 10 0 T20 0", "M0 0 Q5 10 10 0 Q15 -10 20 0");
    }

    @Test
    void two_half_arcs_make_a_circle() {
        Rectangle2D box = SvgPath.parse("M0 5 A5 5 0 1 1 10 5 a5 5 0 1 1-10 0").getBounds2D();
        assertThat(box.getMinX()).isCloseTo(0, within(0.01));
        assertThat(box.getMaxX()).isCloseTo(10, within(0.01));
        assertThat(box.getMinY()).isCloseTo(0, within(0.01));
        assertThat(box.getMaxY()).isCloseTo(10, within(0.01));
    }

    @Test
    void the_sweep_flag_chooses_the_side_of_an_arc() {
        assertThat(SvgPath.parse("M0 0 A5 5 0 0 1 10 0").getBounds2D().getMinY()).isCloseTo(-5, within(0.01));
        assertThat(SvgPath.parse("M0 0 A5 5 0 0 0 10 0").getBounds2D().getMaxY()).isCloseTo(5, within(0.01));
    }

    @Test
    void flags_of_an_arc_need_no_space_between_them() {
        assertSame("M0 0a5 5 0 0110 0", "M0 0 A5 5 0 0 1 10 0");
    }

    @Test
    void a_broken_path_is_refused() {
        assertThatThrownBy(() -> SvgPath.parse("M0 0 L10")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SvgPath.parse("M0 0 X10")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertSame(String one, String other) {
        assertThat(segments(SvgPath.parse(one))).isEqualTo(segments(SvgPath.parse(other)));
    }

    private static String segments(Path2D path) {
        StringBuilder text = new StringBuilder();
        double[] c = new double[6];
        for (var i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int type = i.currentSegment(c);
            text.append(type);
            for (int k = 0; k < new int[] { 2, 2, 4, 6, 0 }[type]; k++) {
                text.append(' ').append(Math.round(c[k] * 100) / 100.0 + 0.0);
            }
            text.append('\n');
        }
        return text.toString();
    }
}

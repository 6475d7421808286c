package uk.improvementboard.board.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.improvementboard.board.chart.LabelPlacer.Box;

/** Names at the right end of the lines, pushed apart, with a leader where one had to move far. */
final class EndLabels {

    private static final double GAP_EMS = 0.12;

    private record Placed(EndLabel label, TextBlock block) {}

    private EndLabels() {}

    static void draw(Canvas canvas) {
        Frame frame = canvas.frame();
        if (frame.labelWidth() <= 0) {
            return;
        }
        double em = canvas.em();
        double low = 0.1 * em;
        double high = frame.size().height() - 0.3 * em;
        List<Placed> placed = fitting(frame, high - low);
        List<Double> wanted = placed
            .stream()
            .map(p -> frame.y(p.label().value()))
            .toList();
        List<Double> sizes = placed
            .stream()
            .map(p -> p.block().height() + GAP_EMS * em)
            .toList();
        double[] centres = PushApart.centres(wanted, sizes, low, high);
        for (int i = 0; i < centres.length; i++) {
            TextBlock block = placed.get(i).block();
            double top = centres[i] - block.height() / 2;
            double x = frame.labelX();
            block.write(canvas.svg(), x, top, "start");
            canvas.placer().occupy(new Box(x, top, x + block.width(), top + block.height()));
            if (Math.abs(centres[i] - wanted.get(i)) > 1.1 * em) {
                leader(canvas, wanted.get(i), centres[i]);
            }
        }
    }

    /** Labels from the top down; the least important are left out until the rest fits. */
    private static List<Placed> fitting(Frame frame, double height) {
        List<EndLabel> kept = new ArrayList<>(frame.labels());
        kept.sort(Comparator.comparingInt(EndLabel::rank));
        while (true) {
            List<Placed> placed = kept
                .stream()
                .map(l -> new Placed(l, TextBlock.of(l.lines(), frame.em(), l.colour(), frame.labelWidth())))
                .sorted(
                    Comparator.comparingDouble((Placed p) -> -p.label().value()).thenComparingInt(p -> p.label().rank())
                )
                .toList();
            double needed = placed
                .stream()
                .mapToDouble(p -> p.block().height() + GAP_EMS * frame.em())
                .sum();
            if (needed <= height || kept.isEmpty()) {
                return placed;
            }
            kept.removeLast();
        }
    }

    private static void leader(Canvas canvas, double from, double to) {
        Frame frame = canvas.frame();
        double gap = frame.labelX() - frame.right();
        double begin = frame.right() + 0.2 * gap;
        double end = frame.labelX() - 0.2 * gap;
        canvas.svg().line(begin, from, end, to, Strokes.hairline(Palette.AXIS, canvas.scale()));
    }
}

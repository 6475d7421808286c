package uk.improvementboard.board.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.board.chart.ChartPoint.Missing;
import uk.improvementboard.board.chart.ChartPoint.Plotted;
import uk.improvementboard.board.chart.LabelPlacer.Spot;

/** Texts inside the plot, the most needed first, each where it covers no other text and least of the lines. */
final class Notes {

    /** Limits of what a text may cost; a name that must be read may lie over a line, a value label may not. */
    private static final double MUST = 1_000;

    private static final double SHOULD = 60;
    private static final double CLEAN = 9;
    private static final double MAY = 14;

    private final Canvas canvas;
    private final Frame frame;
    private final double em;

    private Notes(Canvas canvas) {
        this.canvas = canvas;
        this.frame = canvas.frame();
        this.em = canvas.em();
    }

    static void draw(Canvas canvas) {
        Notes notes = new Notes(canvas);
        notes.missing();
        canvas.chart().shaded().forEach(notes::shaded);
        canvas.chart().datedLines().forEach(notes::dated);
        canvas.chart().milestones().forEach(notes::milestone);
        canvas.chart().notes().forEach(notes::pointNote);
        notes.latest();
        MeasureChart.plotted(canvas.chart().points())
            .filter(p -> !p.label().isBlank())
            .forEach(notes::value);
    }

    /** Words at the axis for periods without a figure; neighbours with the same words share them. */
    private void missing() {
        List<ChartPoint> points = canvas.chart().points();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i) instanceof Missing first) {
                int last = i;
                while (
                    last + 1 < points.size() &&
                    points.get(last + 1) instanceof Missing next &&
                    next.words().equals(first.words())
                ) {
                    last++;
                }
                missing(first, frame.x(first.date()), frame.x(points.get(last).date()));
                i = last;
            }
        }
    }

    private void missing(Missing why, double from, double to) {
        double half = 3 * canvas.scale();
        double y = frame.bottom();
        canvas.svg().line(from - half, y, to + half, y, Svg.Stroke.solid(Palette.INK, 4 * canvas.scale()));
        double middle = (from + to) / 2;
        for (String text : List.of(why.words(), why.mark())) {
            TextBlock block = block(text, Typeface.REGULAR, Palette.INK, Double.MAX_VALUE);
            List<Spot> spots = new ArrayList<>();
            for (int step = 0; step < 4; step++) {
                double top = y - 0.45 * em - block.height() - step * 1.3 * em;
                beside(spots, middle, top, 4.0 * step);
            }
            Optional<Spot> spot = canvas.placer().place(block, spots, text.equals(why.mark()) ? MUST : 12);
            if (spot.isPresent()) {
                write(block, spot.get());
                return;
            }
        }
    }

    private void shaded(ShadedPeriod period) {
        double left = frame.xFromEdge(period.from());
        double width = Math.min(frame.right(), frame.x(period.to()) + frame.pointSpacing() / 2) - left;
        for (String text : List.of(period.label(), period.brief())) {
            TextBlock block = block(text, Typeface.REGULAR, Palette.INK, width - 0.6 * em);
            boolean fits = block.width() <= width - 0.5 * em && block.lines().size() <= 3;
            boolean full = text.equals(period.label()) && !text.equals(period.brief());
            if ((fits && !frame.size().brief()) || !full) {
                Optional<Spot> spot = canvas.placer().place(block, down(left + 0.5 * em, "start"), MUST);
                spot.ifPresent(s -> write(block, s));
                return;
            }
        }
    }

    private void dated(DatedLine dated) {
        double x = ReferenceLines.datedX(canvas, dated);
        double gap = 0.5 * em;
        String text = frame.size().brief() ? dated.brief() : dated.label();
        for (String words : List.of(text, dated.brief())) {
            TextBlock block = block(words, Typeface.REGULAR, Palette.INK, 13 * em);
            List<Spot> spots = new ArrayList<>(down(x + gap, "start"));
            down(x - gap, "end").forEach(s -> spots.add(new Spot(s.x(), s.top(), s.anchor(), s.penalty() + 5)));
            Optional<Spot> spot = canvas.placer().place(block, spots, words.equals(dated.brief()) ? MUST : 40);
            if (spot.isPresent()) {
                write(block, spot.get());
                return;
            }
        }
    }

    private void milestone(Milestone milestone) {
        if (frame.size().keyAbove()) {
            return;
        }
        double y = frame.y(milestone.value());
        boolean named = Frame.isAtEnd(milestone, frame.time());
        if (frame.size().brief() || isCrowded(milestone)) {
            inOne(milestone, named, y);
            return;
        }
        // The date in force first: it needs its label more than the earlier ones.
        if (!named) {
            String value = canvas.chart().format().promised(milestone.value());
            String text = milestone.name() + ": " + value + " by " + Months.label(milestone.date());
            near(text, frame.x(milestone.date()), y, MUST);
        }
        for (int i = 0; i < milestone.earlierDates().size(); i++) {
            LocalDate date = milestone.earlierDates().get(i);
            near((i == 0 ? "First set: " : "Moved to ") + Months.label(date), frame.x(date), y, SHOULD);
        }
    }

    /** Whether the diamonds stand too close for a label each. */
    private boolean isCrowded(Milestone milestone) {
        double[] places = Stream.concat(milestone.earlierDates().stream(), Stream.of(milestone.date()))
            .mapToDouble(frame::x)
            .sorted()
            .toArray();
        for (int i = 1; i < places.length; i++) {
            if (places[i] - places[i - 1] < 4.5 * em) {
                return true;
            }
        }
        return false;
    }

    private void inOne(Milestone milestone, boolean named, double y) {
        List<String> before = milestone.earlierDates().stream().map(Months::label).toList();
        if (named && before.isEmpty()) {
            return;
        }
        String value = milestone.name() + " " + canvas.chart().format().promised(milestone.value());
        String now = Months.label(milestone.date());
        String dates = before.isEmpty() ? "by " + now : "was " + String.join(", ", before) + "; now " + now;
        String text = named ? "W" + dates.substring(1) : value + (before.isEmpty() ? " " : ": ") + dates;
        near(text, frame.x(milestone.date()), y, MUST);
    }

    private void near(String text, double x, double y, double most) {
        // Wide and clear of lines, else narrow and clear, else wide and over a line.
        int tries = 0;
        for (double width : new double[] { 13, 8.5, 13 }) {
            TextBlock block = block(text, Typeface.REGULAR, Palette.INK, width * em);
            List<Spot> spots = new ArrayList<>();
            for (int step = 0; step < 6; step++) {
                beside(spots, x, y - 0.62 * em - block.height() - step * 1.25 * em, 3.0 * step);
                beside(spots, x, y + 0.62 * em + step * 1.25 * em, 2 + 3.0 * step);
            }
            spots.add(new Spot(x + 0.8 * em, y - block.height() / 2, "start", 5));
            spots.add(new Spot(x - 0.8 * em, y - block.height() / 2, "end", 5));
            double bearable = tries++ < 2 ? Math.min(most, CLEAN) : most;
            if (placeNear(block, spots, bearable, x, y)) {
                return;
            }
        }
    }

    private void pointNote(PointNote note) {
        Optional<Plotted> point = MeasureChart.plotted(canvas.chart().points())
            .filter(p -> p.date().equals(note.date()))
            .findFirst();
        double x = frame.x(note.date());
        double y = point.map(p -> frame.y(p.value())).orElse(frame.bottom());
        String colour = note.kind().isSpecial() ? note.kind().colour() : Palette.INK;
        double available = (frame.right() - frame.left()) * (frame.size().keyAbove() ? 0.7 : 0.55);
        TextBlock block = block(note.text(), Typeface.SEMIBOLD, colour, available);
        List<Spot> spots = new ArrayList<>();
        for (int step = 0; step < 24; step++) {
            double away = 1.3 * em + step * 0.3 * em;
            beside(spots, x, y + away, 0.4 * step);
            beside(spots, x, y - away - block.height(), 0.5 + 0.4 * step);
        }
        placeNear(block, spots, SHOULD, x, y);
    }

    /** The value of the latest point where the line ends inside the plot and nothing else names it. */
    private void latest() {
        boolean named = frame
            .labels()
            .stream()
            .anyMatch(l -> l.swatch() == EndLabel.Swatch.OWN);
        Optional<Plotted> latest = canvas.chart().latest();
        if (named || canvas.chart().forecast().isPresent() || latest.isEmpty() || !latest.get().label().isBlank()) {
            return;
        }
        String text = (canvas.chart().seriesName() + " " + canvas.chart().format().label(latest.get().value())).strip();
        value(latest.get().labelled(text));
    }

    private void value(Plotted point) {
        String colour = point.kind().isSpecial()
            ? point.kind().colour()
            : canvas.chart().style() == SeriesStyle.FOCUS
              ? Palette.FOCUS
              : Palette.INK;
        TextBlock block = block(point.label(), Typeface.SEMIBOLD, colour, 12 * em);
        double x = frame.x(point.date());
        double y = frame.y(point.value());
        double r = PointMarks.radius(canvas) + 0.3 * em;
        List<Spot> spots = new ArrayList<>();
        for (int step = 0; step < 3; step++) {
            beside(spots, x, y - r - block.height() - step * 0.5 * em, 1.5 * step);
            beside(spots, x, y + r + step * 0.5 * em, 0.5 + 1.5 * step);
        }
        spots.add(new Spot(x + r, y - block.height() / 2, "start", 2));
        spots.add(new Spot(x - r, y - block.height() / 2, "end", 2));
        canvas
            .placer()
            .place(block, spots, MAY)
            .ifPresent(s -> write(block, s));
    }

    private TextBlock block(String text, Typeface face, String colour, double available) {
        return TextBlock.wrapped(text, face, em, colour, available);
    }

    private void beside(List<Spot> spots, double x, double top, double penalty) {
        spots.add(new Spot(x, top, "middle", penalty));
        spots.add(new Spot(x - 0.3 * em, top, "start", penalty + 1));
        spots.add(new Spot(x + 0.3 * em, top, "end", penalty + 1));
    }

    private List<Spot> down(double x, String anchor) {
        List<Spot> spots = new ArrayList<>();
        double step = 0.4 * em;
        int count = (int) ((frame.bottom() - frame.top()) / step);
        for (int i = 0; i < count; i++) {
            spots.add(new Spot(x, frame.top() + 0.2 * em + i * step, anchor, 0.25 * i));
        }
        return spots;
    }

    /** Writes the text where it best stands, with a short leader to its point if it has to stand apart. */
    private boolean placeNear(TextBlock block, List<Spot> spots, double most, double x, double y) {
        LabelPlacer.Leading leading = (spot, height) -> leader(spot.top(), spot.top() + height, x, y);
        Optional<Spot> chosen = canvas.placer().place(block, spots, most, leading);
        chosen.ifPresent(spot -> {
            String colour = block.colour().equals(Palette.INK) ? Palette.AXIS : block.colour();
            leading
                .leader(spot, block.height())
                .ifPresent(l -> canvas.svg().line(x, l.top(), x, l.bottom(), Strokes.hairline(colour, canvas.scale())));
            write(block, spot);
        });
        return chosen.isPresent();
    }

    private Optional<LabelPlacer.Box> leader(double top, double bottom, double x, double y) {
        boolean above = bottom <= y;
        double gap = above ? y - bottom : top - y;
        if (gap <= 1.2 * em) {
            return Optional.empty();
        }
        double clear = 0.6 * em;
        return Optional.of(
            above ? new LabelPlacer.Box(x, bottom, x, y - clear) : new LabelPlacer.Box(x, y + clear, x, top)
        );
    }

    private void write(TextBlock block, Spot spot) {
        block.write(canvas.svg(), spot.x(), spot.top(), spot.anchor());
    }
}

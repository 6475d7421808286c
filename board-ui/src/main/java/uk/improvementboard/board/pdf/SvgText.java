package uk.improvementboard.board.pdf;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Lays out text and tspan: each run anchored on its point, runs without a point of their own follow on. */
final class SvgText {

    /** Height of the middle of small letters over the baseline, in em. */
    private static final double MIDDLE = 0.35;

    private final SvgLettering lettering;

    SvgText(SvgLettering lettering) {
        this.lettering = lettering;
    }

    /** Words of one style; a run with {@code starts} true stands on its own point. */
    private record Run(String words, SvgStyle style, boolean starts, double x, double y) {}

    void draw(Graphics2D graphics, Element element, SvgStyle style) {
        List<Run> runs = new ArrayList<>();
        double x =
            SvgNumbers.attribute(element, "x", 0) + SvgNumbers.length(element.getAttribute("dx"), style.fontSize());
        double y =
            SvgNumbers.attribute(element, "y", 0) + SvgNumbers.length(element.getAttribute("dy"), style.fontSize());
        collect(element, style, x, y, runs);
        int from = 0;
        while (from < runs.size()) {
            int to = from + 1;
            while (to < runs.size() && !runs.get(to).starts()) {
                to++;
            }
            drawLine(graphics, runs.subList(from, to));
            from = to;
        }
    }

    private void collect(Element element, SvgStyle style, double startX, double startY, List<Run> runs) {
        double y = startY;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text words) {
                String clean = words.getData().replaceAll("\\s+", " ");
                boolean layout = clean.isBlank() && words.getData().indexOf('\n') >= 0;
                if (!clean.isEmpty() && !layout) {
                    runs.add(new Run(lettering.drawable(clean, style.fontWeight()), style, runs.isEmpty(), startX, y));
                }
            } else if (node instanceof Element span && span.getTagName().equals("tspan")) {
                SvgStyle own = style.with(span);
                y = SvgNumbers.attribute(span, "y", y) + SvgNumbers.length(span.getAttribute("dy"), own.fontSize());
                double x =
                    SvgNumbers.attribute(span, "x", startX) +
                    SvgNumbers.length(span.getAttribute("dx"), own.fontSize());
                boolean starts = runs.isEmpty() || span.hasAttribute("x") || span.hasAttribute("y");
                runs.add(new Run(lettering.drawable(Xhtml.text(span), own.fontWeight()), own, starts, x, y));
            }
        }
    }

    private void drawLine(Graphics2D graphics, List<Run> line) {
        Run first = line.getFirst();
        double width = line.stream().mapToDouble(this::width).sum();
        double x = switch (first.style().anchor()) {
            case "middle" -> first.x() - width / 2;
            case "end" -> first.x() - width;
            default -> first.x();
        };
        for (Run run : line) {
            drawRun(graphics, run, x);
            x += width(run);
        }
    }

    private void drawRun(Graphics2D graphics, Run run, double x) {
        SvgStyle style = run.style();
        boolean middle = style.baseline().equals("middle") || style.baseline().equals("central");
        double y = middle ? run.y() + MIDDLE * style.fontSize() : run.y();
        style.fill().ifPresent(colour -> {
            graphics.setPaint(colour);
            lettering.draw(graphics, run.words(), style.fontWeight(), style.fontSize(), x, y);
        });
    }

    private double width(Run run) {
        return lettering.width(run.words(), run.style().fontWeight(), run.style().fontSize());
    }
}

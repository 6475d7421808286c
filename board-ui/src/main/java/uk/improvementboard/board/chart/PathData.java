package uk.improvementboard.board.chart;

/** The d attribute of a path of straight lines. */
final class PathData {

    private final StringBuilder out = new StringBuilder();
    private int points;

    PathData move(double x, double y) {
        return add('M', x, y);
    }

    PathData line(double x, double y) {
        return add('L', x, y);
    }

    PathData close() {
        out.append('Z');
        return this;
    }

    /** Whether there is at least one line to draw. */
    boolean hasLine() {
        return points > 1;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private PathData add(char command, double x, double y) {
        out.append(command);
        Svg.append(out, x);
        out.append(' ');
        Svg.append(out, y);
        points = command == 'M' ? Math.max(points, 1) : points + 1;
        return this;
    }
}

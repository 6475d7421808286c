package uk.improvementboard.board.pdf;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Path data: M L H V C S Q T A Z, absolute and relative (SVG 1.1, section 8.3). */
final class SvgPath {

    private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-DF-Za-df-z]*)");

    private final Path2D.Double path = new Path2D.Double();
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;

    private SvgPath() {}

    static Path2D parse(String data) {
        SvgPath reader = new SvgPath();
        Matcher matcher = COMMAND.matcher(data);
        char before = 'M';
        while (matcher.find()) {
            char letter = matcher.group(1).charAt(0);
            before = reader.repeat(letter, arguments(letter, matcher.group(2)), before);
        }
        return reader.path;
    }

    /** The two flags of an arc may be written without space between them, so they are told apart first. */
    private static double[] arguments(char letter, String text) {
        if (Character.toUpperCase(letter) != 'A') {
            return SvgNumbers.list(text);
        }
        String number = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";
        String gap = "[\\s,]*";
        String spaced = text.replaceAll(
            "(" + number + ")" + gap + "(" + number + ")[\\s,]+(" + number + ")[\\s,]+([01])" + gap + "([01])" + gap,
            " $1 $2 $3 $4 $5 "
        );
        return SvgNumbers.list(spaced);
    }

    private char repeat(char letter, double[] n, char before) {
        int size = size(letter);
        if (size == 0) {
            path.closePath();
            x = startX;
            y = startY;
            return letter;
        }
        if (n.length == 0 || n.length % size != 0) {
            throw new IllegalArgumentException("A chart's path has " + n.length + " numbers after " + letter);
        }
        char last = before;
        char current = letter;
        for (int i = 0; i < n.length; i += size) {
            double[] one = java.util.Arrays.copyOfRange(n, i, i + size);
            step(current, one, last);
            last = current;
            // Pairs after a moveto are linetos.
            current = current == 'M' ? 'L' : current == 'm' ? 'l' : current;
        }
        return last;
    }

    private static int size(char letter) {
        return switch (Character.toUpperCase(letter)) {
            case 'M', 'L', 'T' -> 2;
            case 'H', 'V' -> 1;
            case 'C' -> 6;
            case 'S', 'Q' -> 4;
            case 'A' -> 7;
            case 'Z' -> 0;
            default -> throw new IllegalArgumentException("A chart's path has the unknown command " + letter);
        };
    }

    private void step(char letter, double[] n, char before) {
        double ox = Character.isLowerCase(letter) ? x : 0;
        double oy = Character.isLowerCase(letter) ? y : 0;
        switch (Character.toUpperCase(letter)) {
            case 'M' -> moveTo(ox + n[0], oy + n[1]);
            case 'L' -> lineTo(ox + n[0], oy + n[1]);
            case 'H' -> lineTo(ox + n[0], y);
            case 'V' -> lineTo(x, oy + n[0]);
            case 'C' -> curveTo(ox + n[0], oy + n[1], ox + n[2], oy + n[3], ox + n[4], oy + n[5]);
            case 'S' -> {
                boolean smooth = "CcSs".indexOf(before) >= 0;
                curveTo(
                    smooth ? 2 * x - controlX : x,
                    smooth ? 2 * y - controlY : y,
                    ox + n[0],
                    oy + n[1],
                    ox + n[2],
                    oy + n[3]
                );
            }
            case 'Q' -> quadTo(ox + n[0], oy + n[1], ox + n[2], oy + n[3]);
            case 'T' -> {
                boolean smooth = "QqTt".indexOf(before) >= 0;
                quadTo(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, ox + n[0], oy + n[1]);
            }
            default -> arcTo(n, ox + n[5], oy + n[6]);
        }
    }

    private void moveTo(double toX, double toY) {
        path.moveTo(toX, toY);
        startX = toX;
        startY = toY;
        at(toX, toY);
    }

    private void lineTo(double toX, double toY) {
        path.lineTo(toX, toY);
        at(toX, toY);
    }

    private void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
        path.curveTo(x1, y1, x2, y2, toX, toY);
        controlX = x2;
        controlY = y2;
        at(toX, toY);
    }

    private void quadTo(double x1, double y1, double toX, double toY) {
        path.quadTo(x1, y1, toX, toY);
        controlX = x1;
        controlY = y1;
        at(toX, toY);
    }

    private void arcTo(double[] n, double toX, double toY) {
        SvgArc.append(path, x, y, n[0], n[1], n[2], n[3] != 0, n[4] != 0, toX, toY);
        at(toX, toY);
    }

    private void at(double newX, double newY) {
        x = newX;
        y = newY;
    }
}

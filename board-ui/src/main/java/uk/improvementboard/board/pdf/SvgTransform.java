package uk.improvementboard.board.pdf;

import java.awt.geom.AffineTransform;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The transform attribute: translate, rotate, scale and matrix, applied left to right. */
final class SvgTransform {

    private static final Pattern STEP = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");

    private SvgTransform() {}

    static AffineTransform parse(String value) {
        AffineTransform result = new AffineTransform();
        Matcher matcher = STEP.matcher(value);
        while (matcher.find()) {
            result.concatenate(step(matcher.group(1), SvgNumbers.list(matcher.group(2))));
        }
        return result;
    }

    private static AffineTransform step(String name, double[] n) {
        return switch (name) {
            case "translate" -> AffineTransform.getTranslateInstance(n[0], n.length > 1 ? n[1] : 0);
            case "scale" -> AffineTransform.getScaleInstance(n[0], n.length > 1 ? n[1] : n[0]);
            case "rotate" -> n.length > 2
                ? AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2])
                : AffineTransform.getRotateInstance(Math.toRadians(n[0]));
            case "matrix" -> new AffineTransform(n);
            default -> throw new IllegalArgumentException("The PDF does not draw the transform " + name);
        };
    }
}

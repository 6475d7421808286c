package uk.improvementboard.board.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.w3c.dom.Element;

/** Numbers as SVG writes them: user units, with or without "px". */
final class SvgNumbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");

    private SvgNumbers() {}

    /** An attribute's value in user units, or the fallback if the attribute is absent. */
    static double attribute(Element element, String name, double fallback) {
        String value = element.getAttribute(name);
        return value.isBlank() ? fallback : number(value);
    }

    /** One number; a unit other than px is refused, since it would be drawn at the wrong size. */
    static double number(String value) {
        String digits = value.strip().replaceFirst("px$", "");
        if (!NUMBER.matcher(digits).matches()) {
            throw new IllegalArgumentException("A chart holds \"" + value + "\" where a number of user units is meant");
        }
        return Double.parseDouble(digits);
    }

    /** A length in user units, or in em of the font size given. */
    static double length(String value, double fontSize) {
        if (value.isBlank()) {
            return 0;
        }
        String plain = value.strip();
        return plain.endsWith("em") ? number(plain.substring(0, plain.length() - 2)) * fontSize : number(plain);
    }

    /** All numbers in a list separated by commas, spaces or signs. */
    static double[] list(String value) {
        Matcher matcher = NUMBER.matcher(value);
        DoubleStream.Builder numbers = DoubleStream.builder();
        while (matcher.find()) {
            numbers.add(Double.parseDouble(matcher.group()));
        }
        return numbers.build().toArray();
    }
}

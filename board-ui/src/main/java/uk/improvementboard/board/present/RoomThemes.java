package uk.improvementboard.board.present;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.improvementboard.board.chart.Palette;
import uk.improvementboard.board.pack.PageFonts;

/**
 * The colours of the room. A picture says its colours itself, so that it is right on paper; here each of them is given over to
 * the token of the same meaning, which every theme sets anew.
 */
final class RoomThemes {

    /** Which token stands for a colour of a picture. */
    static final Map<String, String> TOKENS = tokens();

    private RoomThemes() {}

    static String css() {
        var rules = new StringBuilder(PageFonts.faces()).append(tokenRules());
        TOKENS.forEach((colour, token) -> {
            rules.append(".chart [fill=\"").append(colour).append("\"]{fill:var(").append(token).append(")}");
            rules.append(".chart [stroke=\"").append(colour).append("\"]{stroke:var(").append(token).append(")}");
        });
        return rules.append('\n').toString();
    }

    private static String tokenRules() {
        return roomOnly(Inline.read("/META-INF/resources/css/tokens.css"));
    }

    /**
     * The one file of tokens without what only the application's own pages need: its fonts, which a slide page carries itself, and
     * the rule for its components. The production build writes the file without comments and spaces, so neither is relied on.
     */
    static String roomOnly(String tokens) {
        return tokens.replaceAll("@font-face\\s*\\{[^}]*}\\s*", "").replaceAll("(?<![\\w-])html\\s*\\{[^}]*}\\s*", "");
    }

    private static Map<String, String> tokens() {
        var tokens = new LinkedHashMap<String, String>();
        tokens.put(Palette.PAPER, "--paper");
        tokens.put(Palette.INK, "--ink");
        tokens.put(Palette.AXIS, "--chart-axis");
        tokens.put(Palette.GRID, "--chart-grid");
        tokens.put(Palette.BASELINE_GROUND, "--chart-baseline-ground");
        tokens.put(Palette.FOCUS, "--chart-1");
        tokens.put(Palette.SECOND, "--chart-2");
        tokens.put(Palette.THIRD, "--chart-3");
        tokens.put(Palette.CONTEXT, "--chart-context");
        tokens.put(Palette.FAN_80, "--chart-fan-80");
        tokens.put(Palette.FAN_95, "--chart-fan-95");
        tokens.put(Palette.IMPROVEMENT, "--spc-improvement");
        tokens.put(Palette.CONCERN, "--spc-concern");
        tokens.put(Palette.COMMON, "--spc-common");
        tokens.put(Palette.NEUTRAL, "--spc-neutral");
        tokens.put(Palette.TARGET, "--spc-target");
        return tokens;
    }
}

package uk.improvementboard.board.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.chart.Palette;

/** Every pair of tokens that meets in a theme is told apart: text 4.5 to 1, marks and edges 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
class RoomThemesTest {

    private static final Pattern RULE = Pattern.compile("(:root[^{]*)\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("(--[a-z0-9-]+):\\s*(#[0-9a-f]{6})\\s*(?:;|$)");
    private static final List<String> THEMES = List.of(
        "",
        "[data-theme=\"dark\"]",
        "[data-colours=\"safe\"]",
        "[data-theme=\"dark\"][data-colours=\"safe\"]"
    );

    private static final List<List<String>> TEXT = List.of(
        List.of("--ink", "--paper"),
        List.of("--ink", "--paper-quiet"),
        List.of("--ink-secondary", "--paper"),
        List.of("--ink", "--chart-baseline-ground"),
        List.of("--rating-red-on-fill", "--rating-red-fill"),
        List.of("--rating-amber-on-fill", "--rating-amber-fill"),
        List.of("--rating-green-on-fill", "--rating-green-fill"),
        List.of("--rating-blue-on-fill", "--rating-blue-fill"),
        List.of("--rating-red-on-tint", "--rating-red-tint"),
        List.of("--rating-amber-on-tint", "--rating-amber-tint"),
        List.of("--rating-green-on-tint", "--rating-green-tint"),
        List.of("--rating-blue-on-tint", "--rating-blue-tint"),
        List.of("--rating-grey-on-tint", "--rating-grey-tint"),
        List.of("--ink-secondary", "--paper-quiet"),
        List.of("--error", "--paper"),
        List.of("--chart-1", "--paper"),
        List.of("--spc-improvement", "--paper"),
        List.of("--spc-concern", "--paper"),
        List.of("--spc-neutral", "--paper")
    );

    private static final List<List<String>> MARKS = List.of(
        List.of("--rule-strong", "--paper"),
        List.of("--control-border", "--paper"),
        List.of("--link-rule", "--paper"),
        List.of("--focus-ring", "--paper"),
        List.of("--rating-red-fill", "--paper"),
        List.of("--rating-amber-outline", "--paper"),
        List.of("--rating-green-fill", "--paper"),
        List.of("--rating-grey-outline", "--paper"),
        List.of("--rating-red-fill", "--rating-red-tint"),
        List.of("--rating-amber-outline", "--rating-amber-tint"),
        List.of("--rating-green-fill", "--rating-green-tint"),
        List.of("--rating-blue-on-tint", "--rating-blue-tint"),
        List.of("--rating-grey-outline", "--rating-grey-tint"),
        List.of("--control-border", "--paper-quiet"),
        List.of("--link-rule", "--paper-quiet"),
        List.of("--spc-common", "--paper"),
        List.of("--spc-target", "--paper"),
        List.of("--chart-2", "--paper"),
        List.of("--chart-3", "--paper"),
        List.of("--chart-axis", "--paper"),
        List.of("--spc-common", "--chart-baseline-ground"),
        List.of("--spc-improvement", "--chart-baseline-ground"),
        List.of("--chart-1", "--chart-fan-80"),
        List.of("--chart-1", "--chart-fan-95"),
        List.of("--chart-axis", "--chart-fan-80"),
        List.of("--chart-axis", "--chart-fan-95"),
        List.of("--chart-axis", "--chart-baseline-ground"),
        List.of("--spc-target", "--chart-fan-80"),
        List.of("--spc-target", "--chart-fan-95"),
        List.of("--spc-target", "--chart-baseline-ground"),
        List.of("--spc-concern", "--chart-baseline-ground"),
        List.of("--spc-neutral", "--chart-baseline-ground"),
        List.of("--chart-1", "--chart-2"),
        List.of("--chart-2", "--chart-3"),
        List.of("--chart-3", "--chart-4"),
        List.of("--chart-4", "--paper")
    );

    /** Colours that need not be told from a ground, each with the reason why. */
    private static final Map<String, String> NO_PAIR = Map.of(
        "--rule",
        "hair lines between rows, which space and alignment part already",
        "--focus-halo",
        "a glow outside the focus ring; the ring itself is told apart",
        "--chart-context",
        "bars and lines of others behind the own one; the words beside them say their values",
        "--chart-grid",
        "lines that lead the eye to an axis, whose own line and words are told apart"
    );

    /** However a colour may be written: one that is not six small hexadecimal digits would escape every check below. */
    private static final Pattern ANY_COLOUR = Pattern.compile(
        "(--[a-z0-9-]+):\\s*((?:#|rgb|hsl|hwb|lab|lch|oklab|oklch|color)[^;}]*)"
    );

    @Test
    void every_colour_is_held_against_another_or_named_as_one_that_need_not_be() {
        var colours = new TreeSet<String>();
        ANY_COLOUR.matcher(Inline.read("/META-INF/resources/css/tokens.css"))
            .results()
            .forEach(it -> {
                assertThat(it.group(2).strip()).as(it.group(1)).matches("#[0-9a-f]{6}");
                colours.add(it.group(1));
            });
        var paired = new TreeSet<String>();
        TEXT.forEach(paired::addAll);
        MARKS.forEach(paired::addAll);
        assertThat(paired).doesNotContainAnyElementsOf(NO_PAIR.keySet());
        var known = new TreeSet<>(NO_PAIR.keySet());
        known.addAll(paired);
        assertThat(known).containsExactlyElementsOf(colours);
    }

    @Test
    void the_tokens_are_taken_over_as_written_and_as_the_production_build_shortens_them() {
        var written = """
        /* Tokens */
        @font-face { font-family: "Own"; src: url("own.woff2"); }
        :root { --ink: #0b0c0c; }
        @media screen {
          :root[data-theme="dark"] { --ink: #ffffff; }
        }
        /* Lumo */
        html { --lumo-primary-color: var(--ink); }
        """;
        var shortened =
            "@font-face{font-family: \"Own\";src: url(\"own.woff2\")}:root{--ink: #0b0c0c}" +
            "@media screen{:root[data-theme=\"dark\"]{--ink: #ffffff}}html{--lumo-primary-color: var(--ink)}";
        assertThat(List.of(written, shortened)).allSatisfy(tokens ->
            assertThat(RoomThemes.roomOnly(tokens))
                .contains(":root", "--ink: #0b0c0c", "data-theme=\"dark\"", "#ffffff")
                .doesNotContain("font-face", "lumo-primary")
        );
    }

    @Test
    void every_pair_of_tokens_is_told_apart_in_every_theme() {
        var faint = new ArrayList<String>();
        for (var theme : THEMES) {
            var tokens = tokens(theme);
            TEXT.forEach(pair -> check(theme, tokens, pair, 4.5, faint));
            MARKS.forEach(pair -> check(theme, tokens, pair, 3, faint));
        }
        assertThat(faint).isEmpty();
    }

    /** What Java measures before it draws and what the browser draws are one set of sizes. */
    @Test
    void the_sizes_of_the_room_are_those_of_the_tokens_and_of_the_interface() {
        var sizes = new HashMap<String, Double>();
        Pattern.compile("--present-([a-z]+):\\s*([0-9.]+);")
            .matcher(Inline.read("/META-INF/resources/css/tokens.css"))
            .results()
            .forEach(it -> sizes.put(it.group(1), Double.valueOf(it.group(2))));
        assertThat(sizes)
            .containsEntry("small", Room.SMALL)
            .containsEntry("table", Room.TABLE)
            .containsEntry("body", Room.BODY)
            .containsEntry("headline", Room.HEADLINE);
        assertThat(sizes.values()).allMatch(it -> it >= 3);
        assertThat(sizes.get("headline")).isBetween(6.0, 7.0);
        assertThat(sizes.get("hero")).isBetween(14.0, 18.0);
        assertThat(RoomThemes.roomOnly(Inline.read("/META-INF/resources/css/tokens.css"))).contains(
            "--present-hero: 18;"
        );
    }

    @Test
    void in_the_colour_blind_themes_on_track_is_told_from_achieved_by_its_ground_too() {
        for (var theme : THEMES.subList(2, 4)) {
            var tokens = tokens(theme);
            assertThat(contrast(tokens, "--rating-green-fill", "--rating-blue-fill"))
                .as(theme)
                .isGreaterThan(1.5);
        }
    }

    @Test
    void every_colour_of_a_picture_is_given_over_to_its_token_on_the_pages_too() {
        var css = Inline.read("/META-INF/resources/css/themes.css").replace(" ", "");
        RoomThemes.TOKENS.forEach((colour, token) ->
            assertThat(css).contains(
                "svg[fill=\"" + colour + "\"]{fill:var(" + token + ");}",
                "svg[stroke=\"" + colour + "\"]{stroke:var(" + token + ");}"
            )
        );
    }

    @Test
    void every_shape_of_a_rating_is_given_over_to_a_token_on_the_pages() {
        var css = Inline.read("/META-INF/resources/css/themes.css").replace(" ", "");
        for (var colour : List.of(
            Palette.RATING_RED,
            Palette.RATING_AMBER,
            Palette.RATING_AMBER_OUTLINE,
            Palette.RATING_GREEN,
            Palette.RATING_BLUE,
            Palette.RATING_GREY_OUTLINE
        )) {
            assertThat(css).contains(".rating-shapesvg[fill=\"" + colour + "\"]{fill:var(--rating-");
        }
    }

    @Test
    void the_reckoning_of_contrast_is_that_of_the_guidelines() {
        var tokens = Map.of("--black", "#000000", "--white", "#ffffff", "--grey", "#767676");
        assertThat(contrast(tokens, "--black", "--white")).isEqualTo(21);
        assertThat(contrast(tokens, "--grey", "--white")).isBetween(4.53, 4.55);
    }

    private static void check(
        String theme,
        Map<String, String> tokens,
        List<String> pair,
        double least,
        List<String> faint
    ) {
        var found = contrast(tokens, pair.getFirst(), pair.getLast());
        if (found < least) {
            faint.add("%s %s on %s: %.2f of %.1f".formatted(theme, pair.getFirst(), pair.getLast(), found, least));
        }
    }

    /** The light tokens, with what the rules set that apply in a theme, in their order. */
    private static Map<String, String> tokens(String theme) {
        var tokens = new HashMap<String, String>();
        RULE.matcher(Inline.read("/META-INF/resources/css/tokens.css"))
            .results()
            .filter(rule -> applies(rule.group(1).strip().substring(":root".length()), theme))
            .forEach(rule ->
                TOKEN.matcher(rule.group(2))
                    .results()
                    .forEach(token -> tokens.put(token.group(1), token.group(2)))
            );
        return tokens;
    }

    private static boolean applies(String selector, String theme) {
        return List.of(selector.split("(?=\\[)")).stream().allMatch(theme::contains);
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        var first = luminance(Objects.requireNonNull(tokens.get(one), one));
        var second = luminance(Objects.requireNonNull(tokens.get(other), other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        var rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        var share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

package uk.improvementboard.board.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Advance widths of one TrueType font, read from its tables {@code head}, {@code hhea}, {@code hmtx} and {@code cmap}
 * (format 4). Read directly and not through AWT, whose fonts need native libraries that a bare server may lack.
 * Kerning is left out: it draws pairs together by less than the gap that labels keep.
 */
final class GlyphWidths {

    private static final int KNOWN_CHARACTERS = 0x2300;

    private final float[] ems = new float[KNOWN_CHARACTERS];
    private final float unknown;

    private GlyphWidths(ByteBuffer font) {
        int unitsPerEm = font.getShort(table(font, "head") + 18);
        int metricsCount = font.getShort(table(font, "hhea") + 34) & 0xffff;
        int metrics = table(font, "hmtx");
        unknown = advance(font, metrics, metricsCount, 0) / (float) unitsPerEm;
        Arrays.fill(ems, unknown);
        int map = formatFour(font, table(font, "cmap"));
        for (int character = 0; character < KNOWN_CHARACTERS; character++) {
            int glyph = glyph(font, map, character);
            if (glyph != 0) {
                ems[character] = advance(font, metrics, metricsCount, glyph) / (float) unitsPerEm;
            }
        }
    }

    static GlyphWidths read(String resource) {
        try (InputStream stream = GlyphWidths.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Font missing from the program: " + resource);
            }
            return new GlyphWidths(ByteBuffer.wrap(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("Font cannot be read: " + resource, e);
        }
    }

    /** Width of the text in ems. */
    double ems(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            width += character < KNOWN_CHARACTERS ? ems[character] : unknown;
        }
        return width;
    }

    private static int table(ByteBuffer font, String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        int count = font.getShort(4);
        for (int i = 0; i < count; i++) {
            if (font.getInt(12 + 16 * i) == wanted) {
                return font.getInt(12 + 16 * i + 8);
            }
        }
        throw new IllegalStateException("Font has no table " + tag);
    }

    private static int formatFour(ByteBuffer font, int cmap) {
        int count = font.getShort(cmap + 2);
        for (int i = 0; i < count; i++) {
            int map = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(map) == 4) {
                return map;
            }
        }
        throw new IllegalStateException("Font has no character map of format 4");
    }

    private static int glyph(ByteBuffer font, int map, int character) {
        int doubledSegments = font.getShort(map + 6) & 0xffff;
        int ends = map + 14;
        int starts = ends + doubledSegments + 2;
        int deltas = starts + doubledSegments;
        int offsets = deltas + doubledSegments;
        for (int i = 0; i < doubledSegments; i += 2) {
            if (character > (font.getShort(ends + i) & 0xffff)) {
                continue;
            }
            int start = font.getShort(starts + i) & 0xffff;
            if (character < start) {
                return 0;
            }
            int delta = font.getShort(deltas + i);
            int offset = font.getShort(offsets + i) & 0xffff;
            if (offset == 0) {
                return (character + delta) & 0xffff;
            }
            int glyph = font.getShort(offsets + i + offset + 2 * (character - start)) & 0xffff;
            return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
        }
        return 0;
    }

    private static int advance(ByteBuffer font, int metrics, int count, int glyph) {
        return font.getShort(metrics + 4 * Math.min(glyph, count - 1)) & 0xffff;
    }
}

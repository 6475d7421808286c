package uk.improvementboard.board.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.improvementboard.board.present.Slide.Notes;

/** Lays items of known height out on as many slides as they need. */
final class ListSlides {

    /** At most this many stand on a slide, however short they are. */
    private static final int MOST = 7;
    /** Where a headline leaves less than this, it is cut. */
    private static final double LEAST = 40;
    /** A text that is longer than this is broken, so that a slide can end within it. */
    private static final int LONGEST_PIECE = 240;
    /** What an eyebrow says more where one slide does not do. */
    private static final String LONGEST_PART = ", 10 of 10";

    private ListSlides() {}

    /**
     * One item.
     *
     * @param markup list item or table row
     * @param height in hundredths of the screen's height, on the narrowest screen
     * @param pieces the same in smaller items, for a slide that is too small for it; empty for what cannot be broken
     */
    record Item(String markup, double height, List<Item> pieces) {
        /** Keeps an unchangeable copy. */
        Item {
            pieces = List.copyOf(pieces);
        }

        Item(String markup, double height) {
            this(markup, height, List.of());
        }
    }

    /**
     * {@return the slides, at least one for at least one item; from the second on the eyebrow says which of how many}
     *
     * @param before markup that opens list or table
     * @param after markup that closes it
     * @param used height that is taken before the first item
     */
    static List<Slide> of(
        String name,
        String eyebrow,
        String headline,
        String kind,
        String before,
        List<Item> items,
        String after,
        double used,
        Notes notes
    ) {
        var below = Room.body(eyebrow + LONGEST_PART, headline, Room.WIDTH) - used;
        if (below < LEAST && !Room.headline(headline).equals(headline)) {
            return of(name, eyebrow, Room.headline(headline), kind, before, items, after, used, notes);
        }
        var pages = pages(broken(items, below), below);
        var slides = new ArrayList<Slide>();
        for (var page = 0; page < pages.size(); page++) {
            var body = before + String.join("", pages.get(page)) + after;
            var part = pages.size() == 1 ? "" : ", " + (page + 1) + " of " + pages.size();
            slides.add(new Slide(name + part, eyebrow + part, headline, kind, body, notes));
        }
        return slides;
    }

    private static List<Item> broken(List<Item> items, double room) {
        return items
            .stream()
            .flatMap(it -> it.height() <= room || it.pieces().isEmpty() ? Stream.of(it) : it.pieces().stream())
            .toList();
    }

    /** {@return a text in pieces of which several stand on a slide, at least one; broken at spaces where it has any} */
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var rest = text;
        while (rest.length() > LONGEST_PIECE) {
            var space = rest.lastIndexOf(' ', LONGEST_PIECE);
            pieces.add(rest.substring(0, space > 0 ? space : LONGEST_PIECE));
            rest = rest.substring(space > 0 ? space + 1 : LONGEST_PIECE);
        }
        pieces.add(rest);
        return List.copyOf(pieces);
    }

    private static List<List<String>> pages(List<Item> items, double room) {
        var pages = new ArrayList<List<String>>();
        var page = new ArrayList<String>();
        var used = 0.0;
        for (var item : items) {
            if (!page.isEmpty() && (used + item.height() > room || page.size() == MOST)) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            page.add(item.markup());
            used += item.height();
        }
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }
}

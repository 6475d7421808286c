package uk.improvementboard.board.present;

import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.board.present.Slide.Notes;

/** Lays items of known height out on as many slides as they need. */
final class ListSlides {

    /** At most this many stand on a slide, however short they are. */
    private static final int MOST = 7;
    /** What an eyebrow says more where one slide does not do. */
    private static final String LONGEST_PART = ", 10 of 10";

    private ListSlides() {}

    /**
     * One item.
     *
     * @param markup list item or table row
     * @param height in hundredths of the screen's height, on the narrowest screen
     */
    record Item(String markup, double height) {}

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
        var pages = pages(items, Room.body(eyebrow + LONGEST_PART, headline, Room.WIDTH) - used);
        var slides = new ArrayList<Slide>();
        for (var page = 0; page < pages.size(); page++) {
            var body = before + String.join("", pages.get(page)) + after;
            var part = pages.size() == 1 ? "" : ", " + (page + 1) + " of " + pages.size();
            slides.add(new Slide(name + part, eyebrow + part, headline, kind, body, notes));
        }
        return slides;
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

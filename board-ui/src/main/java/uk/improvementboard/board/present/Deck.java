package uk.improvementboard.board.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.pack.PackDocument;

/**
 * All slides of a meeting: those of the frozen pack, and between its opening and the parts of the plan the meeting's agenda. Each has a
 * name that stays the same while the agenda is changed, so that projector, chair's notes and record mean one slide by it.
 *
 * @param places the slides with their names
 */
record Deck(List<Place> places) {
    /** What a name of a slide looks like: "p12" in the pack, "a-slipped-area-1" or "a-slipped-area-1.2" on the agenda. */
    static final String NAME = "p\\d{1,4}|agenda(\\.\\d{1,2})?|a-[a-z0-9-]{1,120}(\\.\\d{1,2})?";

    /** A slide and its lasting name. */
    record Place(String name, Slide slide) {}

    /** Keeps an unchangeable copy. */
    Deck {
        places = List.copyOf(places);
    }

    static Deck of(PackDocument pack, AgendaShown agenda) {
        var parts = Slides.of(pack);
        var places = new ArrayList<Place>();
        parts.opening().forEach(it -> places.add(inPack(places.size() + 1, it)));
        add(places, "agenda", AgendaSlides.list(agenda));
        for (var number = 1; number <= agenda.items().size(); number++) {
            var key = agenda
                .items()
                .get(number - 1)
                .item()
                .key();
            add(places, "a-" + key, AgendaSlides.item(agenda, number));
        }
        var number = parts.opening().size();
        for (var slide : parts.rest()) {
            places.add(inPack(++number, slide));
        }
        return new Deck(places);
    }

    private static Place inPack(int number, Slide slide) {
        return new Place("p" + number, slide);
    }

    private static void add(List<Place> places, String name, List<Slide> slides) {
        for (var page = 0; page < slides.size(); page++) {
            places.add(new Place(page == 0 ? name : name + "." + (page + 1), slides.get(page)));
        }
    }

    List<Slide> slides() {
        return places.stream().map(Place::slide).toList();
    }

    /** {@return the slide of a name, if the deck has one} */
    Optional<Slide> find(String name) {
        return places
            .stream()
            .filter(it -> it.name().equals(name))
            .map(Place::slide)
            .findFirst();
    }
}

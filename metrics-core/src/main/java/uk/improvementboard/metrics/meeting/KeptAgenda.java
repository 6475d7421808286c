package uk.improvementboard.metrics.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * The agenda as chair or office keep it for a meeting: in their order, each item with what became of it.
 *
 * @param items in order
 */
public record KeptAgenda(List<Item> items) {
    /** Most characters of a note. */
    public static final int LONGEST_NOTE = 1000;

    /** What became of an item. */
    public enum Mark {
        OPEN("To come"),
        DONE("Done"),
        NOTED("Noted");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        /** {@return as printed} */
        public String words() {
            return words;
        }
    }

    /**
     * An item with what became of it.
     *
     * @param note what was said of it; empty where nothing was
     * @param handling who may read title, detail and note
     */
    public record Item(AgendaItem item, Mark mark, String note, HandlingClass handling) {
        /** @throws IllegalArgumentException in words for the person, when the note is too long */
        public Item {
            if (note.length() > LONGEST_NOTE) {
                throw new IllegalArgumentException("Write at most " + LONGEST_NOTE + " characters");
            }
        }

        /** {@return the same item marked, with a note} */
        public Item marked(Mark as, String words) {
            return new Item(item, as, words.strip(), handling);
        }
    }

    /** @throws IllegalArgumentException when two items have one key */
    public KeptAgenda {
        items = List.copyOf(items);
        if (keys(items).size() < items.size()) {
            throw new IllegalArgumentException("This item is on the agenda already");
        }
    }

    /** {@return what the rules give, as it is first kept; what the board read is the board's} */
    public static KeptAgenda first(List<AgendaItem> built) {
        return new KeptAgenda(built.stream().map(KeptAgenda::fresh).toList());
    }

    private static Item fresh(AgendaItem item) {
        return new Item(item, Mark.OPEN, "", HandlingClass.BOARD_ONLY);
    }

    /** {@return an item} */
    public Optional<Item> find(String key) {
        return items
            .stream()
            .filter(it -> it.item().key().equals(key))
            .findFirst();
    }

    /**
     * {@return the agenda with an item moved to a place; places beyond either end are the ends}
     *
     * @param place 0 for the first
     * @throws IllegalArgumentException in words for the person, when there is no such item
     */
    public KeptAgenda moved(String key, int place) {
        var moved = required(key);
        var rest = new ArrayList<>(items);
        rest.remove(moved);
        rest.add(Math.clamp(place, 0, rest.size()), moved);
        return new KeptAgenda(rest);
    }

    /** {@return the same with an item marked} */
    public KeptAgenda marked(String key, Mark as, String note) {
        var before = required(key);
        return new KeptAgenda(
            items
                .stream()
                .map(it -> it.equals(before) ? it.marked(as, note) : it)
                .toList()
        );
    }

    /** {@return the same with one more item: before the standing ones, or last where none stands there} */
    public KeptAgenda with(AgendaItem item, HandlingClass handling) {
        var more = new ArrayList<>(items);
        var standing = items
            .stream()
            .filter(it -> it.item().rule() == AgendaRule.STANDING)
            .findFirst()
            .map(items::indexOf)
            .orElse(items.size());
        more.add(standing, new Item(item, Mark.OPEN, "", handling));
        return new KeptAgenda(more);
    }

    /** {@return what the rules find now and the agenda does not have} */
    public List<AgendaItem> missing(List<AgendaItem> built) {
        var had = keys(items);
        return built
            .stream()
            .filter(it -> !had.contains(it.key()))
            .toList();
    }

    /**
     * {@return the agenda as a narrower audience may see it: in the kept order, with items in the words of that audience's own
     * reading and marks without notes}
     *
     * @param built what the rules give of that reading
     */
    public KeptAgenda seenBy(HandlingClass audience, List<AgendaItem> built) {
        var own = built.stream().collect(Collectors.toMap(AgendaItem::key, it -> it));
        return new KeptAgenda(
            items
                .stream()
                .flatMap(it ->
                    it.handling().visibleTo(audience)
                        ? Optional.of(it).stream()
                        : Optional.ofNullable(own.get(it.item().key()))
                              .map(item -> new Item(item, it.mark(), "", audience))
                              .stream()
                )
                .toList()
        );
    }

    private Item required(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("This item is no longer on the agenda"));
    }

    private static Set<String> keys(List<Item> items) {
        return items
            .stream()
            .map(it -> it.item().key())
            .collect(Collectors.toSet());
    }
}

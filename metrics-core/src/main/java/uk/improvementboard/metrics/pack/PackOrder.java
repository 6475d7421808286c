package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The order in which a partnership wants the parts of its packs. What families say comes first in every pack (DOMAIN 3.3); the rest is
 * the partnership's own choice.
 *
 * @param parts every part once
 */
public record PackOrder(List<PackPart> parts) {
    private static final PackOrder USUAL = new PackOrder(List.of(PackPart.values()));

    /** @throws IllegalArgumentException when a part is missing or named twice, or families do not come first */
    public PackOrder {
        parts = List.copyOf(parts);
        if (parts.size() != PackPart.values().length || EnumSet.copyOf(parts).size() != parts.size()) {
            throw new IllegalArgumentException("An order names every part of a pack once, not " + parts);
        }
        if (parts.getFirst() != PackPart.FAMILIES) {
            throw new IllegalArgumentException("What families say comes first in every pack.");
        }
    }

    /** {@return the order of a partnership that chose none} */
    public static PackOrder usual() {
        return USUAL;
    }

    /**
     * {@return the order that a choice made earlier gives today: a part that was not known then stands where it usually does, after the
     * part that it usually follows}
     *
     * @param chosen parts in the order chosen, each at most once
     * @throws IllegalArgumentException when families do not come first
     */
    public static PackOrder of(List<PackPart> chosen) {
        var parts = new ArrayList<>(chosen);
        for (var part : PackPart.values()) {
            if (!parts.contains(part)) {
                parts.add(part.ordinal() == 0 ? 0 : parts.indexOf(PackPart.values()[part.ordinal() - 1]) + 1, part);
            }
        }
        return new PackOrder(parts);
    }

    /** {@return whether it is the order of a partnership that chose none} */
    public boolean isUsual() {
        return equals(USUAL);
    }

    /**
     * {@return the order with one part in another place}
     *
     * @param place from 0
     * @throws IllegalArgumentException when families would not come first, or there is no such place
     */
    public PackOrder moved(PackPart part, int place) {
        if (place < 0 || place >= parts.size()) {
            throw new IllegalArgumentException(
                "A pack has " + parts.size() + " parts; there is no place " + (place + 1)
            );
        }
        var others = parts
            .stream()
            .filter(it -> it != part)
            .toList();
        return new PackOrder(
            Stream.of(others.subList(0, place), List.of(part), others.subList(place, others.size()))
                .flatMap(List::stream)
                .toList()
        );
    }
}

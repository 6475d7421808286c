package uk.improvementboard.persistence.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Entries whose hash does not follow from the one before. Which of them were really touched shows only when all are known: an
 * entry beside a moved one breaks its link although nobody touched it.
 */
final class Suspects {

    /** More than this are not compared with one another: somebody rewrote the table, not an entry. */
    private static final int COMPARED = 50;
    /** How many are kept at all. */
    private static final int KEPT = 1000;

    private final List<Suspect> all = new ArrayList<>();
    private long count;

    private record Suspect(ChainedEntry entry, String previous) {
        /** Whether what stands in another place belongs here. */
        boolean isPlaceOf(Suspect other) {
            var fitting = other.entry.hashAfter(previous);
            return fitting.equals(entry.hash()) || fitting.equals(other.entry.hash());
        }
    }

    void add(ChainedEntry entry, String previous) {
        count++;
        if (all.size() < KEPT) {
            all.add(new Suspect(entry, previous));
        }
    }

    long count() {
        return count;
    }

    List<AuditFinding> findings() {
        if (all.size() > COMPARED) {
            return all
                .stream()
                .map(suspect -> changed(suspect.entry()))
                .toList();
        }
        return all
            .stream()
            .flatMap(suspect -> finding(suspect).stream())
            .toList();
    }

    private Optional<AuditFinding> finding(Suspect here) {
        var home = home(here);
        var taken = beginsABreak(here) && others(here).anyMatch(here::isPlaceOf);
        if (home.isPresent()) {
            return putIn(home.get()) ? Optional.empty() : Optional.of(reordered(here.entry()));
        }
        if (putIn(here)) {
            return Optional.of(inserted(here.entry()));
        }
        if (onlyBeside(here)) {
            return taken ? Optional.of(reordered(here.entry())) : Optional.empty();
        }
        return Optional.of(changed(here.entry()));
    }

    /** The place where an entry that stands elsewhere belongs. */
    private Optional<Suspect> home(Suspect entry) {
        return others(entry)
            .filter(this::beginsABreak)
            .filter(place -> place.isPlaceOf(entry))
            .findFirst();
    }

    /** Another entry belongs where this one stands, and this one belongs nowhere. */
    private boolean putIn(Suspect here) {
        return (
            beginsABreak(here) && others(here).anyMatch(here::isPlaceOf) && home(here).isEmpty() && !onlyBeside(here)
        );
    }

    /** The entry before it is in order, so what it should follow is known. */
    private boolean beginsABreak(Suspect suspect) {
        return others(suspect).noneMatch(other -> other.entry().position() == suspect.entry().position() - 1);
    }

    /** It follows another suspect: that one was moved away from before it. */
    private boolean onlyBeside(Suspect suspect) {
        return others(suspect).anyMatch(other -> suspect.entry().follows(other.entry().hash()));
    }

    private Stream<Suspect> others(Suspect suspect) {
        return all.stream().filter(other -> !other.equals(suspect));
    }

    private static AuditFinding inserted(ChainedEntry entry) {
        return AuditFinding.of(
            AuditFinding.Kind.INSERTED,
            entry,
            "was put in: the entry after it belongs at its place"
        );
    }

    private static AuditFinding changed(ChainedEntry entry) {
        return AuditFinding.of(
            AuditFinding.Kind.CHANGED,
            entry,
            "was changed after it was written, or what stood before it was taken out or put in"
        );
    }

    private static AuditFinding reordered(ChainedEntry entry) {
        return AuditFinding.of(AuditFinding.Kind.REORDERED, entry, "does not stand where it was written: moved");
    }
}

package uk.improvementboard.persistence.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.pack.AuditMark;
import uk.improvementboard.persistence.audit.AuditFinding.Kind;

/** Follows one chain from its first entry to its head and notes whatever does not fit. Fed in order of position. */
final class ChainCheck {

    private final List<AuditFinding> findings = new ArrayList<>();
    private final Suspects suspects = new Suspects();
    private final Map<Long, List<NamedMark>> marks = new HashMap<>();
    private final List<ChainedEntry> samePlace = new ArrayList<>();
    private String previous = ChainedEntry.BEGINNING;
    private Optional<Unfit> unfit = Optional.empty();
    private long last;
    private long entries;

    /**
     * A state of the chain that was noted outside it.
     *
     * @param where "pack exampleshire-2026-10-board-only-1"
     */
    record NamedMark(String where, AuditMark mark) {}

    /** The last entry, whose hash does not fit: the next one tells whether its words were changed or only its hash. */
    private record Unfit(ChainedEntry entry, String previous, String computed) {}

    ChainCheck(List<NamedMark> marks) {
        marks.forEach(named -> this.marks.computeIfAbsent(named.mark().position(), _ -> new ArrayList<>()).add(named));
    }

    /** Takes the next entry; several may claim the same place. */
    void next(ChainedEntry entry) {
        entries++;
        if (!samePlace.isEmpty() && samePlace.getFirst().position() != entry.position()) {
            settle();
        }
        samePlace.add(entry);
    }

    private void settle() {
        if (samePlace.isEmpty()) {
            return;
        }
        var genuine = samePlace
            .stream()
            .filter(entry -> entry.follows(previous))
            .findFirst()
            .orElseGet(samePlace::getFirst);
        samePlace.remove(genuine);
        samePlace.forEach(entry ->
            findings.add(AuditFinding.of(Kind.INSERTED, entry, "was put in: another entry stands at its place"))
        );
        samePlace.clear();
        place(genuine);
    }

    private void place(ChainedEntry entry) {
        if (entry.position() > last + 1) {
            gap(last + 1, entry.position() - 1);
        } else if (entry.follows(previous)) {
            suspectUnfit();
        } else if (unfit.filter(before -> entry.follows(before.computed())).isPresent()) {
            unfit.map(Unfit::entry).map(ChainCheck::rehashed).ifPresent(findings::add);
            unfit = Optional.empty();
        } else {
            suspectUnfit();
            unfit = Optional.of(new Unfit(entry, previous, entry.hashAfter(previous)));
        }
        previous = entry.hash();
        last = entry.position();
        checkMarks(entry);
    }

    private static AuditFinding rehashed(ChainedEntry entry) {
        return AuditFinding.of(Kind.CHANGED, entry, "says what it said, but its hash was changed");
    }

    private void suspectUnfit() {
        unfit.ifPresent(it -> suspects.add(it.entry(), it.previous()));
        unfit = Optional.empty();
    }

    private void gap(long from, long to) {
        suspectUnfit();
        findings.add(
            AuditFinding.at(
                Kind.MISSING,
                from,
                from == to ? "was taken out" : "to " + to + " were taken out: " + (to - from + 1) + " entries"
            )
        );
    }

    private void checkMarks(ChainedEntry entry) {
        var here = Optional.ofNullable(marks.remove(entry.position())).orElse(List.of());
        here.stream()
            .filter(named -> !named.mark().fits(entry.hash()))
            .forEach(named -> findings.add(broken(named, entry.position())));
    }

    private static AuditFinding broken(NamedMark named, long position) {
        return AuditFinding.at(
            Kind.MARK_BROKEN,
            position,
            "is not the entry that " + named.where() + " saw there: the chain up to it was rewritten"
        );
    }

    /**
     * {@return what was found, when no entry is left}
     *
     * @param figures what is wrong with figures that entries seal
     */
    AuditVerdict end(Optional<AuditMark> head, List<AuditFinding> figures) {
        settle();
        suspectUnfit();
        long end = head.map(AuditMark::position).orElse(last);
        suspects
            .findings()
            .stream()
            .filter(finding -> finding.position() <= end)
            .forEach(findings::add);
        marks
            .values()
            .stream()
            .flatMap(List::stream)
            .filter(named -> named.mark().position() > 0)
            .forEach(named ->
                findings.add(
                    AuditFinding.at(
                        Kind.TAIL_CUT,
                        named.mark().position(),
                        "was seen by " + named.where() + " and is no longer there"
                    )
                )
            );
        head.ifPresentOrElse(this::compare, () ->
            findings.add(AuditFinding.at(Kind.HEAD_CHANGED, last, "is the last, but the chain has lost its head"))
        );
        findings.addAll(figures);
        return new AuditVerdict(entries, new AuditMark(last, previous), suspects.count(), List.copyOf(findings));
    }

    private void compare(AuditMark head) {
        if (head.position() > last) {
            findings.add(
                AuditFinding.at(
                    Kind.TAIL_CUT,
                    last + 1,
                    "and later were cut off: the chain had " + head.position() + " entries"
                )
            );
        } else if (head.position() < last) {
            findings.add(
                AuditFinding.at(
                    Kind.INSERTED,
                    head.position() + 1,
                    "and later were put in after the end of the chain, which has " + head.position() + " entries"
                )
            );
        } else if (!head.fits(previous)) {
            findings.add(
                AuditFinding.at(Kind.HEAD_CHANGED, last, "is the last, but the head of the chain has another hash")
            );
        }
    }
}

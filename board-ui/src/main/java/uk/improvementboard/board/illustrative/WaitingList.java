package uk.improvementboard.board.illustrative;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The children who wait for their plan, those in time and those overdue. */
final class WaitingList {

    /** The days of 20 weeks. */
    static final int LIMIT_DAYS = 140;

    /**
     * One child's request.
     *
     * @param readyAfterDays days until all advice is in, before which no plan can be written
     * @param exception whether a statutory exception applies
     */
    record Request(LocalDate received, int readyAfterDays, boolean exception) {
        int daysOn(LocalDate day) {
            return (int) ChronoUnit.DAYS.between(received, day);
        }
    }

    private final List<Request> inTime = new ArrayList<>();
    private final List<Request> overdue = new ArrayList<>();

    void join(Request request) {
        inTime.add(request);
    }

    int size() {
        return inTime.size() + overdue.size();
    }

    /** Moves those whose 20 weeks are over by a day, and returns how many they are. */
    int age(LocalDate day) {
        var late = inTime
            .stream()
            .filter(request -> request.daysOn(day) > LIMIT_DAYS)
            .toList();
        inTime.removeAll(late);
        overdue.addAll(late);
        return late.size();
    }

    /** Takes any child whose plan can still be on time. */
    Optional<Request> takeInTime(LocalDate day, Chance chance) {
        var ready = inTime
            .stream()
            .filter(request -> request.daysOn(day) >= request.readyAfterDays())
            .toList();
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        var taken = ready.get(chance.below(ready.size()));
        inTime.remove(taken);
        return Optional.of(taken);
    }

    /** Takes an overdue child: three times in ten the one that waits longest. */
    Optional<Request> takeOverdue(Chance chance) {
        if (overdue.isEmpty()) {
            return Optional.empty();
        }
        var taken = chance.happens(0.3)
            ? overdue.stream().min(Comparator.comparing(Request::received)).orElseThrow()
            : overdue.get(chance.below(overdue.size()));
        overdue.remove(taken);
        return Optional.of(taken);
    }

    /** {@return how long the one waits who waits longest; 0 when nobody does} */
    int longestDays(LocalDate day) {
        return Stream.concat(overdue.stream(), inTime.stream())
            .mapToInt(request -> request.daysOn(day))
            .max()
            .orElse(0);
    }

    /** {@return how many wait longer than a number of weeks on a day} */
    int waitingOver(int weeks, LocalDate day) {
        return (int) overdue
            .stream()
            .filter(request -> request.daysOn(day) > weeks * 7)
            .count();
    }
}

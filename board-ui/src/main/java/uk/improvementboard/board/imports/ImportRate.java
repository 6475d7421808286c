package uk.improvementboard.board.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps count of requests, within this process: 60 an hour for a token, 10 refused ones in ten minutes for an address. */
@Component
class ImportRate {

    private static final int USES = 60;
    private static final Duration USES_WITHIN = Duration.ofHours(1);
    private static final int FAILURES = 10;
    private static final Duration FAILURES_WITHIN = Duration.ofMinutes(10);
    /** More callers than this are not remembered apart: the oldest are forgotten. */
    private static final int REMEMBERED = 10_000;

    private final Map<String, Deque<Instant>> uses = new HashMap<>();
    private final Map<String, Deque<Instant>> failures = new HashMap<>();
    private final Clock clock;

    ImportRate(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean take(String token) {
        var recent = recent(uses, token, USES_WITHIN);
        if (recent.size() >= USES) {
            return false;
        }
        recent.add(clock.instant());
        return true;
    }

    synchronized void failed(String caller) {
        recent(failures, caller, FAILURES_WITHIN).add(clock.instant());
    }

    synchronized boolean refuses(String caller) {
        return recent(failures, caller, FAILURES_WITHIN).size() >= FAILURES;
    }

    private Deque<Instant> recent(Map<String, Deque<Instant>> all, String who, Duration within) {
        if (all.size() > REMEMBERED) {
            all.clear();
        }
        var moments = all.computeIfAbsent(who, _ -> new ArrayDeque<>());
        var before = clock.instant().minus(within);
        while (!moments.isEmpty() && moments.peekFirst().isBefore(before)) {
            moments.removeFirst();
        }
        return moments;
    }
}

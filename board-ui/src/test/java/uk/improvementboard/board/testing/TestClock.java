package uk.improvementboard.board.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands on one day and moves on by a millisecond whenever it is read, so that nothing written has the same moment. */
public final class TestClock extends Clock {

    /** The day on which every test of the board takes place. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AtomicReference<Instant> now = new AtomicReference<>(TODAY.atTime(9, 0).atZone(LONDON).toInstant());

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.updateAndGet(before -> before.plus(Duration.ofMillis(1)));
    }
}

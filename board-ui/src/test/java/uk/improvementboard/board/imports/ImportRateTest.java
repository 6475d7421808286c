package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How often a token and an address are heard. */
class ImportRateTest {

    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private final ImportRate rate = new ImportRate(
        new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        }
    );

    @Test
    void a_token_is_taken_sixty_times_an_hour() {
        for (var use = 0; use < 60; use++) {
            assertThat(rate.take("a")).isTrue();
        }
        assertThat(rate.take("a")).isFalse();
        assertThat(rate.take("b")).isTrue();
        now = now.plus(Duration.ofMinutes(61));
        assertThat(rate.take("a")).isTrue();
    }

    @Test
    void an_address_is_heard_no_more_after_ten_refused_requests_until_ten_minutes_have_passed() {
        for (var failure = 0; failure < 10; failure++) {
            assertThat(rate.refuses("192.0.2.1")).isFalse();
            rate.failed("192.0.2.1");
        }
        assertThat(rate.refuses("192.0.2.1")).isTrue();
        assertThat(rate.refuses("192.0.2.2")).isFalse();
        now = now.plus(Duration.ofMinutes(11));
        assertThat(rate.refuses("192.0.2.1")).isFalse();
    }
}

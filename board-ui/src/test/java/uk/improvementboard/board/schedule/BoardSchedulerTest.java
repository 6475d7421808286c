package uk.improvementboard.board.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;

/** Several servers on one database. */
class BoardSchedulerTest extends BoardTest {

    @Test
    void a_run_is_of_one_server_however_many_there_are() throws InterruptedException {
        var runs = new AtomicInteger();
        var done = new CountDownLatch(1);
        var work = List.of(
            BoardScheduler.work("test-work", Duration.ofHours(1), () -> {
                runs.incrementAndGet();
                done.countDown();
            })
        );
        var one = BoardScheduler.scheduler(bean(DataSource.class), work, Duration.ofMillis(50));
        var other = BoardScheduler.scheduler(bean(DataSource.class), work, Duration.ofMillis(50));
        one.start();
        other.start();
        assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
        one.stop();
        other.stop();
        assertThat(runs).hasValue(1);
    }
}

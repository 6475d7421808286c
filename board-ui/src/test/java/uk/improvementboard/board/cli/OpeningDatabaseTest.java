package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A database that is opened while the server gets ready. */
class OpeningDatabaseTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void one_that_refuses_at_once_is_told_before_the_server_starts() {
        var refusal = new CommandFailedException("The data folder is in use.");
        assertThatThrownBy(() ->
            OpeningDatabase.begin(_ -> {
                throw refusal;
            }, told::add)
        ).isSameAs(refusal);
        assertThat(told).isEmpty();
    }

    @Test
    void one_that_fails_on_its_way_fails_whoever_waits_for_it_with_the_very_reason() {
        var failure = new CommandFailedException("The tables are of a newer program.");
        var goOn = new CountDownLatch(1);
        try (
            var opening = OpeningDatabase.begin(progress -> {
                progress.accept("Starting the database");
                await(goOn);
                throw failure;
            }, told::add)
        ) {
            assertThat(told).containsExactly("Starting the database");
            goOn.countDown();
            assertThatThrownBy(opening::get).isSameAs(failure);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package uk.improvementboard.board.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.improvementboard.persistence.database.Database;

/** A database that opens while the server gets ready. Whoever needs it first waits for it. */
final class OpeningDatabase implements Supplier<Database>, AutoCloseable {

    private final CompletableFuture<Database> opened = new CompletableFuture<>();
    private final CompletableFuture<Boolean> underWay = new CompletableFuture<>();
    private final Thread ending = new Thread(this::closeOpened, "close-opening-database");

    private OpeningDatabase() {}

    /**
     * Begins to open it, on a thread of its own, and comes back when it is under way. Until somebody {@linkplain #get() takes}
     * it, the end of the process closes it.
     *
     * @param open opens it, telling what takes time
     * @param progress told on the other thread
     * @throws RuntimeException what {@code open} threw, if it refused at once
     */
    static OpeningDatabase begin(Function<Consumer<String>, Database> open, Consumer<String> progress) {
        var opening = new OpeningDatabase();
        Runtime.getRuntime().addShutdownHook(opening.ending);
        Thread.ofPlatform()
            .name("open-database")
            .start(() -> opening.run(open, progress));
        opening.awaitUnderWay();
        return opening;
    }

    private void run(Function<Consumer<String>, Database> open, Consumer<String> progress) {
        try {
            opened.complete(
                open.apply(message -> {
                    progress.accept(message);
                    underWay.complete(true);
                })
            );
        } catch (RuntimeException | Error failed) {
            opened.completeExceptionally(failed);
        }
    }

    private void awaitUnderWay() {
        CompletableFuture.anyOf(underWay, opened.handle((_, _) -> true)).join();
        if (opened.isCompletedExceptionally()) {
            get();
        }
    }

    /**
     * {@return the database, once it is open; whoever takes it closes it}
     *
     * @throws RuntimeException the very one that opening it ended with
     */
    @Override
    public Database get() {
        try {
            var database = opened.join();
            leaveToTaker();
            return database;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Closes it as soon as it is open; one that does not open needs no closing. */
    @Override
    public void close() {
        leaveToTaker();
        closeOpened();
    }

    private void leaveToTaker() {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException alreadyEnding) {
            awaitEndOfProcess();
        }
    }

    /** Somebody stopped the program while it started: going on would only print what fails without a database. */
    private static void awaitEndOfProcess() {
        while (true) {
            LockSupport.park();
        }
    }

    private void closeOpened() {
        opened
            .handle((database, _) -> database)
            .thenAccept(database -> {
                if (database != null) {
                    database.close();
                }
            })
            .join();
    }
}

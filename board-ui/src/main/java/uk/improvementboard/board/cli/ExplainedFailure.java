package uk.improvementboard.board.cli;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps Spring Boot from printing a failure of the start that the command itself explains in one sentence. */
final class ExplainedFailure implements SpringBootExceptionReporter {

    /** Made by Spring Boot, which passes the context. */
    ExplainedFailure(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return ClearFailure.explained(failure).isPresent();
    }
}

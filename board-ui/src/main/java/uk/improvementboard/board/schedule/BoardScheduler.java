package uk.improvementboard.board.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * Runs on the server what happens by itself, where it is configured. However many servers use the database, each run is of one of them:
 * the table of the scheduler says which. What a run left out the next one finds, because each looks at what is there.
 */
@Component
@ConditionalOnWebApplication
class BoardScheduler implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private static final Duration POLL = Duration.ofSeconds(20);

    private final ScheduleSettings settings;
    private final DataSource database;
    private final MonthlyIssue issue;
    private final PackLetters news;
    private final DigestLetters digest;
    private Optional<Scheduler> running = Optional.empty();

    BoardScheduler(
        ScheduleSettings settings,
        DataSource database,
        MonthlyIssue issue,
        PackLetters news,
        DigestLetters digest
    ) {
        this.settings = settings;
        this.database = database;
        this.issue = issue;
        this.news = news;
        this.digest = digest;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (settings.on() && running.isEmpty()) {
            var work = List.of(
                work("issue-packs", Duration.ofMinutes(15), issue::run),
                work("pack-letters", Duration.ofMinutes(5), news::run),
                work("overdue-letters", Duration.ofMinutes(30), digest::run)
            );
            var scheduler = scheduler(database, work, POLL);
            scheduler.start();
            running = Optional.of(scheduler);
        }
    }

    static RecurringTask<Void> work(String name, Duration between, Runnable run) {
        return Tasks.recurring(name, FixedDelay.of(between)).execute((_, _) -> run.run());
    }

    static Scheduler scheduler(DataSource database, List<RecurringTask<Void>> work, Duration poll) {
        return Scheduler.create(database).startTasks(work).threads(work.size()).pollingInterval(poll).build();
    }

    /** What is being done is let come to its end before the database closes. */
    @Override
    public void destroy() {
        running.ifPresent(Scheduler::stop);
    }
}

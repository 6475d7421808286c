package uk.improvementboard.board.testing;

import java.time.Clock;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.database.TestDatabase;

/** Gives the application a database of its own and a clock that stands still, before anything else is made. */
public final class OnTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var beans = (GenericApplicationContext) context;
        beans.registerBean(
            Database.class,
            () -> TestDatabase.fresh().database(),
            definition -> definition.setDestroyMethodName("close")
        );
        beans.registerBean("testClock", Clock.class, TestClock::new, definition -> definition.setPrimary(true));
    }
}

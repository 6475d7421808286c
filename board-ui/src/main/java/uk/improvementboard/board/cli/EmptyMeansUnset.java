package uk.improvementboard.board.cli;

import java.util.HashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * An environment variable without a value counts as not set: compose files pass on every setting, also those that nobody made, and a
 * mail server without a name is none.
 */
final class EmptyMeansUnset implements EnvironmentPostProcessor {

    private static final String VARIABLES = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    /** Made by Spring Boot. */
    EmptyMeansUnset() {}

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var sources = environment.getPropertySources();
        if (sources.get(VARIABLES) instanceof SystemEnvironmentPropertySource all) {
            var set = new HashMap<>(all.getSource());
            set.values().removeIf(value -> value.toString().isBlank());
            sources.replace(VARIABLES, new SystemEnvironmentPropertySource(VARIABLES, set));
        }
    }
}

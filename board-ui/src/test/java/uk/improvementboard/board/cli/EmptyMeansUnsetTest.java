package uk.improvementboard.board.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mail.javamail.JavaMailSender;

/** Settings that docker/compose.yaml passes on without a value are off, or what they are by default. */
class EmptyMeansUnsetTest {

    @Test
    void a_mail_server_without_a_name_is_none() {
        with(Map.of("SPRING_MAIL_HOST", "", "SPRING_MAIL_PORT", ""), application ->
            assertThat(application.getBeanProvider(JavaMailSender.class).getIfAvailable()).isNull()
        );
        with(Map.of("SPRING_MAIL_HOST", "mail.example.org", "SPRING_MAIL_PORT", ""), application ->
            assertThat(application.getBeanProvider(JavaMailSender.class).getIfAvailable()).isNotNull()
        );
    }

    @Test
    void a_size_without_a_number_is_the_one_of_the_program() {
        with(Map.of("BOARD_EVIDENCE_MAX_MEGABYTES", " "), application ->
            assertThat(megabytes(application)).isEqualTo(20)
        );
        with(Map.of("BOARD_EVIDENCE_MAX_MEGABYTES", "7"), application ->
            assertThat(megabytes(application)).isEqualTo(7)
        );
    }

    private static int megabytes(ConfigurableApplicationContext application) {
        return application.getEnvironment().getRequiredProperty("board.evidence.max-megabytes", Integer.class);
    }

    private static void with(Map<String, Object> variables, Consumer<ConfigurableApplicationContext> check) {
        var environment = new StandardEnvironment();
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
        try (
            var application = new SpringApplicationBuilder(Mail.class)
                .environment(environment)
                .web(WebApplicationType.NONE)
                .run()
        ) {
            check.accept(application);
        }
    }

    /** No bean of its own: a scan for the beans of the program must not find it. */
    @ImportAutoConfiguration(MailSenderAutoConfiguration.class)
    static class Mail {}
}

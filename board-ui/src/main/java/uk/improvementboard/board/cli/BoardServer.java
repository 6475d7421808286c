package uk.improvementboard.board.cli;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import uk.improvementboard.board.BoardApplication;
import uk.improvementboard.persistence.database.Database;

/** Starts the application on a database that is open or opening; closing the application closes the database. */
final class BoardServer {

    /** What the screens bring with them and what cannot start without a web server. */
    private static final List<String> SCREENS = List.of(
        "com.vaadin.flow.spring.SpringBootAutoConfiguration",
        "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
        "com.vaadin.flow.spring.VaadinScopesConfig"
    );

    private BoardServer() {}

    /** With screens. */
    static ConfigurableApplicationContext start(
        Supplier<Database> database,
        String address,
        int port,
        boolean demonstration
    ) {
        return builder(database, WebApplicationType.SERVLET).run(
            "--server.address=" + address,
            "--server.port=" + port,
            "--board.demonstration=" + demonstration
        );
    }

    /** Without screens, for commands. */
    static ConfigurableApplicationContext startWithoutScreens(Database database) {
        return builder(() -> database, WebApplicationType.NONE).run(
            "--board.demonstration=false",
            "--logging.level.root=warn",
            "--spring.autoconfigure.exclude=" + String.join(",", SCREENS)
        );
    }

    private static SpringApplicationBuilder builder(Supplier<Database> database, WebApplicationType type) {
        return new SpringApplicationBuilder(BoardApplication.class)
            .web(type)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .initializers(context ->
                ((GenericApplicationContext) context).registerBean(Database.class, database, definition ->
                    definition.setDestroyMethodName("close")
                )
            );
    }
}

package uk.improvementboard.board;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.persistence.database.Database;

/** The application: screens above the repositories, on a database that the caller has opened. */
@SpringBootApplication
@ComponentScan({ "uk.improvementboard.board", "uk.improvementboard.persistence" })
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("css/tokens.css")
@StyleSheet("css/board.css")
@StyleSheet("css/chart.css")
@StyleSheet("css/imports.css")
@StyleSheet("css/areas.css")
@StyleSheet("css/mine.css")
@StyleSheet("css/returns.css")
@StyleSheet("css/narrow.css")
@StyleSheet("css/themes.css")
@StyleSheet("css/print.css")
public class BoardApplication implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/icon.svg", "any");
        settings.addMetaTag("color-scheme", "light");
    }

    /** {@return the clock of the United Kingdom, which dates every reading of the board} */
    @Bean
    Clock clock() {
        return Clock.system(BoardTime.ZONE);
    }

    /** {@return connections bound by row-level security; the pool belongs to the opened database, which closes it} */
    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.applicationDataSource();
    }
}

package uk.improvementboard.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import uk.improvementboard.persistence.database.DatabaseSettings.External;

/** Data sources for the two roles. */
final class Connections {

    private static final int POOL_SIZE = 10;

    private Connections() {}

    /** A connection each time it is asked for one: for the few statements of a start. */
    static DataSource single(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("improvement-board");
        return source;
    }

    static DataSource owner(External address) {
        return single(address.url(), address.ownerUser(), address.ownerPassword());
    }

    static DataSource application(External address) {
        return single(address.url(), address.applicationUser(), address.applicationPassword());
    }

    /** The application's pool: fails within seconds, with the reason, when the server cannot be reached. */
    static HikariDataSource pool(External address) {
        var config = new HikariConfig();
        config.setPoolName("improvement-board");
        config.setJdbcUrl(address.url());
        config.setUsername(address.applicationUser());
        config.setPassword(address.applicationPassword());
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        config.setIdleTimeout(Duration.ofMinutes(2).toMillis());
        config.addDataSourceProperty("ApplicationName", "improvement-board");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}

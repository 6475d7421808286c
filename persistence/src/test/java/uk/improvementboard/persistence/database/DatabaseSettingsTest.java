package uk.improvementboard.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.persistence.database.DatabaseSettings.Embedded;
import uk.improvementboard.persistence.database.DatabaseSettings.External;

class DatabaseSettingsTest {

    private static final Path FOLDER = Path.of("/srv/board");
    private static final Map<String, String> COMPLETE = Map.of(
        "DB_URL",
        "jdbc:postgresql://db:5432/improvement_board",
        "DB_OWNER_USER",
        "board_owner",
        "DB_OWNER_PASSWORD",
        "owner secret",
        "DB_USER",
        "board_app",
        "DB_PASSWORD",
        "application secret"
    );

    @Test
    void without_any_variable_the_embedded_database_is_used() {
        assertThat(DatabaseSettings.from(Map.of("PATH", "/bin", "DB_URL", " "), FOLDER)).isEqualTo(
            new Embedded(FOLDER)
        );
    }

    @Test
    void with_all_variables_the_external_database_is_used_and_its_passwords_stay_out_of_logs() {
        var settings = DatabaseSettings.from(COMPLETE, FOLDER);
        assertThat(settings).isInstanceOf(External.class);
        assertThat(settings.toString()).contains("db:5432", "board_app").doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = { "DB_URL", "DB_OWNER_USER", "DB_OWNER_PASSWORD", "DB_USER", "DB_PASSWORD" })
    void a_missing_variable_is_named(String missing) {
        assertThatThrownBy(() -> DatabaseSettings.from(with(missing, ""), FOLDER))
            .isInstanceOf(DatabaseUnavailableException.class)
            .hasMessageStartingWith("The environment variable " + missing + " is not set");
    }

    @Test
    void another_kind_of_database_is_refused() {
        assertThatThrownBy(() ->
            DatabaseSettings.from(with("DB_URL", "jdbc:mysql://db/x"), FOLDER)
        ).hasMessageContaining("not the address of a PostgreSQL database");
    }

    @Test
    void one_role_for_both_is_refused_since_an_owner_sees_everything() {
        assertThatThrownBy(() -> DatabaseSettings.from(with("DB_USER", "board_owner"), FOLDER)).hasMessageContaining(
            "same role"
        );
    }

    private static Map<String, String> with(String variable, String value) {
        var changed = new HashMap<>(COMPLETE);
        changed.put(variable, value);
        return changed;
    }
}

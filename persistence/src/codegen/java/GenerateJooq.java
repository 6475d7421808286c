import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/** Migrates an empty embedded PostgreSQL and writes the jOOQ classes for it: build tool only, run by the Maven build. */
class GenerateJooq {

    public static void main(String... arguments) throws Exception {
        var migrations = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        var state = arguments[2];
        try (var postgres = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start()) {
            try (
                var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()
            ) {
                statement.execute("CREATE ROLE board_app");
            }
            Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("filesystem:" + migrations)
                .placeholders(Map.of("applicationRole", "board_app"))
                .load()
                .migrate();
            GenerationTool.generate(
                new Configuration()
                    .withJdbc(new Jdbc().withUrl(postgres.getJdbcUrl("postgres", "postgres")).withUser("postgres"))
                    .withGenerator(
                        new Generator()
                            .withDatabase(
                                new Database()
                                    .withInputSchema("public")
                                    .withExcludes("flyway_.*|gbt.*|.*_dist|gbtree.*")
                                    .withIncludeRoutines(false)
                                    .withOutputSchemaToDefault(true)
                                    .withForcedTypes(
                                        new ForcedType()
                                            .withName("INSTANT")
                                            .withIncludeTypes("(?i)timestamp.*with.*time.*zone|timestamptz")
                                    )
                            )
                            .withGenerate(
                                new Generate().withRecords(true).withPojos(false).withDaos(false).withJavadoc(false)
                            )
                            .withTarget(
                                new Target()
                                    .withPackageName("uk.improvementboard.persistence.jooq")
                                    .withDirectory(target.toString())
                            )
                    )
            );
        }
        // The build compares this with the migrations it finds and comes here again only if they differ.
        Files.writeString(target.resolve(".generated"), state);
    }
}

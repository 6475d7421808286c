package uk.improvementboard.persistence.database;

import java.nio.file.Files;
import java.nio.file.Path;
import uk.improvementboard.persistence.database.Database.Mode;
import uk.improvementboard.persistence.database.DatabaseSettings.Embedded;

/** A program of its own that opens the embedded database of a folder, stores a row and stays until it is killed. */
final class HoldDatabase {

    private HoldDatabase() {}

    public static void main(String... arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var database = Database.open(new Embedded(folder), Mode.ALONE, step -> {});
        try (
            var connection = database.ownerDataSource().getConnection();
            var statement = connection.createStatement()
        ) {
            statement.execute("CREATE TABLE kept AS SELECT 'stored before the kill' AS what");
            statement.execute("GRANT SELECT ON kept TO " + database.applicationRole());
        }
        Files.createFile(folder.resolve("holding"));
        Thread.sleep(Long.MAX_VALUE);
    }

    /** Starts it and waits until it has stored its row. */
    static Process on(Path folder) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var errors = folder.resolveSibling("holder.err").toFile();
        var classPath = System.getProperty("java.class.path");
        var process = new ProcessBuilder(java, "-cp", classPath, HoldDatabase.class.getName(), folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(errors)
            .start();
        for (var waited = 0; !Files.exists(folder.resolve("holding")); waited++) {
            if (!process.isAlive() || waited > 1200) {
                process.destroyForcibly();
                throw new IllegalStateException(Files.readString(errors.toPath()));
            }
            Thread.sleep(50);
        }
        return process;
    }
}

package uk.improvementboard.board.founding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The published files beside a checkout, which tests read in place where they are present. */
public final class SharedData {

    private SharedData() {}

    /** {@return the folder of the data; skips the test, saying so, where it is absent} */
    public static Path folder() {
        var places = List.of(Path.of("../shared/data"), Path.of("../../shared/data"));
        var found = places.stream().filter(Files::isDirectory).findFirst();
        Assumptions.assumeTrue(found.isPresent(), "Skipped: ../shared/data is not beside this checkout");
        return found.orElseThrow();
    }
}

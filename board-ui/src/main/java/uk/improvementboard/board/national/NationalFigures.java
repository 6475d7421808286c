package uk.improvementboard.board.national;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import uk.improvementboard.board.founding.PublishedAreas;
import uk.improvementboard.metrics.national.NationalTable;

/** The published figures of all areas, read from the program's resources when somebody first asks, then kept: they never change. */
@Component
class NationalFigures {

    private final Supplier<NationalService.Published> published = SingletonSupplier.of(NationalFigures::read);

    NationalService.Published published() {
        return published.get();
    }

    private static NationalService.Published read() {
        var source = PublishedAreas.read();
        return new NationalService.Published(source, NationalTable.of(source.areas()));
    }
}

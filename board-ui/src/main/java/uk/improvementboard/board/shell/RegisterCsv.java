package uk.improvementboard.board.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.persistence.AsAt;

/** A register of the board, such as its promises, handed out as a file that names its day and says of every row whether it is made up. */
public final class RegisterCsv {

    private RegisterCsv() {}

    /**
     * {@return the answer that a browser saves}
     *
     * @param name of the register, as in its address
     * @param heads of the columns; "illustrative" follows them
     * @param cells those of a row, as many as there are heads
     */
    public static <R> ResponseEntity<String> of(
        Partnership partnership,
        AsAt asAt,
        String name,
        List<String> heads,
        List<R> rows,
        Function<R, List<?>> cells
    ) {
        var illustrative = CsvText.illustrative(partnership.illustrative());
        return CsvDownload.of(
            partnership.slug() + "-" + name + "-" + asAt.day(),
            CsvText.of(
                with(heads, "illustrative"),
                rows
                    .stream()
                    .map(row -> with(cells.apply(row), illustrative))
                    .toList()
            )
        );
    }

    private static <T> List<T> with(List<? extends T> cells, T last) {
        var all = new ArrayList<T>(cells);
        all.add(last);
        return all;
    }
}

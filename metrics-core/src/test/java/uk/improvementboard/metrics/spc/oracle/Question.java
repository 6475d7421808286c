package uk.improvementboard.metrics.spc.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A series and the choices, as decimals: the values as they were published, before any rounding to binary.
 *
 * @param rows one a date, oldest first
 * @param direction 1 where higher is better, -1 where lower is, 0 where neither
 * @param baseline how many rows feed the lines, 0 for all
 */
public record Question(
    List<Row> rows,
    int direction,
    Optional<BigDecimal> target,
    boolean plotTheDots,
    boolean screened,
    boolean outsideCountsAsClose,
    int run,
    int baseline
) {
    /** One date. */
    public record Row(Optional<BigDecimal> value, boolean rebase, boolean ghost) {}
}

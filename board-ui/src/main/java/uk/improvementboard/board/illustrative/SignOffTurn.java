package uk.improvementboard.board.illustrative;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * Where the sign-off of a figure went another way than usual.
 *
 * @param by who returned it or who alone signed
 * @param answer how the question was answered; empty while it is open
 */
record SignOffTurn(
    MeasureCode measure,
    YearMonth month,
    Stage stage,
    OrganisationCode by,
    String question,
    String answer
) {
    /** How far it got. */
    enum Stage {
        DRAFT,
        SUBMITTED,
        CHECKED,
        RETURNED,
        PARTLY,
        SIGNED,
        /** Signed once; the restated figure was not submitted again. */
        LOST,
    }

    static List<SignOffTurn> all() {
        return Resource.rows("sign-off")
            .stream()
            .map(row ->
                new SignOffTurn(
                    new MeasureCode(row.text("measure")),
                    YearMonth.parse(row.text("month")),
                    Stage.valueOf(row.text("stage")),
                    new OrganisationCode(row.optional("by").orElse("council")),
                    row.text("question"),
                    row.text("answer")
                )
            )
            .toList();
    }

    static Optional<SignOffTurn> of(List<SignOffTurn> turns, MeasureCode measure, YearMonth month) {
        return turns
            .stream()
            .filter(it -> it.measure().equals(measure) && it.month().equals(month))
            .findFirst();
    }
}

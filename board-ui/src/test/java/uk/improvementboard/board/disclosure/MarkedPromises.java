package uk.improvementboard.board.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.promise.PromiseDelivery;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.metrics.promise.PromiseTerms;
import uk.improvementboard.persistence.promise.PromiseRepository;

/** A promise of each handling class, marked in its title, its statement and its delivery. */
final class MarkedPromises {

    private MarkedPromises() {}

    static void save(PromiseRepository promises, HandlingClass handling, LocalDate on) {
        var code = MarkedPartnership.promiseOf(handling);
        promises.save(
            new PromiseTerms(
                code,
                PromiseTerms.Kind.SERVICE,
                Mark.sentence("promise", handling),
                new OrganisationCode("council"),
                "",
                PromiseTerms.Basis.NOT_STATED,
                "",
                Optional.empty(),
                List.of(MarkedPartnership.measureOf(HandlingClass.PUBLIC)),
                List.of(MarkedPartnership.actionOf(HandlingClass.PUBLIC)),
                handling
            )
        );
        var words = Mark.sentence("promised", handling);
        promises.save(
            new PromiseStatement(
                code,
                "first",
                on,
                "Council",
                words,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "minutes",
                Optional.empty()
            )
        );
        var shown = Mark.sentence("delivered", handling);
        promises.save(
            new PromiseDelivery(code, "first", on, Optional.empty(), false, shown, "", "minutes", Optional.empty())
        );
    }
}

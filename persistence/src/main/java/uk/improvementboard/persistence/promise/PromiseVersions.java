package uk.improvementboard.persistence.promise;

import java.util.List;
import uk.improvementboard.metrics.promise.PromiseDelivery;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.metrics.promise.PromiseTerms;
import uk.improvementboard.persistence.history.Recorded;

/** Every version of a promise's terms, statements and deliveries, replaced ones included, each oldest first. */
public record PromiseVersions(
    List<Recorded<PromiseTerms>> terms,
    List<Recorded<PromiseStatement>> statements,
    List<Recorded<PromiseDelivery>> deliveries
) {}

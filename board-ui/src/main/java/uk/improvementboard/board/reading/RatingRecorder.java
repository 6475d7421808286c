package uk.improvementboard.board.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.SectionReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;
import uk.improvementboard.metrics.rating.RatedSubject.Kind;
import uk.improvementboard.metrics.rating.Rating;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.rating.RatingRepository;
import uk.improvementboard.persistence.rating.RecordedRating;

/**
 * Writes the ratings of every ended month that has none yet, each from what was known at its end and with the colours of the
 * month before: the record that shows what changed and against which the rule is judged.
 */
@Component
public class RatingRecorder {

    private static final String WHO = "rating rule";

    private final PartnershipTransactions transactions;
    private final BoardReader reader;
    private final RatingRepository ratings;
    private final Clock clock;

    RatingRecorder(PartnershipTransactions transactions, BoardReader reader, RatingRepository ratings, Clock clock) {
        this.transactions = transactions;
        this.reader = reader;
        this.ratings = ratings;
        this.clock = clock;
    }

    /** Catches up to the end of the last month; a month that is rated already is left alone. */
    public void catchUp(PartnershipId partnership) {
        var today = LocalDate.now(clock);
        var began = transactions.read(partnership, () -> reader.planBegan(new AsAt(today)));
        var first = YearMonth.from(began);
        var last = YearMonth.from(today).minusMonths(1);
        var rated = transactions
            .read(partnership, () -> ratings.latestBefore(today, new AsAt(today)))
            .values()
            .stream()
            .map(RecordedRating::ratedAt)
            .max(LocalDate::compareTo);
        var from = rated
            .map(day -> YearMonth.from(day).plusMonths(1))
            .filter(month -> month.isAfter(first))
            .orElse(first);
        for (var month = from; !month.isAfter(last); month = month.plusMonths(1)) {
            record(partnership, month.atEndOfMonth());
        }
    }

    private void record(PartnershipId partnership, LocalDate day) {
        var change = new Change(endOf(day), WHO, "ratings of " + day);
        transactions.write(partnership, change, () -> {
            var reading = reader.read(new AsAt(day), HandlingClass.BOARD_ONLY);
            var rule =
                reading.context().rules().ofPartnership().version() + reading.context().sectionRules().versionNote();
            var all = new ArrayList<RecordedRating>();
            reading
                .plan()
                .measures()
                .forEach(measure -> all.add(of(measure, day)));
            reading
                .plan()
                .sections()
                .forEach(section -> all.addAll(of(section, day, rule)));
            ratings.save(all);
        });
    }

    private static Instant endOf(LocalDate day) {
        return new AsAt(day).instant();
    }

    private static RecordedRating of(MeasureReading measure, LocalDate day) {
        return recorded(
            Kind.MEASURE,
            measure.measure().code().value(),
            Facet.HEADLINE,
            measure.rating(),
            day,
            measure.ruleVersion()
        );
    }

    private static List<RecordedRating> of(SectionReading section, LocalDate day, String rule) {
        var code = section.section().code().value();
        return List.of(
            recorded(Kind.SECTION, code, Facet.DELIVERY, section.delivery(), day, rule),
            recorded(Kind.SECTION, code, Facet.IMPACT, section.impact(), day, rule),
            recorded(Kind.SECTION, code, Facet.SUSTAINED, section.sustained(), day, rule)
        );
    }

    private static RecordedRating recorded(
        Kind kind,
        String subject,
        Facet facet,
        Rating rating,
        LocalDate day,
        String rule
    ) {
        return new RecordedRating(new RatedSubject(kind, subject, facet), day, rating, rule);
    }
}

package uk.improvementboard.metrics.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether the counts of a month agree with each other and with the month before. */
final class Reconciliation {

    private Reconciliation() {}

    /** {@return every contradiction of a month, with its figures} */
    static List<Mismatch> of(PipelineMonth before, PipelineMonth month) {
        var found = new ArrayList<Mismatch>();
        var expected = before.open() + month.agreed() - month.ended() - month.issued();
        if (expected != month.open()) {
            found.add(
                mismatch(
                    month,
                    "%,d waited at its start, %,d joined, %,d got a plan and %,d left without one, which leaves %,d; %,d are counted as waiting",
                    before.open(),
                    month.agreed(),
                    month.issued(),
                    month.ended(),
                    expected,
                    month.open()
                )
            );
        }
        var bands = month.from20to30() + month.from30to52() + month.over52();
        if (bands != month.over20()) {
            found.add(
                mismatch(
                    month,
                    "the age bands %,d, %,d and %,d make %,d; %,d are counted as waiting over 20 weeks",
                    month.from20to30(),
                    month.from30to52(),
                    month.over52(),
                    bands,
                    month.over20()
                )
            );
        }
        issued(month, found);
        flows(before, month, found);
        return List.copyOf(found);
    }

    private static void issued(PipelineMonth month, List<Mismatch> found) {
        if (month.counted() + month.exceptions() != month.issued()) {
            found.add(
                mismatch(
                    month,
                    "%,d plans counted for the rate and %,d exceptions make %,d; %,d plans are counted as issued",
                    month.counted(),
                    month.exceptions(),
                    month.counted() + month.exceptions(),
                    month.issued()
                )
            );
        }
        // The exceptions within 20 weeks are not published apart: on time and overdue must leave room for them and no more.
        var parts = month.onTime() + month.overdue();
        if (parts > month.issued() || parts < month.issued() - month.exceptions()) {
            found.add(
                mismatch(
                    month,
                    "%,d plans on time and %,d overdue do not fit %,d plans issued with %,d exceptions",
                    month.onTime(),
                    month.overdue(),
                    month.issued(),
                    month.exceptions()
                )
            );
        }
    }

    private static void flows(PipelineMonth before, PipelineMonth month, List<Mismatch> found) {
        var became = month.over20() - before.over20() + month.overdue();
        if (became < 0) {
            found.add(
                mismatch(
                    month,
                    "%,d waited over 20 weeks at its start and %,d overdue plans were issued, yet only %,d are left",
                    before.over20(),
                    month.overdue(),
                    month.over20()
                )
            );
        }
        if (month.over20() > month.open()) {
            found.add(
                mismatch(month, "%,d wait over 20 weeks, more than the %,d who wait", month.over20(), month.open())
            );
        }
        if (month.agreed() > month.requests()) {
            found.add(
                mismatch(
                    month,
                    "%,d requests go on towards a plan, more than the %,d received",
                    month.agreed(),
                    month.requests()
                )
            );
        }
    }

    private static Mismatch mismatch(PipelineMonth month, String words, Object... figures) {
        return new Mismatch(month.month(), String.format(Locale.UK, words, figures));
    }
}

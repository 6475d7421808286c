package uk.improvementboard.board.illustrative;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryText;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.signoff.Disagreement;
import uk.improvementboard.metrics.signoff.Statement;
import uk.improvementboard.metrics.signoff.Waiver;
import uk.improvementboard.persistence.commentary.CommentaryVersion;
import uk.improvementboard.persistence.founding.Accountability;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.measure.AreaObservation;
import uk.improvementboard.persistence.signoff.MeasureAgreement;
import uk.improvementboard.persistence.signoff.MeasureStatement;

/** What the partners of Exampleshire said of their figures, and how they signed them: made up like the figures. */
final class OnTheRecord {

    private OnTheRecord() {}

    static Accountability of(List<Dated<Measure>> definitions, List<Dated<AreaObservation>> observations, long seed) {
        var commentary = commentary();
        return new Accountability(
            commentary,
            new SignOffStory(definitions, commentary, seed).steps(observations),
            waivers(),
            statements(),
            agreements()
        );
    }

    private static List<Dated<CommentaryVersion>> commentary() {
        return Resource.rows("commentary")
            .stream()
            .map(row -> {
                var subject = new BoardSubject(RatedSubject.Kind.valueOf(row.text("kind")), row.text("subject"));
                var text = new CommentaryText(
                    row.text("what"),
                    row.text("so_what"),
                    row.text("now_what"),
                    HandlingClass.valueOf(row.text("handling"))
                );
                var written = new CommentaryVersion(subject, month(row), text, true, row.text("by"));
                return new Dated<>(row.date("on"), written, "Commentary put on record");
            })
            .toList();
    }

    private static List<Dated<Waiver>> waivers() {
        return Resource.rows("waivers")
            .stream()
            .map(row -> Waiver.ofSignOff(measure(row), month(row), row.text("reason"), row.text("by"), row.date("on")))
            .map(waiver -> new Dated<>(waiver.on(), waiver, "Sign-off waived"))
            .toList();
    }

    private static List<Dated<MeasureStatement>> statements() {
        return Resource.rows("disagreements")
            .stream()
            .filter(row -> !row.text("organisation").isEmpty())
            .map(row -> {
                var statement = new Statement(
                    new OrganisationCode(row.text("organisation")),
                    row.text("words"),
                    row.optional("figure").map(BigDecimal::new),
                    HandlingClass.valueOf(row.text("handling")),
                    row.text("by"),
                    row.date("on")
                );
                return new Dated<>(
                    statement.on(),
                    new MeasureStatement(measure(row), month(row), statement),
                    "Disagreement recorded"
                );
            })
            .toList();
    }

    /** A row without an organisation is the agreement of all. */
    private static List<Dated<MeasureAgreement>> agreements() {
        return Resource.rows("disagreements")
            .stream()
            .filter(row -> row.text("organisation").isEmpty())
            .map(row -> {
                var agreement = new Disagreement.Agreement(row.text("words"), row.text("by"), row.date("on"));
                return new Dated<>(
                    agreement.on(),
                    new MeasureAgreement(measure(row), month(row), agreement),
                    "Agreement recorded"
                );
            })
            .toList();
    }

    private static MeasureCode measure(Row row) {
        return new MeasureCode(row.text("measure"));
    }

    private static YearMonth month(Row row) {
        return YearMonth.parse(row.text("month"));
    }
}

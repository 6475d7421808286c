package uk.improvementboard.board.illustrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.AreaForImprovement;
import uk.improvementboard.metrics.plan.Inspection;
import uk.improvementboard.metrics.plan.PlanSection;
import uk.improvementboard.metrics.plan.PriorityAction;
import uk.improvementboard.metrics.plan.ProgressUpdate;
import uk.improvementboard.metrics.plan.Risk;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.plan.PlanHeader;
import uk.improvementboard.persistence.plan.ProgressVersion;

/** The plan above its actions: header, sections, progress, risks. */
final class PlanRecords {

    static final String SOURCE = "Exampleshire priority action plan (illustrative)";
    static final String WITH_THE_PLAN = "Agreed with the plan";

    private PlanRecords() {}

    static List<Dated<PlanHeader>> header() {
        var inspection = new Inspection(
            "Ofsted and the Care Quality Commission (illustrative)",
            LocalDate.of(2024, 1, 22),
            LocalDate.of(2024, 3, 28),
            "Widespread or systemic failings (illustrative)",
            "Made up for Exampleshire"
        );
        var notes = List.of("Illustrative plan of a made-up partnership: no place, person or report stands behind it.");
        var header = new PlanHeader(Optional.of(inspection), Timeline.PLAN_BEGAN, notes, false);
        return List.of(new Dated<>(Timeline.PLAN_BEGAN, header, "Plan agreed by both executives"));
    }

    static List<Dated<PlanSection>> sections() {
        return Resource.rows("sections")
            .stream()
            .map(row -> new Dated<>(Timeline.PLAN_BEGAN, section(row), WITH_THE_PLAN))
            .toList();
    }

    private static PlanSection section(Row row) {
        var code = new SectionCode(row.text("code"));
        var number = row.whole("number");
        var owners = row.words("owners").stream().map(OrganisationCode::new).toList();
        var measures = measures(row);
        var wording = "Made up for Exampleshire";
        return switch (row.text("kind")) {
            case "PRIORITY_ACTION" -> new PriorityAction(
                code,
                number,
                row.text("title"),
                row.text("finding"),
                wording,
                owners,
                measures
            );
            case "AREA_FOR_IMPROVEMENT" -> new AreaForImprovement(
                code,
                number,
                row.text("title"),
                row.text("finding"),
                wording,
                owners,
                measures
            );
            default -> throw new IllegalStateException(row.file() + ", line " + row.line() + ": unknown kind");
        };
    }

    static List<Dated<ProgressVersion>> progress() {
        return Resource.rows("progress")
            .stream()
            .map(row -> {
                var update = new ProgressUpdate(
                    row.date("on"),
                    row.text("by"),
                    row.text("text"),
                    HandlingClass.valueOf(row.text("handling"))
                );
                return new Dated<>(update.on(), new ProgressVersion(row.text("action"), update), "Progress update");
            })
            .toList();
    }

    /** {@return the risks, each first as it was scored earlier where it was} */
    static List<Dated<Risk>> risks() {
        var risks = new ArrayList<Dated<Risk>>();
        for (var row : Resource.rows("risks")) {
            var reviewed = row.date("reviewed_on");
            row.optionalDate("earlier_reviewed_on").ifPresent(earlier ->
                risks.add(new Dated<>(earlier, risk(row, row.whole("earlier_likelihood"), earlier), "Risk entered"))
            );
            var why = row.optional("earlier_reviewed_on").isPresent() ? "Likelihood reviewed" : "Risk entered";
            risks.add(new Dated<>(reviewed, risk(row, row.whole("likelihood"), reviewed), why));
        }
        return List.copyOf(risks);
    }

    private static Risk risk(Row row, int likelihood, LocalDate reviewed) {
        return new Risk(
            row.whole("number"),
            new SectionCode(row.text("section")),
            row.text("title"),
            new OrganisationCode(row.text("owner")),
            likelihood,
            row.whole("impact"),
            row.text("control"),
            reviewed,
            HandlingClass.valueOf(row.text("handling"))
        );
    }

    static List<MeasureCode> measures(Row row) {
        return row.words("measures").stream().map(MeasureCode::new).toList();
    }

    /** {@return the promise of the day in the row's column "due"} */
    static PromisedDate promise(Row row, LocalDate saidOn, String saidBy, String reason) {
        return new PromisedDate(row.date("due"), saidOn, saidBy, reason, SOURCE);
    }
}

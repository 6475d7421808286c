package uk.improvementboard.board.founding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.AreaForImprovement;
import uk.improvementboard.metrics.plan.Inspection;
import uk.improvementboard.metrics.plan.PlanSection;
import uk.improvementboard.metrics.plan.PriorityAction;
import uk.improvementboard.metrics.plan.ProgressUpdate;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.plan.ActionMilestoneVersion;
import uk.improvementboard.persistence.plan.ActionTerms;
import uk.improvementboard.persistence.plan.PlanHeader;
import uk.improvementboard.persistence.plan.ProgressVersion;

/** Turns the plan's resource into dated versions. */
record PlanReader(PlanDocument document, Map<String, Source> sources) {
    /** The plan with its notes, and a later version for every note that became known later. */
    List<Dated<PlanHeader>> headers() {
        var entry = document.inspection();
        var inspection = new Inspection(
            entry.inspectors(),
            entry.inspectedFrom(),
            entry.reportPublished(),
            entry.outcome(),
            entry.source()
        );
        var notes = new ArrayList<>(document.notes());
        var headers = new ArrayList<Dated<PlanHeader>>();
        headers.add(
            new Dated<>(
                document.knownFrom(),
                new PlanHeader(Optional.of(inspection), document.began(), notes, document.fromPublications()),
                "The plan as first read"
            )
        );
        var later = document
            .laterNotes()
            .stream()
            .sorted(Comparator.comparing(PlanDocument.LaterNote::knownFrom))
            .toList();
        for (var note : later) {
            notes.add(note.text());
            headers.add(
                new Dated<>(
                    note.knownFrom(),
                    new PlanHeader(Optional.of(inspection), document.began(), notes, document.fromPublications()),
                    "A note was added"
                )
            );
        }
        return List.copyOf(headers);
    }

    List<Dated<PlanSection>> sections() {
        return document
            .sections()
            .stream()
            .map(entry ->
                new Dated<>(document.inspection().reportPublished(), section(entry), "Named by the inspection report")
            )
            .toList();
    }

    List<Dated<ActionTerms>> actions() {
        return document
            .actions()
            .stream()
            .map(entry -> {
                var terms = new ActionTerms(
                    entry.number(),
                    new SectionCode(entry.section()),
                    entry.title(),
                    new OrganisationCode(entry.owner()),
                    entry.lead(),
                    entry.accountable(),
                    entry.successCriteria(),
                    codes(entry.measures())
                );
                return new Dated<>(entry.knownFrom(), terms, "Published: " + title(entry.source()));
            })
            .toList();
    }

    List<Dated<ActionMilestoneVersion>> actionMilestones() {
        var all = new ArrayList<Dated<ActionMilestoneVersion>>();
        for (var action : document.actions()) {
            for (var entry : action.milestones()) {
                var date = new PromisedDate(
                    entry.due(),
                    entry.saidOn(),
                    entry.saidBy(),
                    entry.reason(),
                    title(entry.source())
                );
                var version = new ActionMilestoneVersion(
                    action.number(),
                    entry.id(),
                    entry.title(),
                    date,
                    Optional.empty()
                );
                all.add(new Dated<>(entry.saidOn(), version, "Published: " + title(entry.source())));
            }
        }
        return List.copyOf(all);
    }

    List<Dated<ProgressVersion>> progress() {
        var all = new ArrayList<Dated<ProgressVersion>>();
        for (var action : document.actions()) {
            for (var entry : action.progress()) {
                var words = entry.text() + " (" + title(entry.source()) + ")";
                // What was read from a publication is known to everybody.
                var update = new ProgressUpdate(entry.on(), entry.by(), words, HandlingClass.PUBLIC);
                var version = new ProgressVersion(action.number(), update);
                all.add(new Dated<>(entry.on(), version, "Published: " + title(entry.source())));
            }
        }
        return List.copyOf(all);
    }

    private static PlanSection section(PlanDocument.SectionEntry entry) {
        var code = new SectionCode(entry.code());
        var owners = entry.owners().stream().map(OrganisationCode::new).toList();
        var measures = codes(entry.measures());
        return switch (entry.kind()) {
            case "PRIORITY_ACTION" -> new PriorityAction(
                code,
                entry.number(),
                entry.title(),
                entry.finding(),
                entry.wordingSource(),
                owners,
                measures
            );
            case "AREA_FOR_IMPROVEMENT" -> new AreaForImprovement(
                code,
                entry.number(),
                entry.title(),
                entry.finding(),
                entry.wordingSource(),
                owners,
                measures
            );
            default -> throw new IllegalStateException("plan.json: \"" + entry.kind() + "\" is no kind of section");
        };
    }

    private static List<MeasureCode> codes(List<String> measures) {
        return measures.stream().map(MeasureCode::new).toList();
    }

    private String title(String id) {
        var source = sources.get(id);
        if (source == null) {
            throw new IllegalStateException("plan.json: source \"" + id + "\" is not in sources.csv");
        }
        return source.title();
    }
}

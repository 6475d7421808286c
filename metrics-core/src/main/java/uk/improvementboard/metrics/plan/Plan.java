package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Wording;

/**
 * The partnership's plan as known on a day.
 *
 * @param inspection what it answers
 * @param began day the plan began
 * @param sections priority actions first, then areas for improvement, each in order of number
 * @param actions in order of number
 * @param risks highest score first
 * @param notes what a reader must know about the plan's completeness
 * @param fromPublications whether it was read from publications, which may leave out what the plan itself says
 */
public record Plan(
    Optional<Inspection> inspection,
    LocalDate began,
    List<PlanSection> sections,
    List<Action> actions,
    List<Risk> risks,
    List<String> notes,
    boolean fromPublications
) {
    /** Orders and freezes the lists. */
    public Plan {
        sections = sections
            .stream()
            .sorted(Comparator.comparing(Plan::rank).thenComparing(PlanSection::number))
            .toList();
        actions = List.copyOf(actions);
        risks = risks
            .stream()
            .sorted(Comparator.comparing(Risk::score).reversed().thenComparing(Risk::number))
            .toList();
        notes = List.copyOf(notes);
    }

    /** {@return the priority actions in order} */
    public List<PlanSection> priorityActions() {
        return sections.stream().filter(PriorityAction.class::isInstance).toList();
    }

    /** {@return the areas for improvement in order} */
    public List<PlanSection> areasForImprovement() {
        return sections.stream().filter(AreaForImprovement.class::isInstance).toList();
    }

    /** {@return the section of a code} */
    public Optional<PlanSection> section(SectionCode code) {
        return sections
            .stream()
            .filter(section -> section.code().equals(code))
            .findFirst();
    }

    /** {@return the actions that serve a section, in order} */
    public List<Action> actionsOf(SectionCode code) {
        return actions
            .stream()
            .filter(action -> action.section().equals(code))
            .toList();
    }

    /** {@return the action of a number} */
    public Optional<Action> action(String number) {
        return actions
            .stream()
            .filter(action -> action.number().equals(number))
            .findFirst();
    }

    /**
     * {@return the same as a reader may see it: of evidence and progress that there is some, but not what, where it is not for
     * them; of risks those that are for them, with a note that there are others}
     */
    public Plan seenBy(HandlingClass audience) {
        var seen = risks
            .stream()
            .filter(risk -> risk.handling().visibleTo(audience))
            .toList();
        return new Plan(
            inspection,
            began,
            sections,
            actions
                .stream()
                .map(action -> action.seenBy(audience))
                .toList(),
            seen,
            noted(risks.size() - seen.size()),
            fromPublications
        );
    }

    private List<String> noted(int unseen) {
        if (unseen == 0) {
            return notes;
        }
        var all = new ArrayList<>(notes);
        all.add(
            Wording.upperFirst(Wording.counted(unseen, "risk")) +
                (unseen == 1 ? " is" : " are") +
                " not released to this audience."
        );
        return all;
    }

    private static int rank(PlanSection section) {
        return switch (section) {
            case PriorityAction _ -> 0;
            case AreaForImprovement _ -> 1;
        };
    }
}

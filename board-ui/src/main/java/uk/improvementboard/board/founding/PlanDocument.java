package uk.improvementboard.board.founding;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The plan as its resource holds it, key by key. */
record PlanDocument(
    Head partnership,
    InspectionEntry inspection,
    LocalDate began,
    LocalDate knownFrom,
    boolean fromPublications,
    List<String> notes,
    List<LaterNote> laterNotes,
    List<SectionEntry> sections,
    List<ActionEntry> actions
) {
    record Head(String slug, String name, String area, boolean illustrative, String dataNote) {}

    record InspectionEntry(
        String inspectors,
        LocalDate inspectedFrom,
        LocalDate reportPublished,
        String outcome,
        String source
    ) {}

    record LaterNote(LocalDate knownFrom, String text) {}

    record SectionEntry(
        String code,
        String kind,
        int number,
        String title,
        String finding,
        String wordingSource,
        List<String> owners,
        List<String> measures
    ) {}

    record ActionEntry(
        String number,
        String section,
        String title,
        String owner,
        String lead,
        String accountable,
        String successCriteria,
        List<String> measures,
        LocalDate knownFrom,
        String source,
        List<MilestoneEntry> milestones,
        List<ProgressEntry> progress
    ) {}

    record MilestoneEntry(
        String id,
        String title,
        LocalDate due,
        LocalDate saidOn,
        String saidBy,
        String reason,
        String source
    ) {}

    record ProgressEntry(LocalDate on, String by, String text, String source) {}

    static PlanDocument read(FoundingFolder folder) {
        var mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
        return mapper.readValue(folder.open("plan.json"), PlanDocument.class);
    }
}

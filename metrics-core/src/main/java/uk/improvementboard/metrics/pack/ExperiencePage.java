package uk.improvementboard.metrics.pack;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.experience.ExperienceCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.SectionCode;

/**
 * What families and young people say, part by part of the plan: screen and pack read the same tree.
 *
 * @param summary how many parts have heard them, in a sentence
 * @param parts every part of the plan in its order, those where nothing was collected included
 */
public record ExperiencePage(String summary, List<Part> parts) {
    /** Printed for a part where nobody was asked. */
    public static final String NONE = "None collected";

    /**
     * A part of the plan.
     *
     * @param section its code; empty for what is about all of the plan
     * @param measures that ask families and young people
     * @param items what they said outside the measures, the latest first
     */
    public record Part(Optional<SectionCode> section, String title, List<Asked> measures, List<Item> items) {
        /** {@return whether nothing was collected} */
        public boolean none() {
            return measures.isEmpty() && items.isEmpty();
        }
    }

    /**
     * A measure that asks families and young people.
     *
     * @param people how many answered: "852 answers", "Not recorded", "[c]"
     * @param method how they were asked
     */
    public record Asked(
        MeasureCode code,
        String name,
        String now,
        String period,
        String people,
        String method,
        Tag rating
    ) {}

    /**
     * What was said and what was done.
     *
     * @param weDid what was done; "Nothing yet" while nothing was
     */
    public record Item(
        ExperienceCode code,
        String heard,
        String method,
        String people,
        String youSaid,
        String weDid,
        String source,
        String handling
    ) {
        /** Printed while nothing was done. */
        public static final String NOTHING = "Nothing yet";
    }
}

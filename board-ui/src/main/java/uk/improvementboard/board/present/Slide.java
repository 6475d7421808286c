package uk.improvementboard.board.present;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.SectionCode;

/**
 * One slide: the sentence that matters, and what stands below it.
 *
 * @param name what the slide before and after it call it
 * @param eyebrow the line above the headline: what the slide is about
 * @param kind how it is laid out: a class of the style sheet
 * @param body markup of this program's own making, every text escaped
 * @param notes what only the chair sees
 */
record Slide(String name, String eyebrow, String headline, String kind, String body, Notes notes) {
    /**
     * What stands beside a slide on the chair's own screen.
     *
     * @param reasons behind what is shown, in sentences
     * @param questions to ask
     * @param provenance where the figures come from
     * @param about what a challenge, decision or action would be tied to
     */
    record Notes(List<String> reasons, List<String> questions, List<String> provenance, About about) {
        /** Keeps unchangeable copies. */
        Notes {
            reasons = List.copyOf(reasons);
            questions = List.copyOf(questions);
            provenance = List.copyOf(provenance);
        }

        static final Notes NONE = new Notes(List.of(), List.of(), List.of(), About.NOTHING);
    }

    /**
     * What a slide is about.
     *
     * @param figure as it stands on the slide: "52%, October 2026"; empty without one
     */
    record About(Optional<SectionCode> section, Optional<MeasureCode> measure, String figure) {
        static final About NOTHING = new About(Optional.empty(), Optional.empty(), "");
    }
}

package uk.improvementboard.metrics.pack;

import java.util.Comparator;
import java.util.List;
import uk.improvementboard.metrics.measure.Wording;

/** The risks of all parts of a plan as a pack tells them together. It is worked out from the pages of those parts. */
public final class RiskRegister {

    private RiskRegister() {}

    /**
     * A risk with what it threatens.
     *
     * @param section label of the priority action or area
     */
    public record Row(String section, SectionPage.RiskRow risk) {
        /** {@return the risk in a line} */
        public String inWords() {
            return (
                risk.score() +
                ", " +
                section +
                ": " +
                Wording.sentence(risk.title()) +
                " " +
                risk.owner() +
                ": " +
                Wording.sentence(risk.control())
            );
        }
    }

    /** {@return the risks, the highest score first, equal ones by number} */
    public static List<Row> of(PackContent content) {
        return content
            .sections()
            .stream()
            .flatMap(section ->
                section
                    .risks()
                    .stream()
                    .map(risk -> new Row(section.label(), risk))
            )
            .sorted(
                Comparator.comparing((Row row) -> -row.risk().points().orElse(0)).thenComparing(row ->
                    row.risk().number()
                )
            )
            .toList();
    }

    /** {@return how many there are and the highest score, in a sentence} */
    public static String summary(List<Row> rows) {
        return Wording.counted(rows.size(), "risk") + "; the highest scores " + rows.getFirst().risk().score() + ".";
    }
}

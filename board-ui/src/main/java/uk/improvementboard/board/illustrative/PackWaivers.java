package uk.improvementboard.board.illustrative;

import java.time.YearMonth;
import java.util.List;
import uk.improvementboard.metrics.signoff.Waiver.Requirement;

/** Why the made-up chair of Exampleshire let packs of the past go without what they need. */
public final class PackWaivers {

    private record Reason(Requirement requirement, YearMonth from, String words) {}

    private final List<Reason> reasons;

    private PackWaivers(List<Reason> reasons) {
        this.reasons = reasons;
    }

    /** {@return the reasons that travel with the program} */
    public static PackWaivers read() {
        return new PackWaivers(
            Resource.rows("pack-waivers")
                .stream()
                .map(row ->
                    new Reason(
                        Requirement.valueOf(row.text("requirement")),
                        YearMonth.parse(row.text("from")),
                        row.text("reason")
                    )
                )
                .toList()
        );
    }

    /**
     * {@return why the pack of a month goes without something}
     *
     * @throws IllegalStateException when the story gives no reason for that month
     */
    public String reason(Requirement requirement, YearMonth month) {
        return reasons
            .stream()
            .filter(it -> it.requirement() == requirement && !it.from().isAfter(month))
            .reduce((_, later) -> later)
            .map(Reason::words)
            .orElseThrow(() -> new IllegalStateException("No reason to waive " + requirement + " in " + month));
    }
}

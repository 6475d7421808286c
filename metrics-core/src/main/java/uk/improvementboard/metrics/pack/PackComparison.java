package uk.improvementboard.metrics.pack;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.MeasurePage.MilestoneRow;
import uk.improvementboard.metrics.pack.MeasurePage.ValueRow;
import uk.improvementboard.metrics.pack.PackChanges.Kind;
import uk.improvementboard.metrics.pack.PackChanges.Line;
import uk.improvementboard.metrics.pack.PlanComparison.Due;

/** Holds two packs beside each other. It reads what they say and nothing else, so the same two packs always give the same. */
public final class PackComparison {

    private final ChangeLines lines = new ChangeLines();

    private PackComparison() {}

    /**
     * {@return everything that changed from one pack to another}
     *
     * @throws IllegalArgumentException when they are for different readers: what is left out for one would look withdrawn
     */
    public static PackChanges of(PackContent earlier, PackContent later) {
        if (earlier.audience() != later.audience()) {
            throw new IllegalArgumentException(
                "Packs for different readers cannot be compared: what is left out for one would look withdrawn."
            );
        }
        var comparison = new PackComparison();
        comparison.rule(earlier, later);
        new PlanComparison(comparison.lines).compare(earlier, later);
        comparison.lines.each(
            earlier.measures(),
            later.measures(),
            it -> it.code().value(),
            MeasurePage::name,
            comparison::measure
        );
        new PromiseComparison(comparison.lines).compare(earlier, later);
        new ContradictionComparison(comparison.lines, earlier, later).compare();
        var sorted = comparison.lines.sorted();
        return new PackChanges(earlier.packId(), later.packId(), summary(sorted), sorted);
    }

    private static String summary(List<Line> lines) {
        if (lines.isEmpty()) {
            return "Nothing changed";
        }
        var counts = lines.stream().collect(Collectors.groupingBy(Line::kind, Collectors.counting()));
        return Wording.upperFirst(
            Arrays.stream(Kind.values())
                .filter(counts::containsKey)
                .map(kind -> counted(kind, counts.getOrDefault(kind, 0L)))
                .collect(Collectors.joining(", "))
        );
    }

    private static String counted(Kind kind, long count) {
        return count + " " + plural(kind.one(), count);
    }

    /** The noun of "rating moved", "new item" takes the plural, wherever it stands. */
    private static String plural(String one, long count) {
        if (count == 1) {
            return one;
        }
        var words = one.split(" ");
        var noun = one.startsWith("new ") ? 1 : 0;
        words[noun] = words[noun] + "s";
        return String.join(" ", words);
    }

    private void rule(PackContent earlier, PackContent later) {
        lines.add(Kind.DEFINITION, "Rating rule", earlier.ruleVersion(), later.ruleVersion());
        if (earlier.ruleVersions().isPresent() && later.ruleVersions().isPresent()) {
            lines.add(Kind.DEFINITION, "Other rules", versions(earlier), versions(later));
        }
        var before = ChangeLines.by(earlier.definitions(), PackContent.Definition::name);
        ChangeLines.by(later.definitions(), PackContent.Definition::name).forEach((name, now) -> {
            if (before.containsKey(name)) {
                lines.add(Kind.DEFINITION, name, before.get(name).definition(), now.definition());
            }
        });
    }

    private static String versions(PackContent content) {
        return String.join("; ", content.ruleVersions().orElse(List.of()));
    }

    private void measure(MeasurePage before, MeasurePage now) {
        lines.rating(now.name(), before.rating(), now.rating());
        var values = ChangeLines.by(before.values(), ValueRow::period);
        ChangeLines.by(now.values(), ValueRow::period).forEach((period, it) -> {
            if (values.containsKey(period)) {
                lines.add(Kind.RESTATED, now.name() + ", " + period, values.get(period).value(), it.value());
            }
        });
        lines.each(
            before.milestones(),
            now.milestones(),
            MilestoneRow::milestone,
            it -> now.name() + ", " + it.milestone(),
            (then, it) ->
                PlanComparison.due(
                    lines,
                    now.name() + ", " + it.milestone(),
                    new Due(then.due(), then.now()),
                    new Due(it.due(), it.now())
                )
        );
        var newest = now.values().stream().findFirst().map(ValueRow::period).orElse("");
        if (!newest.isEmpty() && !values.containsKey(newest)) {
            lines.add(Kind.FIGURE, now.name(), LatestFigure.of(before).words(), LatestFigure.of(now).words());
        }
    }
}

package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.MeasurePage.MilestoneRow;
import uk.improvementboard.metrics.pack.MeasurePage.ValueRow;
import uk.improvementboard.metrics.pack.PackChanges.Kind;
import uk.improvementboard.metrics.pack.PackChanges.Line;
import uk.improvementboard.metrics.pack.SectionPage.ActionRow;
import uk.improvementboard.metrics.pack.SectionPage.DeliverableRow;

/** Holds two packs beside each other. It reads what they say and nothing else, so the same two packs always give the same. */
public final class PackComparison {

    private static final String NOTHING = "-";

    private final List<Line> lines = new ArrayList<>();

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
        comparison.sections(earlier, later);
        comparison.measures(earlier, later);
        comparison.contradictions(earlier, later);
        var sorted = comparison.lines.stream().sorted(Comparator.comparing(Line::kind)).toList();
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

    private void add(Kind kind, String subject, String before, String after) {
        if (!before.equals(after)) {
            lines.add(new Line(kind, subject, said(before), said(after)));
        }
    }

    private static String said(String words) {
        return words.isBlank() ? NOTHING : words;
    }

    private void rule(PackContent earlier, PackContent later) {
        add(Kind.DEFINITION, "Rating rule", earlier.ruleVersion(), later.ruleVersion());
        var before = byName(earlier.definitions(), PackContent.Definition::name);
        byName(later.definitions(), PackContent.Definition::name).forEach((name, now) -> {
            if (before.containsKey(name)) {
                add(Kind.DEFINITION, name, before.get(name).definition(), now.definition());
            }
        });
    }

    private void sections(PackContent earlier, PackContent later) {
        var before = byName(earlier.sections(), it -> it.code().value());
        var after = byName(later.sections(), it -> it.code().value());
        comings(before, after, it -> it.label() + ": " + it.title());
        after.forEach((code, now) -> {
            if (before.containsKey(code)) {
                section(before.get(code), now);
            }
        });
    }

    private void section(SectionPage before, SectionPage now) {
        var name = now.label() + ": " + now.title();
        rating(name + ", delivery", before.delivery(), now.delivery());
        rating(name + ", impact", before.impact(), now.impact());
        rating(name + ", sustained", before.sustained(), now.sustained());
        var actions = byName(before.actions(), ActionRow::number);
        var present = byName(now.actions(), ActionRow::number);
        comings(actions, present, it -> now.label() + ", action " + it.number() + ": " + it.title());
        present.forEach((number, action) -> {
            if (actions.containsKey(number)) {
                action(actions.get(number), action);
            }
        });
    }

    private void action(ActionRow before, ActionRow now) {
        rating("Action " + now.number() + ": " + now.title(), before.delivery(), now.delivery());
        var then = byName(before.deliverables(), DeliverableRow::title);
        byName(now.deliverables(), DeliverableRow::title).forEach((title, it) -> {
            if (then.containsKey(title)) {
                add(Kind.DATE, "Action " + now.number() + ", " + title, then.get(title).now(), it.now());
            }
        });
    }

    private void measures(PackContent earlier, PackContent later) {
        var before = byName(earlier.measures(), it -> it.code().value());
        var after = byName(later.measures(), it -> it.code().value());
        comings(before, after, MeasurePage::name);
        after.forEach((code, now) -> {
            if (before.containsKey(code)) {
                measure(before.get(code), now);
            }
        });
    }

    private void measure(MeasurePage before, MeasurePage now) {
        rating(now.name(), before.rating(), now.rating());
        var values = byName(before.values(), ValueRow::period);
        byName(now.values(), ValueRow::period).forEach((period, it) -> {
            if (values.containsKey(period)) {
                add(Kind.RESTATED, now.name() + ", " + period, values.get(period).value(), it.value());
            }
        });
        var milestones = byName(before.milestones(), MilestoneRow::milestone);
        byName(now.milestones(), MilestoneRow::milestone).forEach((name, it) -> {
            if (milestones.containsKey(name)) {
                add(Kind.DATE, now.name() + ", " + name, milestones.get(name).now(), it.now());
            }
        });
        var newest = now.values().stream().findFirst().map(ValueRow::period).orElse("");
        if (!newest.isEmpty() && !values.containsKey(newest)) {
            add(Kind.FIGURE, now.name(), LatestFigure.of(before).words(), LatestFigure.of(now).words());
        }
    }

    private void contradictions(PackContent earlier, PackContent later) {
        var before = byName(earlier.overview().contradictions(), it -> it.section().value() + it.headline());
        var after = byName(later.overview().contradictions(), it -> it.section().value() + it.headline());
        after.forEach((key, it) -> {
            if (!before.containsKey(key)) {
                add(Kind.CONTRADICTION_NEW, it.headline(), NOTHING, it.detail());
            }
        });
        before.forEach((key, it) -> {
            if (!after.containsKey(key)) {
                add(Kind.CONTRADICTION_GONE, it.headline(), it.detail(), NOTHING);
            }
        });
    }

    /** The colour and words of a rating count; its reason names figures, which change every month. */
    private void rating(String subject, Tag before, Tag now) {
        add(Kind.RATING, subject, before.inWords(), now.inWords());
    }

    private <T> void comings(Map<String, T> before, Map<String, T> after, Function<T, String> name) {
        before.forEach((key, it) -> {
            if (!after.containsKey(key)) {
                add(Kind.WITHDRAWN, name.apply(it), "On the board", NOTHING);
            }
        });
        after.forEach((key, it) -> {
            if (!before.containsKey(key)) {
                add(Kind.ADDED, name.apply(it), NOTHING, "On the board");
            }
        });
    }

    private static <T> Map<String, T> byName(List<T> items, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        items.forEach(item -> named.putIfAbsent(name.apply(item), item));
        return named;
    }
}

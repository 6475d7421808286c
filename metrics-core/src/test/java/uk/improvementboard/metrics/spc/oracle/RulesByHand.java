package uk.improvementboard.metrics.spc.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import uk.improvementboard.metrics.spc.oracle.Answer.Point;
import uk.improvementboard.metrics.spc.oracle.Question.Row;

/**
 * The rules of NHS England's Making Data Count tools and of the R package NHSRplotthedots as a reader of their documentation would
 * apply them with a pencil: every window of a rule is looked at from every point, in decimals. Slow, and independent of the engine.
 */
public final class RulesByHand {

    private final Question question;
    private final List<Row> rows;
    private final List<Integer> segments = new ArrayList<>();
    private final Map<Integer, ExactLines> lines = new LinkedHashMap<>();
    private final List<Integer> sides = new ArrayList<>();
    private final List<Boolean> outside = new ArrayList<>();
    private final List<Boolean> close = new ArrayList<>();

    private RulesByHand(Question question) {
        this.question = question;
        rows = question
            .rows()
            .stream()
            .filter(row -> !row.ghost())
            .toList();
        var number = 0;
        for (var row : question.rows()) {
            number += row.rebase() ? 1 : 0;
            if (!row.ghost()) {
                segments.add(number);
            }
        }
        for (var segment : new TreeSet<>(segments)) {
            lines.put(segment, new ExactLines(fed(segment), question.screened()));
        }
        for (var i = 0; i < rows.size(); i++) {
            var value = rows.get(i).value();
            var its = lines.get(segments.get(i));
            sides.add(value.map(its::side).orElse(0));
            outside.add(value.map(its::outside).orElse(false));
            close.add(value.map(its::close).orElse(false));
        }
    }

    /** {@return what the rules say} */
    public static Answer answer(Question question) {
        return new RulesByHand(question).answer();
    }

    private List<Optional<BigDecimal>> fed(int segment) {
        var all = new ArrayList<Optional<BigDecimal>>();
        for (var i = 0; i < rows.size(); i++) {
            if (segments.get(i) == segment) {
                all.add(rows.get(i).value());
            }
        }
        var fixed = question.baseline() > 0 && (question.plotTheDots() || segments.getFirst() == segment);
        return fixed && question.baseline() < all.size() ? all.subList(0, question.baseline()) : all;
    }

    private Answer answer() {
        var points = new ArrayList<Point>();
        for (var i = 0; i < rows.size(); i++) {
            points.add(point(i));
        }
        var last = rows.size() - 1;
        while (!question.plotTheDots() && rows.get(last).value().isEmpty()) {
            last--;
        }
        var assurance = assurance(lines.get(segments.getLast()));
        var knifeEdge = lines.values().stream().anyMatch(ExactLines::knifeEdge);
        return new Answer(points, points.get(last).type(), assurance, knifeEdge);
    }

    private Point point(int i) {
        var value = rows.get(i).value();
        if (value.isEmpty()) {
            return new Point(segments.get(i), 0, false, false, "none", "common_cause");
        }
        var fired = new ArrayList<String>();
        if (outside(i)) {
            fired.add("outside" + highLow(side(i)));
        }
        // Where two trends meet, the later one names the point in the R package.
        for (var direction : new int[] { later(i), -later(i) }) {
            if (trend(i, direction)) {
                fired.add("trend" + highLow(direction));
            }
        }
        if (twoOfThree(i)) {
            fired.add("two_of_three" + highLow(side(i)));
        }
        if (shift(i)) {
            fired.add("shift" + highLow(side(i)));
        }
        var rule = fired.isEmpty() ? "none" : fired.getFirst();
        return new Point(segments.get(i), side(i), outside(i), close(i), rule, type(fired));
    }

    private static String highLow(int direction) {
        return direction > 0 ? "_high" : "_low";
    }

    private String type(List<String> fired) {
        var deciding = question.plotTheDots() && !fired.isEmpty() ? fired.subList(0, 1) : fired;
        var high = deciding.stream().anyMatch(rule -> rule.endsWith("_high"));
        var low = deciding.stream().anyMatch(rule -> rule.endsWith("_low"));
        if (!high && !low) {
            return "common_cause";
        }
        if (question.direction() == 0) {
            return high ? "special_cause_neutral_high" : "special_cause_neutral_low";
        }
        var concern = question.direction() > 0 ? low : high;
        return concern ? "special_cause_concern" : "special_cause_improvement";
    }

    private boolean valid(int i) {
        return i >= 0 && i < rows.size() && rows.get(i).value().isPresent();
    }

    private BigDecimal value(int i) {
        return rows.get(i).value().orElseThrow();
    }

    private int side(int i) {
        return sides.get(i);
    }

    private boolean outside(int i) {
        return outside.get(i);
    }

    private boolean close(int i) {
        return close.get(i);
    }

    /** {@return whether runs may join the two points: one segment, and in Making Data Count both in the baseline or both after it} */
    private boolean together(int i, int j) {
        if (i < 0 || j >= rows.size() || !segments.get(i).equals(segments.get(j))) {
            return false;
        }
        return question.plotTheDots() || question.baseline() == 0 || inBaseline(i) == inBaseline(j);
    }

    private boolean inBaseline(int i) {
        return i < question.baseline() && segments.get(i).equals(segments.getFirst());
    }

    private boolean shift(int i) {
        for (var start = i - question.run() + 1; start <= i; start++) {
            var end = start + question.run() - 1;
            var all = side(i) != 0 && together(start, end);
            for (var j = start; all && j <= end; j++) {
                all = side(j) == side(i);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private boolean trend(int i, int direction) {
        for (var start = i - question.run() + 1; start <= i; start++) {
            var end = start + question.run() - 1;
            var all = start >= 0 && end < rows.size() && direction != 0;
            all &= all && (!question.plotTheDots() || segments.get(start).equals(segments.get(end)));
            for (var j = start; all && j < end; j++) {
                all = valid(j) && valid(j + 1) && value(j + 1).compareTo(value(j)) == direction;
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** {@return the direction of the step from this point on, or up where there is none} */
    private int later(int i) {
        var step = valid(i) && valid(i + 1) ? value(i + 1).compareTo(value(i)) : 0;
        return step == 0 ? 1 : step;
    }

    private boolean twoOfThree(int i) {
        if (!near(i)) {
            return false;
        }
        for (var start = i - 2; start <= i; start++) {
            if (!together(start, start + 2)) {
                continue;
            }
            var near = 0;
            var same = true;
            for (var j = start; j <= start + 2; j++) {
                same &= side(j) == side(i);
                near += near(j) ? 1 : 0;
            }
            if (same && near >= 2) {
                return true;
            }
        }
        return false;
    }

    private boolean near(int i) {
        return close(i) || (question.outsideCountsAsClose() && outside(i));
    }

    private String assurance(ExactLines last) {
        if (question.target().isEmpty() || question.direction() == 0) {
            return "";
        }
        var target = question.target().get();
        var oneValue = rows.stream().anyMatch(row -> row.value().isPresent()) && !last.hasLimits() && !flatSeries();
        if (oneValue) {
            return question.plotTheDots() ? "inconsistent" : "";
        }
        // Without limits, because every range was screened out, the values themselves are the limits.
        var upper = last.hasLimits() ? last.againstUpper(target) : last.side(target);
        var lower = last.hasLimits() ? last.againstLower(target) : last.side(target);
        var inclusive = !question.plotTheDots();
        var above = upper > 0 || (upper == 0 && inclusive);
        var below = lower < 0 || (lower == 0 && inclusive);
        var passes = question.direction() > 0 ? below : above;
        var fails = question.direction() > 0 ? above : below;
        return passes ? "consistent_pass" : fails ? "consistent_fail" : "inconsistent";
    }

    private boolean flatSeries() {
        var values = new ArrayList<BigDecimal>();
        for (var i = 0; i < rows.size(); i++) {
            if (segments.get(i).equals(segments.getLast())) {
                rows.get(i).value().ifPresent(values::add);
            }
        }
        return values.size() > 1 && values.stream().allMatch(it -> it.compareTo(values.getFirst()) == 0);
    }
}

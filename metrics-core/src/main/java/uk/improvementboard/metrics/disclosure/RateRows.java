package uk.improvementboard.metrics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import uk.improvementboard.metrics.disclosure.LinearRow.Weighted;
import uk.improvementboard.metrics.disclosure.RelationRows.Moment;
import uk.improvementboard.metrics.disclosure.RelationRows.Slot;

/**
 * A rate that is printed without its counts still tells them, once the number in all is known: a rate of 12.5% to one decimal
 * leaves of 24 only the 3.
 */
record RateRows(Numbers numbers, FigureRelation relation) {
    void add(Moment moment) {
        var rate = moment.total().figure().observation().shown();
        var all = number(moment.parts().getFirst());
        if (rate.isEmpty() || rate.get().fraction().isPresent() || all.isEmpty()) {
            return;
        }
        var value = rate.get().value();
        var met =
            moment.parts().size() > 1
                ? number(moment.parts().get(1))
                : Optional.of(neverShown(moment, value, numbers.truth(all.get())));
        if (met.isEmpty() || !agrees(value, numbers.truth(met.get()), numbers.truth(all.get()))) {
            return;
        }
        var place = numbers.place(relation.total().measure(), moment.total().figure());
        numbers.add(row(met.get(), all.get(), printed(value), 1, moment).told(place));
        numbers.add(row(met.get(), all.get(), printed(value), -1, moment).told(place));
        numbers.add(
            LinearRow.atLeastZero(List.of(new Weighted(all.get(), 1), new Weighted(met.get(), -1)), moment.at())
        );
    }

    private int neverShown(Moment moment, BigDecimal value, long all) {
        var met = value
            .multiply(BigDecimal.valueOf(all))
            .divide(BigDecimal.valueOf(relation.kind().scale()), 0, RoundingMode.HALF_UP)
            .longValueExact();
        var people = numbers
            .measure(relation.total().measure())
            .map(it -> it.countsPeople())
            .orElse(false);
        var few = people && (numbers.rule().isSmall(met) || numbers.rule().isSmall(all - met));
        List<Object> name = List.of(relation.code(), moment.total().figure().observation().period(), met, all);
        return numbers.neverShown(name, met, few);
    }

    /** Twice the scaled count lies between the rate less and more half of its last digit. */
    private LinearRow row(int met, int all, long printed, int side, Moment moment) {
        var count = new Weighted(met, side * -2L * relation.kind().scale() * digits(moment));
        var share = new Weighted(all, side * (2 * printed + side));
        return new LinearRow(
            List.of(count, share),
            OptionalLong.of(0),
            OptionalLong.empty(),
            OptionalInt.empty(),
            moment.at()
        );
    }

    private long digits(Moment moment) {
        var value = moment.total().figure().observation().shown().orElseThrow().value();
        return BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, value.scale())).longValueExact();
    }

    private static long printed(BigDecimal value) {
        return value.scaleByPowerOfTen(Math.max(0, value.scale())).longValueExact();
    }

    private boolean agrees(BigDecimal value, long met, long all) {
        if (met > all || all <= 0) {
            return false;
        }
        var exact = BigDecimal.valueOf(met).multiply(BigDecimal.valueOf(relation.kind().scale()));
        var half = BigDecimal.valueOf(5).scaleByPowerOfTen(-Math.max(0, value.scale()) - 1);
        var off = exact.subtract(value.multiply(BigDecimal.valueOf(all))).abs();
        return off.compareTo(half.multiply(BigDecimal.valueOf(all))) <= 0;
    }

    private Optional<Integer> number(Slot.Known known) {
        return known
            .figure()
            .observation()
            .shown()
            .flatMap(_ -> numbers.number(numbers.place(known.term().measure(), known.figure()), known.term().part()));
    }
}

package uk.improvementboard.metrics.spc;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One point of a finished chart.
 *
 * @param date its day
 * @param value its value; empty when missing
 * @param ghost shown, not counted
 * @param inBaseline whether it fed mean and limits
 * @param segment number of its segment
 * @param side 1 above the mean, -1 below, 0 on it, missing or not counted
 * @param outsideLimits strictly beyond a process limit
 * @param closeToLimits beyond a two-sigma line and not outside
 * @param causes what was found, the strongest first: outside, trend, two of three, shift
 * @param conflict one rule says improvement and another concern
 * @param variation the colour
 * @param target the target on that day
 */
public record ChartPoint(
    LocalDate date,
    OptionalDouble value,
    boolean ghost,
    boolean inBaseline,
    int segment,
    int side,
    boolean outsideLimits,
    boolean closeToLimits,
    List<SpecialCause> causes,
    boolean conflict,
    Variation variation,
    OptionalDouble target
) {}

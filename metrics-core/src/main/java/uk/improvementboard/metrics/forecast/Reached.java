package uk.improvementboard.metrics.forecast;

import java.util.OptionalInt;

/** When a value is likely to be reached for the first time. Reached once is not sustained. */
public sealed interface Reached {
    /**
     * The chance of having reached the value passes one half within the horizon.
     *
     * @param step the step at which it does
     * @param earliest step at which the chance passes 1 in 10
     * @param latest step at which it passes 9 in 10; empty when that lies beyond the horizon
     */
    record AtStep(int step, int earliest, OptionalInt latest) implements Reached {}

    /**
     * The value is more likely not reached within the horizon than reached.
     *
     * @param horizon steps looked ahead
     * @param probability chance that it is reached all the same
     */
    record NotWithinHorizon(int horizon, double probability) implements Reached {}
}

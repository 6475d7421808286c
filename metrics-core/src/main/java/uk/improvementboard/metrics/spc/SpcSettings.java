package uk.improvementboard.metrics.spc;

import uk.improvementboard.metrics.spc.FixedBaseline.FirstPoints;

/**
 * The choices behind a chart. They are printed under it, because two tools with other choices show other icons.
 *
 * @param profile whose reading of the rules
 * @param screening whether large moving ranges are dropped
 * @param shiftLength points in a row on one side of the mean that make a shift, 6 to 8
 * @param trendLength points in a row rising or falling that make a trend, 6 to 8
 * @param outsideCountsAsClose whether a point outside the limits counts in "two of three", as announced in 2023
 * @param conflict what wins when rules disagree; used by {@link SpcProfile#MDC} alone
 * @param baseline which points feed mean and limits
 * @param minimumPoints below this many values there is a plain run chart without limits or icons
 */
public record SpcSettings(
    SpcProfile profile,
    Screening screening,
    int shiftLength,
    int trendLength,
    boolean outsideCountsAsClose,
    ConflictRule conflict,
    FixedBaseline baseline,
    int minimumPoints
) {
    /** Values that the Making Data Count tools ask for before they draw limits. */
    public static final int MINIMUM_POINTS = 15;
    /** Values in a segment below which its limits are provisional. */
    public static final int SETTLED_POINTS = 12;
    private static final int USUAL_RUN = 7;

    /**
     * @throws IllegalArgumentException for run lengths outside 6 to 8, a minimum below 1, or a baseline of fewer points than the R
     *     package accepts under its profile
     */
    public SpcSettings {
        if (shiftLength < 6 || shiftLength > 8 || trendLength < 6 || trendLength > 8) {
            throw new IllegalArgumentException(
                "Runs are 6 to 8 points long, not " + shiftLength + " and " + trendLength
            );
        }
        if (minimumPoints < 1) {
            throw new IllegalArgumentException("At least 1 point is needed, not " + minimumPoints);
        }
        if (profile == SpcProfile.PTD && baseline instanceof FirstPoints(var count) && count < SETTLED_POINTS) {
            throw new IllegalArgumentException(
                "Under the rules of " +
                    profile.words() +
                    " a baseline has " +
                    SETTLED_POINTS +
                    " points or more, not " +
                    count
            );
        }
    }

    /** {@return the board's default: Making Data Count, no screening, runs of 7, conflicts show concern} */
    public static SpcSettings mdc() {
        return of(SpcProfile.MDC, Screening.OFF, MINIMUM_POINTS);
    }

    /** {@return what the R package NHSRplotthedots does: screening on, limits from the first point} */
    public static SpcSettings ptd() {
        return of(SpcProfile.PTD, Screening.RANGES, 1);
    }

    /** {@return the R package with its screening switched off} */
    public static SpcSettings ptdWithoutScreening() {
        return of(SpcProfile.PTD, Screening.OFF, 1);
    }

    private static SpcSettings of(SpcProfile profile, Screening screening, int minimum) {
        return new SpcSettings(
            profile,
            screening,
            USUAL_RUN,
            USUAL_RUN,
            false,
            ConflictRule.CONCERN,
            FixedBaseline.allPoints(),
            minimum
        );
    }

    /** {@return these settings with another baseline} */
    public SpcSettings withBaseline(FixedBaseline other) {
        return new SpcSettings(
            profile,
            screening,
            shiftLength,
            trendLength,
            outsideCountsAsClose,
            conflict,
            other,
            minimumPoints
        );
    }

    /** {@return these settings with another minimum; 1 draws limits and icons whatever the length, as analysts may want} */
    public SpcSettings withMinimumPoints(int other) {
        return new SpcSettings(
            profile,
            screening,
            shiftLength,
            trendLength,
            outsideCountsAsClose,
            conflict,
            baseline,
            other
        );
    }

    /** {@return these settings with the other winner in a conflict} */
    public SpcSettings withConflict(ConflictRule other) {
        return new SpcSettings(
            profile,
            screening,
            shiftLength,
            trendLength,
            outsideCountsAsClose,
            other,
            baseline,
            minimumPoints
        );
    }

    /** {@return these settings with other run lengths} */
    public SpcSettings withRuns(int shift, int trend) {
        return new SpcSettings(
            profile,
            screening,
            shift,
            trend,
            outsideCountsAsClose,
            conflict,
            baseline,
            minimumPoints
        );
    }

    /** {@return these settings with or without the two-of-three rule announced in November 2023} */
    public SpcSettings withOutsideCountsAsClose(boolean on) {
        return new SpcSettings(profile, screening, shiftLength, trendLength, on, conflict, baseline, minimumPoints);
    }

    /** {@return these settings with other screening} */
    public SpcSettings withScreening(Screening other) {
        return new SpcSettings(
            profile,
            other,
            shiftLength,
            trendLength,
            outsideCountsAsClose,
            conflict,
            baseline,
            minimumPoints
        );
    }

    /** {@return the settings in force as one line for under the chart} */
    public String words() {
        var words = new StringBuilder("XmR chart, " + profile.words() + " rules; ");
        words.append(baseline.words()).append("; ").append(screening.words());
        words.append("; shift ").append(shiftLength).append(" points, trend ").append(trendLength).append(" points");
        if (outsideCountsAsClose) {
            words.append("; points outside the limits count in two of three");
        }
        if (profile == SpcProfile.MDC) {
            words.append("; conflicting signals show ").append(conflict.words());
        }
        return words.toString();
    }
}

package uk.improvementboard.persistence.signoff;

import java.time.YearMonth;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.signoff.Actor;
import uk.improvementboard.metrics.signoff.Step;

/**
 * A step as it is stored: what it is about is named by its recorded versions.
 *
 * @param month month in which the period ends
 * @param figure version of the observation for the period
 * @param commentary version of the commentary; 0 where there was none
 */
public record SignOffStep(
    MeasureCode measure,
    YearMonth month,
    Step.Kind kind,
    Actor actor,
    String words,
    AreaCode area,
    Period period,
    int figure,
    int commentary
) {
    /** {@return a step that was just taken, of a measure in an area} */
    public static SignOffStep of(MeasureCode measure, AreaCode area, Step step) {
        var figure = step.bound().figure();
        var period = figure.observation().period();
        return new SignOffStep(
            measure,
            period.endMonth(),
            step.kind(),
            step.actor(),
            step.words(),
            area,
            period,
            figure.version(),
            step.bound().commentary()
        );
    }
}

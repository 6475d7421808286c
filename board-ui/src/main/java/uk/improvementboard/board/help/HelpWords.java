package uk.improvementboard.board.help;

import java.util.List;
import uk.improvementboard.metrics.forecast.Forecaster;
import uk.improvementboard.metrics.spc.SpcSettings;

/** The words of the help page, with the numbers in force. */
final class HelpWords {

    private HelpWords() {}

    static List<String> reading() {
        return List.of(
            "Every page is about one partnership, as at one day. Choose both at the top. A day in the past shows what was known then, and nothing that became known later.",
            "Every rating carries a word, a shape and a colour. The word and the shape say everything; the colour only repeats it.",
            "A contradiction is listed where delivery looks well while the measures fail, or the other way round. It is the first thing to ask about.",
            "A date that moved keeps the first promise in view beside the present one.",
            "Nothing is deleted. A corrected figure is a new version; the earlier one can still be seen."
        );
    }

    static List<String> method() {
        return List.of(
            "Variation is read with statistical process control in the manner of NHS Making Data Count: a shift is " +
                SpcSettings.mdc().shiftLength() +
                " points in a row on one side of the mean, a trend " +
                SpcSettings.mdc().trendLength() +
                " points in a row in one direction, and limits are drawn from " +
                SpcSettings.MINIMUM_POINTS +
                " points on. Moving ranges are not screened. The mean is that of the time before the plan began, so that a lasting improvement stays visible.",
            "Rolling twelve-month and year-to-date series get no variation icons: their points share data, and the rules would signal change where there is none.",
            "The forecast says what happens if things go on as they are. Its method is named \"" +
                Forecaster.METHOD +
                "\": several kinds of exponential smoothing, averaged by how well each would have foretold the past, within the bounds of the unit.",
            "There is no forecast where the values follow no regular rhythm, where too few values are known, or where more periods are missing than known. Then the rating rests on the latest figure alone and says so.",
            "Provisional figures are shown hollow and count in no trend, limit or rating."
        );
    }

    static List<String> accessibility() {
        return List.of(
            "The board aims to meet level AA of the Web Content Accessibility Guidelines 2.2, on screen and in its PDF packs.",
            "It can be used with a keyboard alone and at 320 pixels' width; wide tables then scroll inside their own box. Every chart has a table with the same figures and a sentence that describes it.",
            "Known gaps: no audit by people who use assistive technology has been made yet; the date and choice fields come from a component library and may announce themselves differently in some screen readers; long tables have no way to jump to a row.",
            "The statement rests on automatic tests and on the makers' own checks. If something stops you, tell us: see the contact below."
        );
    }

    static String privacy() {
        return (
            "The board holds aggregate figures, never records of children. Small numbers are withheld before a page is made. " +
            "Of its users it keeps user name, role, dates, and what they changed. The one cookie keeps you logged in and ends with the session."
        );
    }
}

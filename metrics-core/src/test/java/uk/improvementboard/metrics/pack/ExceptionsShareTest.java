package uk.improvementboard.metrics.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.rating.MeasureCase;
import uk.improvementboard.metrics.rating.MeasureReading;

/** FEATURE UNDER TEST: the 20-week rate says how many plans it leaves out. */
class ExceptionsShareTest {

    private static final MeasureReading RATE = MeasureCase.monthly(60, 61, 62).read();
    private static final MeasureReading EXCEPTIONS = MeasureCase.monthly(4, 5, 9).read();

    @Test
    void the_share_of_exceptions_stands_beside_the_rate() {
        var page = MeasurePages.of(RATE, SamplePage.besideExceptions(RATE.measure().code(), EXCEPTIONS));
        assertThat(page.reasons()).contains("9% of all plans are left out as statutory exceptions in March 2025");
        assertThat(page.reasons()).containsAll(RATE.reasons());
    }

    @Test
    void other_measures_say_nothing_of_exceptions() {
        var page = MeasurePages.of(RATE, SamplePage.besideExceptions(new MeasureCode("another-rate"), EXCEPTIONS));
        assertThat(page.reasons()).isEqualTo(RATE.reasons());
    }
}

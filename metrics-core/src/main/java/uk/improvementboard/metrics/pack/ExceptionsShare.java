package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.pipeline.PipelineRole;
import uk.improvementboard.metrics.rating.MeasureReading;

/**
 * How many plans stand outside the 20-week rate: a council that counts every plan under an exception (SEND Regulations 2014,
 * regulations 13(3) and 10(4)) has no late one. So the share stands beside the rate.
 */
final class ExceptionsShare {

    private ExceptionsShare() {}

    /** {@return the reasons of a measure, with what its rate leaves out where it is the 20-week rate} */
    static List<String> beside(MeasureReading reading, PageContext context) {
        var reasons = new ArrayList<>(reading.reasons());
        if (reading.measure().code().equals(context.pipelineRoles().get(PipelineRole.RATE))) {
            context.exceptions().flatMap(ExceptionsShare::sentence).ifPresent(reasons::add);
        }
        return List.copyOf(reasons);
    }

    private static Optional<String> sentence(MeasureReading exceptions) {
        return exceptions.latest().map(
            latest ->
                exceptions.format().words(latest.figure().asDouble()) +
                " of all plans are left out as statutory exceptions" +
                latest
                    .figure()
                    .fraction()
                    .map(count -> ", " + Counts.of(count))
                    .orElse("") +
                " " +
                latest.period().phrase()
        );
    }
}

package uk.improvementboard.board.pipeline;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.metrics.pack.PipelinePage;
import uk.improvementboard.metrics.pack.PipelinePages;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.pipeline.Capacity;
import uk.improvementboard.persistence.AsAt;

/** Projects the queue from what the present user may see of its counts. */
@Service
public class PipelineService {

    private final BoardReadingService readings;

    PipelineService(BoardReadingService readings) {
        this.readings = readings;
    }

    /** {@return the page on a day, under a stated capacity or the one that it proposes itself} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public PipelinePage read(PartnershipId partnership, AsAt asAt, Optional<Capacity.Stated> capacity) {
        var reading = readings.read(partnership, asAt);
        return PipelinePages.of(reading.plan(), reading.context(), capacity);
    }
}

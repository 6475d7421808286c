package uk.improvementboard.board.stocktake;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.forecast.ForecastRecordService;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.metrics.pack.StocktakePage;
import uk.improvementboard.metrics.pack.StocktakePages;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.stocktake.Stocktake;
import uk.improvementboard.metrics.stocktake.StocktakeDay;
import uk.improvementboard.persistence.AsAt;

/** Sets the board of the last stocktake beside the present one, both as the present user may see them. */
@Service
public class StocktakeService {

    private final BoardReadingService readings;
    private final MeetingService meetings;
    private final ForecastRecordService forecasts;

    StocktakeService(BoardReadingService readings, MeetingService meetings, ForecastRecordService forecasts) {
        this.readings = readings;
        this.meetings = meetings;
        this.forecasts = forecasts;
    }

    /**
     * {@return what changed up to a day}
     *
     * @param chosen from which day on; empty for the last stocktake
     */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    StocktakePage page(PartnershipId partnership, AsAt asAt, Optional<LocalDate> chosen) {
        var since = StocktakeDay.of(chosen, meetings.all(partnership, asAt), asAt.day());
        var then = readings.read(partnership, new AsAt(since.day()));
        var now = readings.read(partnership, asAt);
        return StocktakePages.of(
            Stocktake.of(
                since,
                then.plan(),
                now.plan(),
                now.context().onRecord().commentaries(),
                forecasts.record(partnership, now)
            ),
            then.context(),
            now.context()
        );
    }
}

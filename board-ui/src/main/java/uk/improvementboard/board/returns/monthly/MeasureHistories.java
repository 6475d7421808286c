package uk.improvementboard.board.returns.monthly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.returns.MeasureHistory;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.spc.RebaseRepository;

/** What the checks of a return or an import need to know of every measure. Must be called within the partnership's transaction. */
@Component
public class MeasureHistories {

    private final PartnershipRepository partnerships;
    private final MeasureRepository measures;
    private final ObservationRepository observations;
    private final RebaseRepository rebases;

    MeasureHistories(
        PartnershipRepository partnerships,
        MeasureRepository measures,
        ObservationRepository observations,
        RebaseRepository rebases
    ) {
        this.partnerships = partnerships;
        this.measures = measures;
        this.observations = observations;
        this.rebases = rebases;
    }

    /** {@return every measure on the board with its history in the partnership's own area, in the board's order} */
    public Map<MeasureCode, MeasureHistory> all(AsAt asAt) {
        var area = partnerships.current().area();
        var series = observations.allSeries(area, asAt);
        var rebased = rebases.all(asAt);
        var redefined = measures.redefined(asAt);
        var returned = observations.lastKnown(area, asAt);
        var histories = new LinkedHashMap<MeasureCode, MeasureHistory>();
        for (Measure measure : measures.all(asAt)) {
            var code = measure.code();
            histories.put(
                code,
                new MeasureHistory(
                    measure,
                    series.getOrDefault(code, List.of()),
                    rebased.getOrDefault(code, List.of()),
                    asAt.day(),
                    Optional.ofNullable(redefined.get(code)),
                    Optional.ofNullable(returned.get(code))
                )
            );
        }
        return histories;
    }
}

package uk.improvementboard.metrics.plan;

import java.util.List;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.Rating;
import uk.improvementboard.metrics.rating.Sustained;

/** Rates impact and sustained change of a section from its measures, by the printed rule. */
final class ImpactRating {

    private ImpactRating() {}

    static Rating impact(List<MeasureReading> measures, SectionRule rule) {
        if (measures.isEmpty()) {
            return Rating.none("No measure shows whether it makes a difference");
        }
        var rated = measures
            .stream()
            .filter(reading -> reading.rating().rag() != Rag.GREY)
            .toList();
        if (rated.isEmpty()) {
            return Rating.none(
                "None of its measures can be rated: " + Wording.lowerFirst(measures.getFirst().rating().reason())
            );
        }
        var red = rated
            .stream()
            .filter(reading -> reading.rating().rag() == Rag.RED)
            .toList();
        var amber = rated
            .stream()
            .filter(reading -> reading.rating().rag() == Rag.AMBER)
            .count();
        var good = rated.size() - red.size() - amber;
        var reason =
            good +
            " of " +
            rated.size() +
            " rated measures on track, " +
            amber +
            " at risk, " +
            red.size() +
            " off track";
        if (
            red.stream().anyMatch(reading -> reading.measure().headline()) ||
            red.size() >= rule.redMeasuresShare() * rated.size()
        ) {
            return Rating.of(Rag.RED, reason);
        }
        return Rating.of(!red.isEmpty() || amber > 0 ? Rag.AMBER : Rag.GREEN, reason);
    }

    static Rating sustained(List<MeasureReading> measures) {
        var judged = measures
            .stream()
            .filter(reading -> reading.sustained().state() != Sustained.State.NO_END_STATE)
            .toList();
        if (judged.isEmpty()) {
            return new Rating(Rag.GREY, "No end state", "None of its measures has a long-term objective");
        }
        var lost = with(judged, Sustained.State.LOST);
        if (!lost.isEmpty()) {
            return new Rating(Rag.RED, "Lost", lost.getFirst().measure().name() + ": held, then lost");
        }
        var sustained = with(judged, Sustained.State.SUSTAINED);
        if (sustained.size() == judged.size()) {
            return new Rating(Rag.BLUE, "Sustained", "Every measure with an end state has held it");
        }
        var held = with(judged, Sustained.State.HELD);
        if (sustained.isEmpty() && held.size() == 1) {
            return held.getFirst().sustained().rating();
        }
        var reached = sustained.size() + held.size();
        return reached == 0
            ? new Rating(Rag.GREY, "Not yet", "No measure has reached its end state")
            : new Rating(
                  Rag.AMBER,
                  reached + " of " + judged.size() + " held",
                  "Measures that reached their end state"
              );
    }

    private static List<MeasureReading> with(List<MeasureReading> measures, Sustained.State state) {
        return measures
            .stream()
            .filter(reading -> reading.sustained().state() == state)
            .toList();
    }
}

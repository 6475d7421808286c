package uk.improvementboard.board.challenge;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.partnership.PartnershipId;

/** Tells what the latest pack issued to the board by a day shows of something. */
public interface PackFigures {
    /**
     * What a pack shows.
     *
     * @param pack its id
     * @param on the day up to which it knows
     */
    record InPack(String pack, LocalDate on, String words) {}

    /**
     * {@return what the latest pack shows of a subject; empty without a pack, or where it shows nothing of it}
     *
     * @param day on which it had been issued
     */
    Optional<InPack> latest(PartnershipId partnership, BoardSubject subject, LocalDate day);
}

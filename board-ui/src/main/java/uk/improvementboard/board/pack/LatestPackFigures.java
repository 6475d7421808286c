package uk.improvementboard.board.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.challenge.PackFigures;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.FiguresShown;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.pack.PackRepository;

/** Reads the board's latest pack for a figure that is challenged. */
@Component
class LatestPackFigures implements PackFigures {

    private final PartnershipTransactions transactions;
    private final PackRepository packs;

    LatestPackFigures(PartnershipTransactions transactions, PackRepository packs) {
        this.transactions = transactions;
        this.packs = packs;
    }

    @Override
    public Optional<InPack> latest(PartnershipId partnership, BoardSubject subject, LocalDate day) {
        return transactions
            .read(partnership, () ->
                packs
                    .list(HandlingClass.BOARD_ONLY)
                    .stream()
                    .filter(pack -> pack.audience() == HandlingClass.BOARD_ONLY)
                    .filter(pack -> !BoardTime.dayOf(pack.issuedAt()).isAfter(day))
                    .findFirst()
                    .flatMap(pack -> packs.find(pack.id(), HandlingClass.BOARD_ONLY))
            )
            .map(stored -> PackDocument.read(stored.content(), stored.sha256()).content())
            .flatMap(pack ->
                FiguresShown.in(pack, subject).map(words -> new InPack(pack.packId(), pack.asAt(), words))
            );
    }
}

package uk.improvementboard.board.present;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.pack.IssuedPack;

/** Packs as slides, for whoever may read the pack. */
@Service
public class PresentService {

    private final PackService packs;

    PresentService(PackService packs) {
        this.packs = packs;
    }

    /** {@return the pack to present, if the present user may read it} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Optional<PackDocument> pack(PartnershipId partnership, String packId) {
        return packs.find(partnership, packId);
    }

    /** {@return the latest pack for the same readers, where it is not this one; empty too for a pack that may not be read} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Optional<IssuedPack> newer(PartnershipId partnership, String packId) {
        var issued = packs.issued(partnership);
        return issued
            .stream()
            .filter(it -> it.id().equals(packId))
            .findFirst()
            .flatMap(shown ->
                issued
                    .stream()
                    .filter(it -> it.audience() == shown.audience())
                    .findFirst()
                    .filter(latest -> !latest.id().equals(packId))
            );
    }
}

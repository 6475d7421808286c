package uk.improvementboard.board.pack;

import java.time.YearMonth;
import java.util.Set;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Tests that need a pack of a partnership. */
abstract class PackDrafts extends BoardTest {

    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    PartnershipId partnership(String slug) {
        return bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find(slug))
            .orElseThrow();
    }

    PackDocument draft(String slug, HandlingClass audience) throws Exception {
        var id = partnership(slug);
        return CommandAuthority.of("pack", id, Set.of(Permission.BOARD_VIEW, Permission.PACK_PREPARE)).call(() ->
            bean(PackService.class).draft(id, NOVEMBER, audience)
        );
    }
}

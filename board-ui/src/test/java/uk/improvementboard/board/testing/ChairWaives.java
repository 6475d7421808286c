package uk.improvementboard.board.testing;

import java.time.YearMonth;
import java.util.Set;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.account.Permission;

/** Lets a month's pack go without all that blocks it, for tests of what becomes of issued packs. */
public final class ChairWaives {

    /** Why, as the packs of these tests print it. */
    public static final String REASON = "The board of this test meets before the owners can write";

    private static final Set<Permission> CHAIR = Set.of(
        Permission.BOARD_VIEW,
        Permission.SIGN_OFF_WAIVE,
        Permission.PACK_FREEZE
    );

    private ChairWaives() {}

    /** Waives whatever blocks the pack of a month now; nothing where nothing does. */
    public static void everything(FreezeService freezes, PartnershipId partnership, YearMonth month) {
        try {
            CommandAuthority.of("test", partnership, CHAIR).call(() -> {
                freezes
                    .of(partnership, month)
                    .open()
                    .forEach(it -> freezes.waive(partnership, month, it.requirement(), it.subject(), REASON));
                return true;
            });
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new AssertionError("The pack of " + month + " still lacks something", failed);
        }
    }
}

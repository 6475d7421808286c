package uk.improvementboard.board.published;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.pack.IssuedPack;
import uk.improvementboard.persistence.pack.PackRepository;
import uk.improvementboard.persistence.pack.StoredPack;
import uk.improvementboard.persistence.partnership.PartnershipName;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** The one way to board data without a log-in: packs that were issued for the public, and nothing else. */
@Service
public class PublishedPacks {

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final PackRepository packs;

    PublishedPacks(PartnershipTransactions transactions, PartnershipRepository partnerships, PackRepository packs) {
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.packs = packs;
    }

    /** A pack with what is printed of its issue. */
    record Published(IssuedPack issue, PackDocument pack) {}

    /** {@return the partnership of a short name: that it exists is no secret} */
    @PreAuthorize("permitAll()")
    Optional<PartnershipName> partnership(String slug) {
        return transactions
            .readInstallation(partnerships::list)
            .stream()
            .filter(it -> it.slug().equals(slug))
            .findFirst();
    }

    /** {@return the latest pack of the partnership that was issued for the public} */
    @PreAuthorize("permitAll()")
    Optional<Published> latest(PartnershipName partnership) {
        return transactions.read(partnership.id(), () ->
            packs
                .list(HandlingClass.PUBLIC)
                .stream()
                .filter(issue -> issue.audience() == HandlingClass.PUBLIC)
                .findFirst()
                .flatMap(issue ->
                    packs.find(issue.id(), HandlingClass.PUBLIC).map(pack -> new Published(issue, document(pack)))
                )
        );
    }

    /** {@return a pack that was issued for the public, with what is printed of its issue} */
    @PreAuthorize("permitAll()")
    Optional<Published> past(PartnershipName partnership, String packId) {
        return all(partnership)
            .stream()
            .filter(issue -> issue.id().equals(packId))
            .findFirst()
            .flatMap(issue -> find(partnership, packId).map(pack -> new Published(issue, pack)));
    }

    /** {@return every pack of the partnership that was issued for the public, latest first} */
    @PreAuthorize("permitAll()")
    List<IssuedPack> all(PartnershipName partnership) {
        return transactions.read(partnership.id(), () ->
            packs
                .list(HandlingClass.PUBLIC)
                .stream()
                .filter(issue -> issue.audience() == HandlingClass.PUBLIC)
                .toList()
        );
    }

    /** {@return a pack that was issued for the public, as it was issued} */
    @PreAuthorize("permitAll()")
    Optional<PackDocument> find(PartnershipName partnership, String packId) {
        return transactions
            .read(partnership.id(), () -> packs.find(packId, HandlingClass.PUBLIC))
            .filter(pack -> pack.audience() == HandlingClass.PUBLIC)
            .map(PublishedPacks::document);
    }

    private static PackDocument document(StoredPack pack) {
        return PackDocument.read(pack.content(), pack.sha256());
    }
}

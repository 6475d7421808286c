package uk.improvementboard.board.cli;

import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.partnership.PartnershipName;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Finds a partnership by the short name that a command was given. */
final class NamedPartnership {

    private NamedPartnership() {}

    /** @throws CommandFailedException when there is none, naming those there are */
    static PartnershipId find(ApplicationContext application, String slug) {
        var names = application
            .getBean(PartnershipTransactions.class)
            .readInstallation(() -> application.getBean(PartnershipRepository.class).list());
        return names
            .stream()
            .filter(one -> one.slug().equals(slug))
            .findFirst()
            .map(PartnershipName::id)
            .orElseThrow(() ->
                CommandFailedException.badUse(
                    "There is no partnership \"" +
                        slug +
                        "\" here; there " +
                        (names.isEmpty()
                            ? "is none yet."
                            : "are: " +
                              names.stream().map(PartnershipName::slug).collect(Collectors.joining(", ")) +
                              ".")
                )
            );
    }
}

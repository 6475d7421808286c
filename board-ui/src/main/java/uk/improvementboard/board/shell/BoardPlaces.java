package uk.improvementboard.board.shell;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Finds the place that an address names, among those where the present user holds a role. */
@Component
public class BoardPlaces {

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final Permits permits;
    private final Clock clock;

    BoardPlaces(
        PartnershipTransactions transactions,
        PartnershipRepository partnerships,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.permits = permits;
        this.clock = clock;
    }

    /** {@return partnerships in which the present user holds a role} */
    public List<Partnership> mine() {
        return permits
            .principal()
            .map(user -> transactions.asAccount(user.account().id(), partnerships::forAccount))
            .orElse(List.of());
    }

    /**
     * {@return the place that a navigation leads to}
     *
     * @throws NotFoundException when there is no such partnership, or the user holds no role in it: which of the two is not told
     */
    public BoardPlace at(BeforeEvent event) {
        return at(BoardAddress.of(event));
    }

    /** {@return today in the United Kingdom} */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * {@return the partnership that a download's address names}
     *
     * @throws ResponseStatusException not found, when there is none or the user holds no role in it
     */
    public Partnership named(String slug) {
        return find(slug).orElseThrow(() ->
            new ResponseStatusException(HttpStatus.NOT_FOUND, "No partnership " + slug)
        );
    }

    /** {@return the day as at which is read: the chosen one, but never one ahead} */
    public AsAt day(Optional<LocalDate> chosen) {
        var today = today();
        return new AsAt(chosen.filter(day -> day.isBefore(today)).orElse(today));
    }

    private Optional<Partnership> find(String slug) {
        return mine()
            .stream()
            .filter(it -> it.slug().equals(slug))
            .findFirst();
    }

    private BoardPlace at(BoardAddress address) {
        var partnership = find(address.partnership()).orElseThrow(() ->
            new NotFoundException("No partnership " + address.partnership())
        );
        var role = permits
            .principal()
            .map(user -> user.roleWords(partnership.id()))
            .orElse("");
        return new BoardPlace(partnership, day(address.asAt()), address, role);
    }
}

package uk.improvementboard.board.search;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.search.Search;
import uk.improvementboard.metrics.search.SearchQuery;
import uk.improvementboard.persistence.AsAt;

/** Looks for words in what the present user may read of a partnership. */
@Service
public class SearchService {

    private final List<FindableSource> sources;

    SearchService(List<FindableSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Search search(PartnershipId partnership, AsAt asAt, SearchQuery query) {
        if (query.empty()) {
            return Search.in(List.of(), query);
        }
        var board = sources
            .stream()
            .flatMap(it -> it.findable(partnership, asAt).stream())
            .toList();
        return Search.in(board, query);
    }
}

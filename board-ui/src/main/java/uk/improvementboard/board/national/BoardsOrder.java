package uk.improvementboard.board.national;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.improvementboard.board.component.SortableTable.Order;
import uk.improvementboard.board.national.NationalService.AtRisk;
import uk.improvementboard.board.national.NationalService.Board;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.Tag;
import uk.improvementboard.metrics.rating.Rag;

/** In which order partnerships stand. What a partnership does not have stands last either way. */
final class BoardsOrder {

    static final String NAME = "name";
    static final String DELIVERY = "delivery";
    static final String IMPACT = "impact";
    static final String SUSTAINED = "sustained";
    static final String CONTRADICTIONS = "contradictions";
    static final String HEADLINE = "headline";
    static final String DUE = "due";
    static final String CHANCE = "chance";
    static final Order BY_NAME = new Order(NAME, false);

    private static final Set<String> COLUMNS = Set.of(
        NAME,
        DELIVERY,
        IMPACT,
        SUSTAINED,
        CONTRADICTIONS,
        HEADLINE,
        DUE,
        CHANCE
    );

    /** What nobody has rated may be anything, so it stands between what is at risk and what goes well. */
    private static final List<Rag> WORST_FIRST = List.of(Rag.RED, Rag.AMBER, Rag.GREY, Rag.GREEN, Rag.BLUE);

    private BoardsOrder() {}

    /** {@return the order, or that of the names: an address that somebody wrote by hand may name any column} */
    static Order known(Order order) {
        return COLUMNS.contains(order.column()) ? order : BY_NAME;
    }

    static Comparator<Board> comparator(Order order) {
        return switch (order.column()) {
            case DELIVERY, IMPACT, SUSTAINED -> ratings(facet(order.column()), order);
            case CONTRADICTIONS -> missingLast(
                _ -> false,
                Comparator.comparingInt(it -> it.page().contradictions().size()),
                order
            );
            case HEADLINE -> missingLast(
                it -> it.atRisk().isEmpty(),
                Comparator.comparingInt((Board it) -> WORST_FIRST.indexOf(atRisk(it).row().rating().rag())).reversed(),
                order
            );
            case DUE -> missingLast(
                it -> it.atRisk().flatMap(AtRisk::due).isEmpty(),
                Comparator.comparing(it -> atRisk(it).due().orElseThrow()),
                order
            );
            case CHANCE -> missingLast(
                it -> it.atRisk().isEmpty() || atRisk(it).chance().isEmpty(),
                Comparator.comparingDouble(it -> atRisk(it).chance().orElseThrow()),
                order
            );
            default -> order.descending() ? byName().reversed() : byName();
        };
    }

    /** {@return the rating of a priority action that a column shows} */
    static Function<SectionRow, Tag> facet(String column) {
        return switch (column) {
            case DELIVERY -> SectionRow::delivery;
            case IMPACT -> SectionRow::impact;
            default -> SectionRow::sustained;
        };
    }

    /** Whoever has more off track stands higher; among those with as many, whoever has more at risk; and so on. */
    private static Comparator<Board> ratings(Function<SectionRow, Tag> facet, Order order) {
        Comparator<Board> worse = WORST_FIRST.stream()
            .map(rag -> Comparator.comparingLong((Board it) -> count(it, facet, rag)))
            .reduce(Comparator::thenComparing)
            .orElseThrow();
        return missingLast(it -> it.page().priorityActions().isEmpty(), worse, order);
    }

    private static long count(Board board, Function<SectionRow, Tag> facet, Rag rag) {
        return board
            .page()
            .priorityActions()
            .stream()
            .filter(it -> facet.apply(it).rag() == rag)
            .count();
    }

    private static AtRisk atRisk(Board board) {
        return board.atRisk().orElseThrow();
    }

    private static Comparator<Board> byName() {
        return Comparator.comparing(it -> it.partnership().name());
    }

    private static Comparator<Board> missingLast(Predicate<Board> missing, Comparator<Board> there, Order order) {
        var directed = order.descending() ? there.reversed() : there;
        return Comparator.comparing(missing::test)
            .thenComparing((one, other) -> missing.test(one) ? 0 : directed.compare(one, other))
            .thenComparing(byName());
    }
}

package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** A long list cut after its first items. The rest is folded below it, so that nothing is out of reach. */
public final class CutList {

    private CutList() {}

    /**
     * {@return the list, and below it the fold where there is more}
     *
     * @param name style of both parts; empty for none
     * @param items what presses most first
     * @param shown items that are seen at once
     * @param more words on the fold that say how many it holds
     */
    public static <T> Component[] of(
        String name,
        List<T> items,
        int shown,
        Function<Integer, String> more,
        Function<T, ListItem> item
    ) {
        if (items.size() <= shown) {
            return new Component[] { list(name, items, item) };
        }
        var rest = items.subList(shown, items.size());
        return new Component[] {
            list(name, items.subList(0, shown), item),
            new NativeDetails(more.apply(rest.size()), list(name, rest, item)),
        };
    }

    private static <T> UnorderedList list(String name, List<T> items, Function<T, ListItem> item) {
        var list = new UnorderedList();
        if (!name.isEmpty()) {
            list.addClassName(name);
        }
        items.forEach(it -> list.add(item.apply(it)));
        return list;
    }
}

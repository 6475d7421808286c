package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.function.BiFunction;

/** A long table cut after its first rows. The rest is opened when it is wanted, so that the page is read without endless scrolling. */
public final class CutTable {

    /** So few rows are not worth a fold of their own. */
    private static final int FEW = 2;

    private CutTable() {}

    /**
     * {@return the table, in one where it is short}
     *
     * @param rows what presses most first
     * @param shown rows that are seen at once
     * @param more words on the fold that say how many it holds
     * @param table makes a table of some rows under a caption
     */
    public static <T> Component of(
        String caption,
        List<T> rows,
        int shown,
        String more,
        BiFunction<String, List<T>, Component> table
    ) {
        if (rows.size() <= shown + FEW) {
            return table.apply(caption, rows);
        }
        var rest = table.apply(caption + ", continued", rows.subList(shown, rows.size()));
        return new Div(table.apply(caption, rows.subList(0, shown)), new NativeDetails(more, rest));
    }
}

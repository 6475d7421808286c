package uk.improvementboard.board.pack;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.improvementboard.board.component.OrderedRows;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.metrics.pack.PackPart;
import uk.improvementboard.metrics.partnership.PartnershipId;

/** The parts of the next pack, put in order by buttons or by dragging. */
final class PackOrderSection extends Composite<NativeDetails> {

    private static final long serialVersionUID = 1L;

    private final transient PackOrderService orders;
    private final PartnershipId partnership;
    private final Div list = new Div();
    private final Paragraph said = StatusLine.empty();
    private transient PackOrderService.Shown shown;

    PackOrderSection(PartnershipId partnership, PackOrderService orders) {
        this.partnership = partnership;
        this.orders = orders;
        this.shown = orders.shown(partnership);
        getContent().addClassName(ScreenFold.NAME);
        getContent().setSummaryText("Order of the parts");
        getContent().setContent(
            new Div(
                new Paragraph(
                    "Every form of the next pack keeps this order: paper, web page, spreadsheet, slides. What families say comes first " +
                        "in every pack. Packs that were issued stay as they are."
                ),
                said,
                list
            )
        );
        show();
    }

    private void show() {
        list.removeAll();
        var rows = new OrderedList();
        rows.addClassName("agenda");
        var parts = shown.order().parts();
        for (var place = 0; place < parts.size(); place++) {
            rows.add(row(parts.get(place), place, parts.size()));
        }
        OrderedRows.onDrop(rows, (key, place) -> move(PackPart.valueOf(key), place));
        list.add(rows);
        if (!shown.order().isUsual()) {
            var usual = new NativeButton("Use the usual order again", _ ->
                act(() -> orders.useUsual(partnership, shown), "The parts are in the usual order again.")
            );
            usual.addClassName("button");
            list.add(usual);
        }
    }

    private Component row(PackPart part, int place, int of) {
        var words = new Div(part.words());
        words.addClassName("agenda-words");
        var row = new ListItem(words);
        row.addClassName("agenda-item");
        OrderedRows.name(row, part.name());
        if (part != PackPart.FAMILIES) {
            OrderedRows.drag(row);
            var buttons = new Div();
            buttons.addClassName("agenda-buttons");
            if (place > 1) {
                buttons.add(button("Up", part, place - 1));
            }
            if (place < of - 1) {
                buttons.add(button("Down", part, place + 1));
            }
            row.add(buttons);
        }
        return row;
    }

    private NativeButton button(String words, PackPart part, int to) {
        var button = new NativeButton(words, _ -> {
            move(part, to);
            OrderedRows.focus(list, part.name());
        });
        button.addClassName("button");
        button.getElement().setAttribute("aria-label", words + ": " + part.words());
        return button;
    }

    private void move(PackPart part, int place) {
        act(() -> orders.move(partnership, shown, part, place), part.words() + " is now part " + (place + 1) + ".");
    }

    private void act(Runnable work, String done) {
        String words;
        try {
            work.run();
            words = done;
        } catch (IllegalArgumentException refused) {
            words = String.valueOf(refused.getMessage());
        } catch (OptimisticLockingFailureException _) {
            words = "Somebody else changed the order at the same time. It is shown as it is now; move the part again.";
        }
        shown = orders.shown(partnership);
        show();
        said.setText(words);
    }
}

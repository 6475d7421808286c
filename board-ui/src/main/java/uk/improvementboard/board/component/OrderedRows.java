package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.function.ObjIntConsumer;

/** Rows of a list that can be dragged to another place; the buttons beside them do the same (WCAG 2.2, 2.5.7). */
public final class OrderedRows {

    private static final String KEY = "data-key";
    /** Reports what was dropped where; the server moves it and shows the list anew. */
    private static final String SCRIPT = """
    let dragged = null;
    const item = (event) => event.target.closest?.('li[data-key]');
    this.addEventListener('dragstart', (event) => {
      dragged = item(event);
      if (dragged) {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', dragged.dataset.key);
        dragged.classList.add('dragged');
      }
    });
    this.addEventListener('dragover', (event) => {
      if (dragged && item(event)) {
        event.preventDefault();
      }
    });
    this.addEventListener('drop', (event) => {
      const onto = item(event);
      event.preventDefault();
      if (dragged && onto && onto !== dragged) {
        const place = [...this.querySelectorAll(':scope > li[data-key]')].indexOf(onto);
        this.dispatchEvent(new CustomEvent('item-dropped', { detail: { key: dragged.dataset.key, place } }));
      }
    });
    this.addEventListener('dragend', () => {
      dragged?.classList.remove('dragged');
      dragged = null;
    });
    """;

    private OrderedRows() {}

    /** Names a row, so that it is found again after it was moved. */
    public static void name(ListItem row, String key) {
        row.getElement().setAttribute(KEY, key);
    }

    /** Lets a row be dragged. */
    public static void drag(ListItem row) {
        row.getElement().setAttribute("draggable", "true");
    }

    /** Leaves the keyboard on a row that was moved, so that it can be moved on. */
    public static void focus(Component list, String key) {
        list.getElement().executeJs(
            "setTimeout(() => this.querySelector(`li[data-key='${$0}'] button`)?.focus())",
            key
        );
    }

    /** @param dropped told the key of the row and the place, from 0, onto which it was dropped */
    public static void onDrop(OrderedList list, ObjIntConsumer<String> dropped) {
        var element = list.getElement();
        element
            .addEventListener("item-dropped", event ->
                dropped.accept(
                    event.getEventData().get("event.detail.key").asString(),
                    event.getEventData().get("event.detail.place").asInt()
                )
            )
            .addEventData("event.detail.key")
            .addEventData("event.detail.place");
        list.addAttachListener(_ -> element.executeJs(SCRIPT));
    }
}

package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.html.OrderedList;
import java.util.function.ObjIntConsumer;

/** Lets the items of a list be dragged to another place; the buttons beside them do the same (WCAG 2.2, 2.5.7). */
final class AgendaDragging {

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

    private AgendaDragging() {}

    /** @param dropped told the key of the item and the place, from 0, onto which it was dropped */
    static void on(OrderedList list, ObjIntConsumer<String> dropped) {
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

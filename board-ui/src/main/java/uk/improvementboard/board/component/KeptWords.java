package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import uk.improvementboard.board.security.Permits;

/**
 * Keeps in the browser what is typed into a field and not saved yet, so that a lost connection, an ended session or a crash takes
 * nothing away. It is put back when the same person opens the same field in the same browser within a week, and goes as soon as the
 * server has it.
 */
public final class KeptWords {

    private static final String PREFIX = "improvement-board-words:";

    private static final String KEEP = """
    const key = $0;
    const LONGEST = 7 * 24 * 3600000;
    const read = () => {
      try {
        return JSON.parse(localStorage.getItem(key));
      } catch {
        return null;
      }
    };
    const kept = read();
    if (kept && Date.now() - kept.at < LONGEST && !this.value) {
      this.value = kept.words;
      this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }
    if (this.dataset.kept !== key) {
      this.dataset.kept = key;
      this.addEventListener('input', () => {
        try {
          const words = this.inputElement?.value ?? this.value;
          if (words) {
            localStorage.setItem(key, JSON.stringify({ words, at: Date.now() }));
          } else {
            localStorage.removeItem(key);
          }
        } catch {
          // A full or forbidden store: the field itself still holds what was typed.
        }
      });
    }
    """;

    private KeptWords() {}

    /**
     * {@return a place that no other person, partnership or form shares}
     *
     * @param partnership its short name
     */
    public static String place(Permits permits, String partnership, String form) {
        var account = permits
            .principal()
            .map(user -> Long.toString(user.account().id()))
            .orElse("");
        return account + ":" + partnership + ":" + form;
    }

    /**
     * Keeps what is typed into a field.
     *
     * @param place names person, page and field: what is kept under one is put back into no other
     */
    public static void keep(Component field, String place) {
        field.addAttachListener(_ -> field.getElement().executeJs(KEEP, PREFIX + place));
    }

    /**
     * Forgets what was kept: the server has it. To be called while the field is on the page, before the page is shown anew: what is
     * put back into a new field must not be what was just handed in.
     */
    public static void saved(Component field, String place) {
        field.getUI().ifPresent(ui -> ui.getPage().executeJs("localStorage.removeItem($0)", PREFIX + place));
    }
}

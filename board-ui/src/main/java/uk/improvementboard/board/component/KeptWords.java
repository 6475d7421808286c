package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.improvementboard.board.security.Permits;

/**
 * Keeps in the browser what is filled into a form and not handed in yet, so that a lost connection, an ended session, a crash or a
 * refusal takes nothing away. It is put back when the same person opens the same form in the same browser within a week, and goes
 * once the server has taken it.
 */
public final class KeptWords implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "improvement-board-words:";

    /** A choice is kept by its words: the keys behind them are the server's own and differ from page to page. */
    private static final String KEEP = """
    const key = $0;
    const LONGEST = 7 * 24 * 3600000;
    const FIELDS = 'vaadin-text-area, vaadin-text-field, vaadin-date-picker, vaadin-select, vaadin-combo-box';
    const filled = field => {
      switch (field.localName) {
        case 'vaadin-select':
          return field.querySelector('vaadin-select-value-button')?.textContent.trim();
        case 'vaadin-date-picker':
          return field.value;
        default:
          return field.inputElement?.value ?? field.value;
      }
    };
    const keep = () => {
      const fields = {};
      for (const field of this.querySelectorAll(FIELDS)) {
        const words = field.hidden ? '' : filled(field);
        if (field.id && words) {
          fields[field.id] = words;
        }
      }
      try {
        if (Object.keys(fields).length > 0) {
          localStorage.setItem(key, JSON.stringify({ fields, at: Date.now() }));
        } else {
          localStorage.removeItem(key);
        }
      } catch {
        // A full or forbidden store: the fields themselves still hold what was typed.
      }
    };
    if (this.dataset.kept !== key) {
      this.dataset.kept = key;
      this.addEventListener('input', keep);
      this.addEventListener('change', () => setTimeout(keep));
    }
    let kept = null;
    try {
      kept = JSON.parse(localStorage.getItem(key));
    } catch {
      // Nothing that can be read was kept.
    }
    if (!kept?.fields || Date.now() - kept.at > LONGEST) {
      return {};
    }
    const fold = this.closest('details');
    if (fold) {
      fold.open = true;
    }
    return kept.fields;
    """;

    /** What was typed since is kept on. */
    private static final String FORGET_SAVED = """
    try {
      const fields = JSON.parse(localStorage.getItem($0))?.fields ?? {};
      if (Object.entries(JSON.parse($1)).every(([id, words]) => (fields[id] ?? '') === words)) {
        localStorage.removeItem($0);
      }
    } catch {
      // Nothing that can be read was kept.
    }
    """;

    private final String key;
    private SerializableRunnable then = () -> {};
    private final Map<String, SerializableConsumer<String>> fields = new LinkedHashMap<>();

    private KeptWords(String place) {
        this.key = PREFIX + place;
    }

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
     * {@return what is kept of a form; its fields are named next, in the order in which they are put back}
     *
     * @param form around the fields, each of which has an id
     * @param place names person, page and form: what is kept under one is put back into no other
     */
    public static KeptWords of(Component form, String place) {
        var kept = new KeptWords(place);
        form.addAttachListener(_ -> form.getElement().executeJs(KEEP, kept.key).then(kept::putBack));
        return kept;
    }

    /** Keeps what is typed into a field. */
    public <F extends Component & HasValue<?, String>> KeptWords words(F field) {
        return field(field, field::setValue);
    }

    /** Keeps the day of a field. */
    public KeptWords day(DatePicker field) {
        return field(field, day -> field.setValue(LocalDate.parse(day)));
    }

    /**
     * Keeps which of several things is chosen.
     *
     * @param words that stand for a thing in the field
     */
    public <T, F extends Component & HasValue<?, T>> KeptWords choice(
        F field,
        List<T> things,
        Function<T, String> words
    ) {
        var named = new LinkedHashMap<String, T>();
        things.forEach(it -> named.putIfAbsent(words.apply(it).strip(), it));
        return field(field, chosen -> Optional.ofNullable(named.get(chosen)).ifPresent(field::setValue));
    }

    /** Does something once what was kept stands in the fields; nothing where none was kept. */
    public KeptWords then(SerializableRunnable done) {
        then = done;
        return this;
    }

    private KeptWords field(Component field, SerializableConsumer<String> putBack) {
        fields.put(field.getId().orElseThrow(), putBack);
        return this;
    }

    private void putBack(JsonNode kept) {
        fields.forEach((id, field) -> {
            var words = kept.path(id).asString("");
            if (!words.isEmpty()) {
                field.accept(words);
            }
        });
        if (!kept.isEmpty()) {
            then.run();
        }
    }

    /** Forgets what was kept: the server has taken it. To be called only then, also where the form is no longer on the page. */
    public void saved() {
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui ->
            ui.getPage().executeJs("localStorage.removeItem($0)", key)
        );
    }

    /**
     * Forgets what was kept if the server has all of it, in a form that is saved while somebody types.
     *
     * @param words what the server has, by the ids of the fields
     */
    public void saved(Map<String, String> words) {
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui ->
            ui.getPage().executeJs(FORGET_SAVED, key, JsonMapper.shared().writeValueAsString(words))
        );
    }
}

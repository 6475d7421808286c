package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;

/** Leaves the keyboard where it was when a part of the page is drawn anew because somebody else wrote. */
public final class KeptFocus {

    private static final String REMEMBER = """
    this.addEventListener('focusin', event => {
      this.lastFocus = event.target.getAttribute('aria-label');
    });
    this.addEventListener('focusout', () => setTimeout(() => {
      if (document.activeElement !== document.body) {
        this.lastFocus = null;
      }
    }));
    """;

    private static final String GIVE_BACK = """
    if (this.lastFocus && document.activeElement === document.body) {
      [...this.querySelectorAll('[aria-label]')]
        .find(it => it.getAttribute('aria-label') === this.lastFocus)
        ?.focus({ preventScroll: true });
    }
    """;

    private KeptFocus() {}

    /** Remembers on which control of a part the keyboard is; controls are known by their {@code aria-label}. */
    public static void in(Component part) {
        part.addAttachListener(_ -> part.getElement().executeJs(REMEMBER));
    }

    /** Gives the keyboard back to that control once the part is drawn anew, unless it has gone elsewhere. */
    public static void back(Component part) {
        part.getElement().executeJs(GIVE_BACK);
    }
}

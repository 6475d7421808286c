package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a form: a list at its top that leads to each field, and the same words beside the field. */
public final class ErrorSummary extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** A question to a field: it answers with what is wrong and how to mend it, or with nothing. */
    public interface Check<V> {
        /** {@return what is wrong with a value, if anything} */
        Optional<String> wrong(V value);
    }

    private final UnorderedList list = new UnorderedList();

    /** Makes an empty summary, which is not shown. */
    public ErrorSummary() {
        getContent().addClassName("error-summary");
        getContent().getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        getContent().add(new H2("There is a problem"), list);
        getContent().setVisible(false);
    }

    /** Begins a new check of the form. */
    public void clear() {
        list.removeAll();
        getContent().setVisible(false);
    }

    /** Checks a field and says there and here what is wrong with it. */
    public <V, F extends Component & HasValue<?, V> & HasValidation> void check(F field, Check<? super V> check) {
        var wrong = check.wrong(field.getValue());
        field.setInvalid(wrong.isPresent());
        field.setErrorMessage(wrong.orElse(""));
        wrong.ifPresent(words -> add(words, field.getId()));
    }

    /** Says what is wrong with a field beside it and here. */
    public <F extends Component & HasValidation> void say(F field, String words) {
        field.setInvalid(true);
        field.setErrorMessage(words);
        add(words, field.getId());
    }

    private void add(String words, Optional<String> field) {
        var link = new Anchor("#" + field.orElse("main"), words);
        link.getElement().setAttribute("router-ignore", true);
        list.add(new ListItem(link));
        getContent().setVisible(true);
    }

    /** {@return whether nothing is wrong} */
    public boolean allRight() {
        return list.getChildren().findAny().isEmpty();
    }

    /** {@return everything said here, in order} */
    public List<String> words() {
        return list
            .getChildren()
            .map(item -> item.getElement().getTextRecursively())
            .toList();
    }
}

package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** What is on record of one thing: terms with what they say of it. */
public final class Facts extends Composite<DescriptionList> {

    private static final long serialVersionUID = 1L;

    /** Begins without any. */
    public Facts() {
        getContent().addClassName("action-terms");
    }

    /** Adds what is said in words. */
    public void add(String term, String words) {
        add(term, new Span(words));
    }

    /** Adds what is said with links or by more than one line. */
    public void add(String term, Component words) {
        var description = new DescriptionList.Description();
        description.add(words);
        getContent().add(new DescriptionList.Term(term), description);
    }
}

package uk.improvementboard.board.help;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.Comparator;
import java.util.List;

/** Words of the field with what they mean, as a list. */
public final class Glossary {

    private Glossary() {}

    /** {@return the list, by word} */
    public static DescriptionList of(List<Term> terms) {
        var list = new DescriptionList();
        list.addClassName("glossary");
        terms
            .stream()
            .sorted(Comparator.comparing(Term::words, String.CASE_INSENSITIVE_ORDER))
            .forEach(term ->
                list.add(new DescriptionList.Term(term.words()), new DescriptionList.Description(term.meaning()))
            );
        return list;
    }
}

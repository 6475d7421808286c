package uk.improvementboard.board.overview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a reader must know about the plan's completeness. */
final class NotesSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    NotesSection(List<String> notes) {
        var list = new UnorderedList();
        list.addClassNames("notes", "prose");
        notes.forEach(note -> list.add(new ListItem(note)));
        var section = getContent();
        section.addClassName("notes-section");
        section.add(new H2("What to know about these data"), list);
    }
}

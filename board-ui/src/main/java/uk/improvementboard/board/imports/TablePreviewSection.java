package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.persistence.imports.StagedLine;

/** What loading a table would do: totals, restated figures first, then rejected lines and new figures; and the button that loads it. */
final class TablePreviewSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final Checkbox without = new Checkbox();
    private final ReasonForm form;
    private final transient TablePreview.Ready seen;

    /** What the person decides. */
    interface Decision {
        void load(String reason, boolean withoutRejected);

        void giveUp();
    }

    TablePreviewSection(TablePreview.Ready seen, Decision decision) {
        this.seen = seen;
        var counts = seen.batch().counts();
        var words = new LineWords(seen.measures());
        getContent().addClassName("import-preview");
        getContent().add(new H2("What loading it would do"), new Paragraph(CountWords.of(counts)));
        before();
        notices();
        part("Restated", counts.restated(), seen.restated(), lines ->
            LineTables.figures("Figures that take the place of others", lines, words)
        );
        part("Rejected", counts.rejected(), seen.rejected(), lines -> LineTables.rejected(lines, words));
        part("To give a reason for", counts.warnings(), seen.warned(), lines ->
            LineTables.figures("Figures to give a reason for", lines, words)
        );
        part("New", counts.added(), seen.added(), lines -> LineTables.figures("New figures", lines, words));
        form = decide(decision);
        form.setVisible(seen.somethingNew());
        getContent().add(form);
    }

    private void before() {
        seen.loadedBefore().ifPresent(first ->
            getContent().add(
                new Paragraph(
                    "This very file was loaded on %s by %s, as import %d.".formatted(
                        Days.words(BoardTime.dayOf(first.knownFrom())),
                        first.recordedBy(),
                        first.item().number()
                    )
                )
            )
        );
    }

    private void notices() {
        if (seen.notices().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("import-warnings");
        seen.notices().forEach(notice -> list.add(new ListItem(notice.words())));
        getContent().add(new H3("What to know first"), list);
    }

    private void part(String title, long all, List<StagedLine> lines, Function<List<StagedLine>, Component> table) {
        if (all == 0) {
            return;
        }
        getContent().add(new H3("%s (%,d)".formatted(title, all)), table.apply(lines));
        if (all > lines.size()) {
            var more = new Paragraph("%,d more follow.".formatted(all - lines.size()));
            more.addClassName("quiet");
            getContent().add(more);
        }
    }

    private ReasonForm decide(Decision decision) {
        var counts = seen.batch().counts();
        var form = new ReasonForm(counts.warnings(), reason -> decision.load(reason, without.getValue()));
        if (counts.rejected() > 0) {
            without.setId("import-without");
            without.setLabel("Load the others without the %,d rejected".formatted(counts.rejected()));
            form.field(without);
        }
        form.button(new NativeButton("Give it up", _ -> decision.giveUp()));
        return form;
    }

    void needsReason() {
        form.needsReason();
    }

    void hasRejected() {
        form.complain(
            without,
            "Some lines were rejected. Mend them, or say that the others shall be loaded without them."
        );
    }
}

package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.improvementboard.board.component.ScreenFold;

/** How a file is read: from which source it is where several fit, and what its columns and names mean. */
final class HowRead extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Told told;
    private NativeDetails fold = new NativeDetails();
    private transient @Nullable LayoutForm layout;

    /** Told what to do with the file. */
    interface Told {
        /** It can be read: show what it would do. */
        void clear();

        /** Something must be said first. */
        void asked(String sentence);
    }

    HowRead(Told told) {
        this.told = told;
    }

    /**
     * Asks what must be asked about a sheet. A layout that is remembered and names columns which all are there is taken before any
     * guess.
     *
     * @param kept the remembered layouts by source
     */
    void of(Glance.SheetGlance sheet, String fileName, Map<String, Layout> kept, KnownNames known) {
        removeAll();
        var fitting = SourceChoice.fitting(kept, LayoutForm.heads(sheet), fileName);
        if (fitting.size() == 1 || fitting.isEmpty()) {
            read(sheet, fitting.stream().findFirst(), known, getContent());
            return;
        }
        var form = new Div();
        getContent().add(new SourceChoice(fitting, one -> read(sheet, one, known, form)), form);
        told.asked("Several sources have tables with these heads. Say from which one it is.");
    }

    private void read(Glance.SheetGlance sheet, Optional<SourceChoice.Kept> kept, KnownNames known, Div into) {
        var guess = sheet.guess();
        var proposed = kept.map(it -> it.layout().ofSheet(guess.layout().sheet())).orElse(guess.layout());
        var source = kept.map(SourceChoice.Kept::source).orElse("");
        var clear = kept.isPresent() || guess.complete();
        var form = new LayoutForm(sheet, proposed, source, known, told::clear);
        layout = form;
        fold = ScreenFold.of("How the file is read", form);
        fold.setOpen(!clear);
        into.removeAll();
        into.add(LayoutForm.missing(guess), fold);
        if (clear) {
            told.clear();
        } else {
            told.asked("Say first what the columns mean. Nothing has been loaded.");
        }
    }

    /** {@return the layout with its source, once there is one} */
    Optional<LayoutForm> layout() {
        return Optional.ofNullable(layout);
    }

    /** Asks about names that were found; those that keep lines from being read are put before the person. */
    void ask(UnknownNames names, boolean needed) {
        layout().ifPresent(form -> form.ask(names));
        if (needed) {
            fold.setOpen(true);
            told.asked(
                "The file has names that the board does not know: say under \"How the file is read\" what they stand for. " +
                    "Nothing has been loaded yet."
            );
        }
    }

    /** Opens the layout where it does not fit the file. */
    void mend() {
        layout()
            .filter(form -> form.layout().shape() == Layout.Shape.MEASURES_ACROSS)
            .ifPresent(LayoutForm::askHeads);
        fold.setOpen(true);
    }

    void removeAll() {
        layout = null;
        getContent().removeAll();
    }
}

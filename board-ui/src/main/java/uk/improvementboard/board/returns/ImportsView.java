package uk.improvementboard.board.returns;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.partnership.PartnershipId;

/** Loads a published file: choose it, see what it would do, load it. */
@Route(value = ":partnership/imports", layout = BoardLayout.class)
@RolesAllowed("RETURN_SUBMIT")
class ImportsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient ImportService imports;
    private final transient Clock clock;
    private final Div result = new Div();
    private final Paragraph said = new Paragraph();
    private final NativeButton load = new NativeButton("Load these figures", _ -> load());
    private transient @Nullable PartnershipId partnership;
    private transient @Nullable ChooseFile choose;
    private transient ImportPreview.@Nullable Compared seen;
    private String title = "Imports";

    ImportsView(BoardPlaces places, ImportService imports, Clock clock) {
        this.places = places;
        this.imports = imports;
        this.clock = clock;
        getContent().addClassNames("page", "page--imports");
        said.addClassName("import-said");
        said.getElement().setAttribute("role", "status");
        load.addClassNames("button", "button--primary");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var id = place.partnership().id();
        var areas = imports.comparedAreas(id);
        title = "Imports - " + place.partnership().name();
        partnership = id;
        seen = null;
        choose = new ChooseFile(LocalDate.now(clock), this::preview);
        result.removeAll();
        said.setText("");
        load.setVisible(false);
        var what = new Paragraph(
            "Load a CSV file of \"Education, health and care plans\" as the Department for Education published it. " +
                "Taken are the figures of the partnership's own area and of " +
                (areas == 1 ? "the one area" : "the %,d areas".formatted(areas)) +
                " it is compared with. All of a file is loaded or nothing, and a figure that is replaced stays in its " +
                "history. The file itself is not kept."
        );
        what.addClassName("prose");
        getContent().removeAll();
        getContent().add(new H1("Imports"), what, choose, said, load, result);
    }

    private void preview() {
        var id = partnership;
        var form = choose;
        if (id == null || form == null) {
            return;
        }
        form.file().ifPresentOrElse(
            file -> show(imports.preview(id, file)),
            () -> {
                seen = null;
                load.setVisible(false);
                said.setText("");
                result.removeAll();
            }
        );
    }

    private void show(ImportPreview preview) {
        result.removeAll();
        switch (preview) {
            case ImportPreview.Refused refused -> refuse(refused.problems());
            case ImportPreview.Compared compared -> {
                seen = compared;
                load.setVisible(compared.somethingNew());
                said.setText(
                    compared.somethingNew()
                        ? "The file was understood. Nothing has been loaded yet."
                        : "The file was understood and says nothing new: there is nothing to load."
                );
                result.add(new PreviewSection(compared));
            }
        }
    }

    private void refuse(List<Problem> problems) {
        seen = null;
        load.setVisible(false);
        said.setText(
            "The file cannot be loaded: " + (problems.size() == 1 ? "one problem." : problems.size() + " problems.")
        );
        result.add(new ProblemsSection(problems));
    }

    private void load() {
        var id = partnership;
        var form = choose;
        var preview = seen;
        if (id == null || form == null || preview == null) {
            return;
        }
        form.file().ifPresent(file -> done(imports.load(id, file, preview)));
    }

    private void done(ImportOutcome outcome) {
        result.removeAll();
        load.setVisible(false);
        switch (outcome) {
            case ImportOutcome.Loaded loaded -> {
                seen = null;
                said.setText("Loaded: " + loaded.words());
            }
            case ImportOutcome.NothingNew _ -> said.setText("The board holds all of it already: nothing was loaded.");
            case ImportOutcome.Refused refused -> refuse(refused.problems());
            case ImportOutcome.BoardChanged changed -> {
                show(changed.now());
                said.setText(
                    "Somebody changed the board meanwhile: nothing was loaded. Look again before you load it."
                );
            }
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

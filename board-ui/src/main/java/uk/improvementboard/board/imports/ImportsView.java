package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;

/** Brings figures from a file: choose it, say what its columns mean where that is not clear, see what it would do, load it. */
@Route(value = ":partnership/imports", layout = BoardLayout.class)
@RolesAllowed({ "RETURN_SUBMIT", "OWN_RETURN_SUBMIT" })
class ImportsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    /** A file below this is read while the person waits: in far less than a second. */
    private static final long SMALL_BYTES = 2_000_000;
    private static final long SMALL_FIGURES = 20_000;

    private final transient BoardPlaces places;
    private final transient TableImportService imports;
    private final transient TableLoadService loads;
    private final transient TableUndoService undoing;
    private final transient DepartmentImport department;
    private final transient TemplateService templates;
    private final transient ImportPermits permits;
    private final transient ImportFolder folder;
    private final transient Clock clock;
    private final LongWork work = new LongWork();
    private final Div sheets = new Div();
    private final HowRead how = new HowRead(
        new HowRead.Told() {
            @Override
            public void clear() {
                reading.run();
            }

            @Override
            public void asked(String sentence) {
                said.setText(sentence);
            }
        }
    );
    private final Div result = new Div();
    private final Div history = new Div();
    private final Paragraph said = new Paragraph();
    private transient @Nullable PartnershipId partnership;
    private transient @Nullable ChooseTable choose;
    private transient Runnable reading = () -> {};
    private String title = "Imports";

    ImportsView(
        BoardPlaces places,
        TableImportService imports,
        TableLoadService loads,
        TableUndoService undoing,
        DepartmentImport department,
        TemplateService templates,
        ImportPermits permits,
        ImportFolder folder,
        Clock clock
    ) {
        this.places = places;
        this.imports = imports;
        this.loads = loads;
        this.undoing = undoing;
        this.department = department;
        this.templates = templates;
        this.permits = permits;
        this.folder = folder;
        this.clock = clock;
        getContent().addClassNames("page", "page--imports");
        said.addClassName("import-said");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var id = place.partnership().id();
        title = "Imports - " + place.partnership().name();
        partnership = id;
        choose = new ChooseTable(folder, LocalDate.now(clock), this::chosen);
        sheets.removeAll();
        how.removeAll();
        result.removeAll();
        said.setText("");
        var what = new Paragraph(
            "Load figures from a table, CSV or XLSX" +
                (permits.office(id)
                    ? ", or a file of \"Education, health and care plans\" as the Department for Education published it. "
                    : ": those of the measures that your organisation answers for. ") +
                "You see first what it would do. All of it is loaded or nothing, a figure that is replaced stays in its history, and " +
                "an import can be undone. The file itself is not kept."
        );
        what.addClassName("prose");
        getContent().removeAll();
        getContent().add(
            new H1("Imports"),
            what,
            new TemplateLinks(place, templates.organisations(id), permits.office(id)),
            choose,
            sheets,
            said,
            work,
            how,
            result,
            history
        );
        showHistory(id);
    }

    private void showHistory(PartnershipId id) {
        history.removeAll();
        var latest = imports.history(id, new AsAt(LocalDate.now(clock)));
        if (!latest.isEmpty()) {
            history.add(new ImportHistory(latest, (number, reason) -> undo(id, number, reason)));
        }
    }

    private Optional<String> undo(PartnershipId id, int number, String reason) {
        return switch (undoing.undo(id, number, reason)) {
            case UndoOutcome.Undone undone -> {
                result.removeAll();
                how.removeAll();
                said.setText(
                    "Import %d is undone: %,d figures are as they were before it.".formatted(number, undone.figures())
                );
                showHistory(id);
                yield Optional.empty();
            }
            case UndoOutcome.NotPossible not -> Optional.of(not.why());
            case UndoOutcome.Overlaid overlaid -> Optional.of(
                "It cannot be undone, because figures of it were changed since: " +
                    String.join("; ", overlaid.figures()) +
                    ". Change these back first."
            );
        };
    }

    private void chosen() {
        sheets.removeAll();
        how.removeAll();
        result.removeAll();
        said.setText("");
        var id = partnership;
        var form = choose;
        if (id == null || form == null) {
            return;
        }
        form.file().ifPresent(file -> form.day().ifPresent(day -> look(id, file, day)));
    }

    private void look(PartnershipId id, TableFile file, LocalDate day) {
        try {
            if (permits.office(id) && file.fromTheDepartment()) {
                said.setText(department.preview(id, file, day, result, toldOf(id)));
                return;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        switch (imports.glance(id, file)) {
            case Glance.Refused refused -> refuse(refused.problems());
            case Glance.Seen seen -> {
                sheets.add(new SheetChoice(seen, sheet -> understand(id, file, day, sheet)));
                understand(id, file, day, seen.first());
            }
        }
    }

    private DepartmentImport.Told toldOf(PartnershipId id) {
        return new DepartmentImport.Told() {
            @Override
            public void loaded() {
                showHistory(id);
            }

            @Override
            public void refused() {
                letGo();
            }
        };
    }

    private void understand(PartnershipId id, TableFile file, LocalDate day, Glance.SheetGlance sheet) {
        result.removeAll();
        reading = () -> preview(id, file, day);
        how.of(sheet, file.name(), imports.layouts(id), imports.names(id));
    }

    private void preview(PartnershipId id, TableFile file, LocalDate day) {
        var form = how.layout().orElseThrow();
        var source = form.source().isBlank() ? file.name() : form.source();
        var chosen = form.layout();
        result.removeAll();
        work.run(
            file.size() < SMALL_BYTES,
            watch -> imports.preview(id, file, source, chosen, day, watch),
            preview -> show(id, preview),
            this::failed
        );
    }

    private void show(PartnershipId id, TablePreview preview) {
        result.removeAll();
        switch (preview) {
            case TablePreview.Refused refused when refused.mendable() -> {
                how.mend();
                complain(refused.problems());
            }
            case TablePreview.Refused refused -> refuse(refused.problems());
            case TablePreview.Cancelled _ -> said.setText("Cancelled: nothing of the file is kept.");
            case TablePreview.Ready seen -> {
                said.setText(
                    seen.somethingNew()
                        ? "The file was understood. Nothing has been loaded yet."
                        : "The file was understood and says nothing new: there is nothing to load."
                );
                if (!seen.unknown().isEmpty()) {
                    how.ask(seen.unknown(), seen.batch().counts().rejected() > 0);
                }
                result.add(section(id, seen));
            }
        }
    }

    private TablePreviewSection section(PartnershipId id, TablePreview.Ready seen) {
        var number = seen.batch().number();
        var holder = new TablePreviewSection[1];
        holder[0] = new TablePreviewSection(
            seen,
            new TablePreviewSection.Decision() {
                @Override
                public void load(String reason, boolean withoutRejected) {
                    work.run(
                        seen.batch().counts().lines() < SMALL_FIGURES,
                        watch -> loads.load(id, number, reason, withoutRejected, watch),
                        outcome -> done(id, outcome, holder[0]),
                        ImportsView.this::failed
                    );
                }

                @Override
                public void giveUp() {
                    loads.discard(id, number);
                    result.removeAll();
                    said.setText("Given up: nothing was loaded.");
                }
            }
        );
        return holder[0];
    }

    private void done(PartnershipId id, LoadOutcome outcome, TablePreviewSection section) {
        switch (outcome) {
            case LoadOutcome.Loaded loaded -> {
                how.removeAll();
                result.removeAll();
                said.setText("Loaded. " + loaded.words());
                showHistory(id);
            }
            case LoadOutcome.NothingNew _ -> said.setText("The board holds all of it already: nothing was loaded.");
            case LoadOutcome.BoardChanged _ -> {
                chosen();
                said.setText(
                    "Somebody changed the board meanwhile: nothing was loaded. Look again before you load it."
                );
            }
            case LoadOutcome.Gone _ -> {
                result.removeAll();
                said.setText("What was shown is no longer there: nothing was loaded. Choose the file again.");
            }
            case LoadOutcome.NeedsReason _ -> section.needsReason();
            case LoadOutcome.HasRejected _ -> section.hasRejected();
            case LoadOutcome.Cancelled _ -> said.setText("Cancelled: nothing was loaded.");
        }
    }

    private void refuse(List<LineProblem> problems) {
        letGo();
        complain(problems);
    }

    /** Nothing of a refused file is kept: neither on disk nor the cells that were shown of it. */
    private void letGo() {
        sheets.removeAll();
        how.removeAll();
        if (choose != null) {
            choose.refuse();
        }
    }

    private void complain(List<LineProblem> problems) {
        said.setText(
            "The file cannot be loaded: " + (problems.size() == 1 ? "one problem." : problems.size() + " problems.")
        );
        PlainTable table = LineTables.problems("What is wrong with the file", problems);
        result.add(table);
    }

    private void failed() {
        said.setText("Something went wrong on the server: nothing was loaded. Try again.");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

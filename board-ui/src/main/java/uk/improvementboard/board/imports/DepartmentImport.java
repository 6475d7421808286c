package uk.improvementboard.board.imports;

import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.returns.ImportFile;
import uk.improvementboard.board.returns.ImportOutcome;
import uk.improvementboard.board.returns.ImportPreview;
import uk.improvementboard.board.returns.ImportService;
import uk.improvementboard.board.returns.PreviewSection;
import uk.improvementboard.board.returns.ProblemsSection;
import uk.improvementboard.metrics.partnership.PartnershipId;

/** Shows and loads a file that the Department for Education published, which is known without any layout. */
@Component
class DepartmentImport {

    private static final long MOST_BYTES = 50_000_000;

    private final ImportService imports;

    DepartmentImport(ImportService imports) {
        this.imports = imports;
    }

    /** Told what became of a file. */
    interface Told {
        /** It was loaded. */
        void loaded();

        /** Nothing may be taken from it. */
        void refused();
    }

    /**
     * Shows what a file would do, with a button that loads it.
     *
     * @param into where it is shown
     * @return what to say
     */
    String preview(PartnershipId id, TableFile table, LocalDate day, Div into, Told told) {
        if (table.size() > MOST_BYTES) {
            told.refused();
            return "The file is larger than 50 megabytes: load one published file at a time.";
        }
        var file = file(table, day);
        return show(id, file, imports.preview(id, file), into, told);
    }

    private String show(PartnershipId id, ImportFile file, ImportPreview preview, Div into, Told told) {
        into.removeAll();
        return switch (preview) {
            case ImportPreview.Refused refused -> {
                told.refused();
                into.add(new ProblemsSection(refused.problems()));
                yield "The file cannot be loaded: " +
                    (refused.problems().size() == 1 ? "one problem." : refused.problems().size() + " problems.");
            }
            case ImportPreview.Compared seen -> {
                if (seen.somethingNew()) {
                    into.add(loadForm(id, file, seen, into, told));
                }
                into.add(new PreviewSection(seen));
                yield seen.somethingNew()
                    ? "The file was understood. Nothing has been loaded yet."
                    : "The file was understood and says nothing new: there is nothing to load.";
            }
        };
    }

    private ReasonForm loadForm(PartnershipId id, ImportFile file, ImportPreview.Compared seen, Div into, Told told) {
        var holder = new ReasonForm[1];
        holder[0] = new ReasonForm(seen.asked().size(), reason -> {
            var outcome = imports.load(id, file, seen, reason);
            if (outcome instanceof ImportOutcome.NeedsReason) {
                holder[0].needsReason();
                return;
            }
            var words = done(id, file, outcome, into, told);
            var line = StatusLine.empty();
            line.setText(words);
            into.addComponentAsFirst(line);
        });
        return holder[0];
    }

    private String done(PartnershipId id, ImportFile file, ImportOutcome outcome, Div into, Told told) {
        into.removeAll();
        return switch (outcome) {
            case ImportOutcome.Loaded done -> {
                told.loaded();
                yield "Loaded: " + done.words();
            }
            case ImportOutcome.NeedsReason _ -> "Nothing was loaded: a reason is missing.";
            case ImportOutcome.NothingNew _ -> "The board holds all of it already: nothing was loaded.";
            case ImportOutcome.Refused refused -> show(
                id,
                file,
                new ImportPreview.Refused(refused.problems()),
                into,
                told
            );
            case ImportOutcome.BoardChanged changed -> {
                show(id, file, changed.now(), into, told);
                yield "Somebody changed the board meanwhile: nothing was loaded. Look again before you load it.";
            }
        };
    }

    private static ImportFile file(TableFile table, LocalDate day) {
        try {
            return ImportFile.of(table.name(), Files.readAllBytes(table.path()), day);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file and the day on which it was published or extracted. The file lies on disk until another is chosen or the page is left. */
final class ChooseTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 300_000_000;

    private final Upload upload = new Upload();
    private final DatePicker published = new DatePicker("Published on");
    private final Paragraph chosen = new Paragraph("No file chosen yet.");
    private final Paragraph error = new Paragraph();
    private final Runnable changed;
    private final transient ImportFolder folder;
    private final transient LocalDate today;
    private transient @Nullable TableFile file;

    /**
     * @param folder where the file is put
     * @param changed told whenever file or day changes
     */
    ChooseTable(ImportFolder folder, LocalDate today, Runnable changed) {
        this.folder = folder;
        this.today = today;
        this.changed = changed;
        var label = new Span("File");
        label.setId("import-file");
        label.addClassName("field-label");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        uploadField();
        publishedField();
        var field = new Div(label, upload, chosen, error);
        field.addClassName("import-file");
        getContent().addClassName("import-choose");
        getContent().add(field, published);
    }

    private void uploadField() {
        upload.setUploadHandler(this::receive);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".xlsx", ".txt", ".tsv");
        var button = new NativeButton("Choose a file");
        button.addClassName("button");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span("or drop it here: CSV or XLSX, up to 300 megabytes"));
        upload.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "import-file");
        upload.addFileRejectedListener(_ ->
            complain("That file was not taken: choose one CSV or XLSX file of up to 300 megabytes.")
        );
        addDetachListener(_ -> letGo());
    }

    /** What is left of an upload that breaks off is deleted at once. */
    private void receive(UploadEvent event) throws IOException {
        if (event.getFileSize() > MOST_BYTES) {
            throw new IOException("Larger than 300 megabytes");
        }
        var path = folder.file();
        try {
            UploadHandler.toFile((about, _) -> take(about.fileName(), path), _ -> path.toFile()).handleUploadRequest(
                event
            );
        } catch (IOException | RuntimeException brokenOff) {
            Files.deleteIfExists(path);
            throw brokenOff;
        }
    }

    private void publishedField() {
        published.setLocale(Locale.UK);
        published.setHelperText("The day on which the file was published or made");
        published.setMax(today);
        published.setValue(today);
        published.setRequiredIndicatorVisible(true);
        published.setI18n(
            new DatePicker.DatePickerI18n()
                .setDateFormat("d MMMM yyyy")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage("Write the day like 30 June 2026.")
                .setRequiredErrorMessage("Give the day on which the file was published or made.")
                .setMaxErrorMessage("The day cannot lie in the future.")
        );
        published.addValueChangeListener(_ -> changed.run());
    }

    private void take(String name, Path received) {
        error.setVisible(false);
        letGo();
        try {
            var taken = TableFile.of(received, name);
            file = taken;
            chosen.setText("Chosen: %s, %,d bytes".formatted(taken.name(), taken.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        upload.clearFileList();
        changed.run();
    }

    private void complain(String sentence) {
        error.setText(sentence);
        error.setVisible(true);
        upload.clearFileList();
    }

    /** Deletes a file that may not be kept, and says so where it was named. */
    void refuse() {
        var name = file().map(TableFile::name).orElse("The file");
        letGo();
        chosen.setText(name + " was refused and deleted from the server. Choose another file.");
    }

    /** Deletes the file from disk. */
    void letGo() {
        var before = file;
        file = null;
        if (before != null) {
            try {
                Files.deleteIfExists(before.path());
            } catch (IOException busy) {
                throw new UncheckedIOException(busy);
            }
        }
    }

    /** {@return the file, once one is chosen} */
    Optional<TableFile> file() {
        return Optional.ofNullable(file);
    }

    /** {@return the day, when one is given that is not ahead} */
    Optional<LocalDate> day() {
        return Optional.ofNullable(published.getValue()).filter(it -> !it.isAfter(today));
    }
}

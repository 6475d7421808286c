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
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
    private final transient LocalDate today;
    private transient @Nullable TableFile file;

    /** @param changed told whenever file or day changes */
    ChooseTable(LocalDate today, Runnable changed) {
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
        UploadHandler toDisk = UploadHandler.toTempFile((about, path) -> take(about.fileName(), path));
        upload.setUploadHandler((UploadEvent event) -> {
            if (event.getFileSize() > MOST_BYTES) {
                throw new IOException("Larger than 300 megabytes");
            }
            toDisk.handleUploadRequest(event);
        });
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

    private void take(String name, File received) {
        error.setVisible(false);
        letGo();
        try {
            var taken = TableFile.of(received.toPath(), name);
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

package uk.improvementboard.board.returns;

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
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file and the day of its publication. What was chosen stays until something else is chosen. */
final class ChooseFile extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 20_000_000;

    private final Upload upload = new Upload();
    private final DatePicker published = new DatePicker("Published on");
    private final Paragraph chosen = new Paragraph("No file chosen yet.");
    private final Paragraph error = new Paragraph();
    private final Runnable changed;
    private final transient LocalDate today;
    private transient @Nullable ImportFile file;

    /** @param changed told whenever file or day changes */
    ChooseFile(LocalDate today, Runnable changed) {
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
        UploadHandler inMemory = UploadHandler.inMemory((about, bytes) -> take(about.fileName(), bytes));
        upload.setUploadHandler((UploadEvent event) -> {
            if (event.getFileSize() > MOST_BYTES) {
                throw new IOException("Larger than 20 megabytes");
            }
            inMemory.handleUploadRequest(event);
        });
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv");
        var button = new NativeButton("Choose a CSV file");
        button.addClassName("button");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span("or drop it here, up to 20 megabytes"));
        upload.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "import-file");
        upload.addFileRejectedListener(_ ->
            complain("That file was not taken: choose one CSV file of up to 20 megabytes.")
        );
    }

    private void publishedField() {
        published.setLocale(Locale.UK);
        published.setHelperText("The day on which the Department published the file");
        published.setMax(today);
        published.setValue(today);
        published.setRequiredIndicatorVisible(true);
        published.setI18n(
            new DatePicker.DatePickerI18n()
                .setDateFormat("d MMMM yyyy")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage("Write the day like 30 June 2026.")
                .setRequiredErrorMessage("Give the day on which the file was published.")
                .setMaxErrorMessage("The day of publication cannot lie in the future.")
        );
        published.addValueChangeListener(_ -> changed.run());
    }

    private void take(String name, byte[] bytes) {
        error.setVisible(false);
        file = ImportFile.of(name, bytes, today);
        chosen.setText("Chosen: %s, %,d bytes".formatted(file.name(), file.size()));
        upload.clearFileList();
        changed.run();
    }

    private void complain(String sentence) {
        error.setText(sentence);
        error.setVisible(true);
        upload.clearFileList();
    }

    /** {@return the file with its day, once both are given} */
    Optional<ImportFile> file() {
        var day = Optional.ofNullable(published.getValue()).filter(it -> !it.isAfter(today));
        return Optional.ofNullable(file).flatMap(it -> day.map(it::published));
    }
}

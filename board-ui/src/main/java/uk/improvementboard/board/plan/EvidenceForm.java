package uk.improvementboard.board.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.evidence.EvidenceService;
import uk.improvementboard.board.evidence.EvidenceService.Deliverable;
import uk.improvementboard.board.evidence.HandedIn;
import uk.improvementboard.board.evidence.NewEvidence;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.HandlingClass;

/** Asks for evidence: its name, a file or words on where it is, and who may read it. What was given stays when it does not do. */
final class EvidenceForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1_000_000;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField title = new TextField("What it is");
    private final TextArea description = new TextArea("Where it is to be found, or what it shows");
    private final Select<HandlingClass> handling = new Select<>();
    private final Upload upload = new Upload();
    private final Paragraph chosen = new Paragraph("No file chosen.");
    private final int megabytes;
    private final transient EvidenceService service;
    private final transient BoardPlace place;
    private final transient Deliverable where;
    private final transient Consumer<String> said;
    private transient @Nullable HandedIn file;

    EvidenceForm(EvidenceService service, BoardPlace place, Deliverable where, Consumer<String> said) {
        this.service = service;
        this.megabytes = service.megabytes(place.partnership().id());
        this.place = place;
        this.where = where;
        this.said = said;
        var id = where.milestone();
        title.setId("evidence-title-" + id);
        title.setMaxLength(NewEvidence.LONGEST_TITLE);
        title.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        description.setId("evidence-words-" + id);
        description.setMaxLength(NewEvidence.LONGEST_DESCRIPTION);
        description.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        description.setHelperText("Needed when no file is handed in");
        handling.setId("evidence-handling-" + id);
        handling.setLabel("Who may read it");
        handling.setItems(HandlingClass.values());
        handling.setItemLabelGenerator(HandlingClass::words);
        handling.setValue(HandlingClass.BOARD_ONLY);
        var label = new Span("File");
        label.setId("evidence-file-" + id);
        label.addClassName("field-label");
        uploadField();
        upload
            .getElement()
            .setAttribute("role", "group")
            .setAttribute("aria-labelledby", "evidence-file-" + id);
        chosen.getElement().setAttribute("role", "status");
        var submit = new NativeButton("Hand it in", _ -> submit());
        submit.addClassNames("button", "button--primary");
        getContent().addClassName("form");
        getContent().add(errors, title, label, upload, chosen, description, handling, submit);
        addDetachListener(_ -> forget());
    }

    private void uploadField() {
        upload.setUploadHandler(
            UploadHandler.toTempFile((about, temporary) -> take(new HandedIn(temporary.toPath(), about.fileName())))
        );
        upload.setMaxFileSize(megabytes * MEGABYTE);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(EvidenceService.endings());
        var button = new NativeButton("Choose a file");
        button.addClassName("button");
        upload.setUploadButton(button);
        upload.setDropLabel(
            new Span("or drop it here: PDF, picture or office file, up to " + megabytes + " megabytes")
        );
        upload.addFileRejectedListener(_ ->
            chosen.setText(
                "That file was not taken: choose one PDF, picture or office file of up to " + megabytes + " megabytes."
            )
        );
    }

    /** Takes a file that has arrived; nothing is kept before it is handed in. */
    void take(HandedIn arrived) {
        forget();
        file = arrived;
        chosen.setText("Chosen: " + arrived.name());
        upload.clearFileList();
    }

    private void forget() {
        var former = file;
        file = null;
        if (former != null) {
            try {
                Files.deleteIfExists(former.content());
            } catch (IOException kept) {
                throw new UncheckedIOException(kept);
            }
        }
    }

    private void submit() {
        errors.clear();
        errors.check(title, value -> value.isBlank() ? Optional.of("Name the evidence") : Optional.empty());
        if (!errors.allRight()) {
            return;
        }
        try {
            service.add(
                place.partnership().id(),
                where,
                new NewEvidence(
                    title.getValue(),
                    description.getValue(),
                    Optional.ofNullable(file),
                    handling.getValue()
                )
            );
        } catch (IllegalArgumentException refused) {
            errors.say(description, String.valueOf(refused.getMessage()));
            return;
        }
        forget();
        said.accept("\"" + title.getValue().strip() + "\" is handed in. The board decides whether it accepts it.");
    }
}

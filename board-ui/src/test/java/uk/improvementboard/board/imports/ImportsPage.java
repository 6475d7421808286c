package uk.improvementboard.board.imports;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import uk.improvementboard.board.component.PlainSelect;
import uk.improvementboard.board.testing.BoardTest;

/** The imports page, and what a person does there. */
abstract class ImportsPage extends BoardTest {

    final void choose(String name, String text) {
        UploadKt._upload(LocatorJ._get(Upload.class), name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(true);
    }

    final void mean(String head, Field meaning) {
        LocatorJ._find(PlainSelect.class)
            .stream()
            .filter(it -> ("What \"" + head + "\" means").equals(it.getElement().getAttribute("aria-label")))
            .forEach(it -> it.setValue(meaning.name()));
    }

    final void stands(String name, String code) {
        LocatorJ._find(PlainSelect.class)
            .stream()
            .filter(it -> ("What \"" + name + "\" stands for").equals(it.getElement().getAttribute("aria-label")))
            .findFirst()
            .orElseThrow()
            .setValue(code);
    }

    static final void select(String id, String value) {
        LocatorJ._get(PlainSelect.class, spec -> spec.withId(id)).setValue(value);
    }

    final void loadWith(String reason) {
        LocatorJ._find(TextArea.class)
            .stream()
            .filter(it -> "Reason".equals(it.getLabel()))
            .forEach(it -> LocatorJ._setValue(it, reason));
        click("Load these figures");
    }
}

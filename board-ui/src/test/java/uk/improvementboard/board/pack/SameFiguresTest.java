package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.table.FigureText;

/** Every form of one pack says the same figures. */
class SameFiguresTest extends PackDrafts {

    @ParameterizedTest
    @ValueSource(strings = { "hertfordshire", "exampleshire" })
    void each_measure_has_the_same_headline_figure_in_every_form(String slug) throws Exception {
        var pack = draft(slug, HandlingClass.BOARD_ONLY);
        var pdf = PackFormsTest.written(pack, PackForm.PDF);
        var paper = words(PackPieces.of(PackForm.PDF, pdf));
        var page = words(PackPieces.of(PackForm.HTML, PackFormsTest.written(pack, PackForm.HTML))).replaceAll(
            "<[^>]*>",
            ""
        );
        var sheets = words(PackPieces.of(PackForm.XLSX, PackFormsTest.written(pack, PackForm.XLSX)));
        var slides = words(PackPieces.of(PackForm.PPTX, PackFormsTest.written(pack, PackForm.PPTX)));
        var files = words(PackPieces.of(PackForm.ZIP, PackFormsTest.written(pack, PackForm.ZIP)));
        var missing = new ArrayList<String>();
        for (var measure : pack.content().measures()) {
            var beside = squeezed(measure.hero() + measure.heroLabel());
            var headline = squeezed(measure.headline());
            require(paper, beside, "PDF", missing);
            require(paper, headline, "PDF", missing);
            require(page, beside, "web page", missing);
            require(page, headline, "web page", missing);
            require(slides, beside, "slides", missing);
            require(slides, headline, "slides", missing);
            require(sheets, squeezed(measure.subtitle() + measure.hero()), "workbook", missing);
            require(files, squeezed(measure.subtitle()) + figure(measure), "CSV files", missing);
        }
        assertThat(pack.content().measures()).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    private static void require(String form, String words, String name, List<String> missing) {
        if (!form.contains(words)) {
            missing.add(name + " lacks " + words);
        }
    }

    private static String figure(MeasurePage measure) {
        return FigureText.number(measure.hero())
            .map(it -> "," + it.value().toPlainString() + ",")
            .orElseGet(() -> "," + squeezed(measure.hero()));
    }

    private static String words(Map<String, String> pieces) {
        return squeezed(pieces.values().stream().collect(Collectors.joining()));
    }

    /** Without spaces, which break differently, and without the marks of HTML and CSV. */
    private static String squeezed(String words) {
        return words.replaceAll("\\s+", "").replace("&amp;", "&").replace("&quot;", "").replace("\"", "");
    }
}

package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.testing.ChairWaives;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.PackPart;

/** FEATURE UNDER TEST: a partnership has the parts of its packs in its own order. */
class PackOrderSectionTest extends PackDrafts {

    @AfterEach
    void usual_order_for_others() {
        logInAs("office");
        var orders = bean(PackOrderService.class);
        for (var slug : List.of("exampleshire", "hertfordshire")) {
            orders.useUsual(partnership(slug), orders.shown(partnership(slug)));
        }
    }

    @Test
    void the_office_moves_a_part_by_its_buttons_and_every_form_of_the_next_pack_follows() throws Exception {
        logInAs("office");
        open("exampleshire/packs");
        for (var place = PackPart.QUESTIONS.ordinal(); place > PackPart.GLANCE.ordinal(); place--) {
            clickNamed("Up: Questions");
        }
        assertThat(text()).contains("Questions is now part 2.");

        var pack = draft("exampleshire", HandlingClass.BOARD_ONLY);
        var order = List.of("What families say", "Questions", "Where we stand", "Promises");
        assertThat(found(PackRenderer.xhtml(pack), "<h1[^>]*>([^<]+)</h1>")).containsSubsequence(order);
        assertThat(found(PackHtml.html(pack), "<h2 id=\"part-\\d+\">([^<]+)</h2>")).containsSubsequence(order);
        try (var workbook = new XSSFWorkbook(stream(pack, PackForm.XLSX))) {
            var names = new ArrayList<String>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsSubsequence(order);
        }
        try (var show = new XMLSlideShow(stream(pack, PackForm.PPTX))) {
            var titles = show
                .getSlides()
                .stream()
                .map(it -> it.getTitle().split(":")[0])
                .toList();
            assertThat(titles).containsSubsequence("What families say", "Questions", "Promises");
        }
        assertThat(draft("hertfordshire", HandlingClass.PUBLIC).content().parts()).containsExactly(PackPart.values());

        click("Use the usual order again");
        assertThat(draft("exampleshire", HandlingClass.BOARD_ONLY).content().parts()).containsExactly(
            PackPart.values()
        );
    }

    @Test
    void an_issued_pack_keeps_the_order_it_was_issued_in() throws Exception {
        logInAs("office");
        open("hertfordshire/packs");
        clickNamed("Down: Forward plan");
        logInAs("chair");
        var issued = issued("hertfordshire", YearMonth.of(2026, 7));
        assertThat(issued.content().parts()).containsSubsequence(PackPart.KEY, PackPart.FORWARD_PLAN);

        open("hertfordshire/packs");
        click("Use the usual order again");
        var again = bean(PackService.class).find(partnership("hertfordshire"), issued.content().packId()).orElseThrow();
        assertThat(again.content().parts()).containsSubsequence(PackPart.KEY, PackPart.FORWARD_PLAN);
    }

    @Test
    void two_at_once_are_not_written_over_and_the_second_is_told() {
        logInAs("office");
        open("exampleshire/packs");
        var orders = bean(PackOrderService.class);
        var id = partnership("exampleshire");
        orders.move(id, orders.shown(id), PackPart.KEY, 1);
        clickNamed("Up: Promises");
        assertThat(text()).contains("Somebody else changed the order at the same time");
        assertThat(orders.shown(id).order().parts()).startsWith(PackPart.FAMILIES, PackPart.KEY);
    }

    @Test
    void who_prepares_no_packs_is_offered_no_order() {
        logInAs("icb");
        open("exampleshire/packs");
        assertThat(text()).doesNotContain("Order of the parts");
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
            .matcher(text)
            .results()
            .map(it -> it.group(1))
            .toList();
    }

    private static ByteArrayInputStream stream(PackDocument pack, PackForm form) {
        return new ByteArrayInputStream(PackFormsTest.written(pack, form));
    }

    private PackDocument issued(String slug, YearMonth month) {
        ChairWaives.everything(bean(FreezeService.class), partnership(slug), month);
        return bean(PackService.class).issue(partnership(slug), month, HandlingClass.PUBLIC);
    }
}

package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.ForwardPlanPage.Kind;
import uk.improvementboard.metrics.pack.RiskRegister;

/** What single parts of a pack hold: what lies ahead, by which rules it was written, and who said what of each promise. */
class PackPartsTest extends PackDrafts {

    @Test
    void the_forward_plan_looks_a_quarter_ahead_and_names_what_is_due() throws Exception {
        var pack = draft("exampleshire", HandlingClass.BOARD_ONLY).content();
        var plan = pack.forwardPlan().orElseThrow();
        assertThat(plan.rows())
            .isSortedAccordingTo((one, other) -> one.on().compareTo(other.on()))
            .allMatch(row -> !row.on().isBefore(pack.asAt()))
            .allMatch(row -> row.kind() == Kind.STOCKTAKE || !row.on().isAfter(pack.asAt().plusDays(90)));
        assertThat(plan.rows())
            .extracting(row -> row.kind())
            .contains(Kind.MEETING, Kind.DELIVERABLE, Kind.CHALLENGE, Kind.ACTION, Kind.OVERRIDE);
        assertThat(plan.summary()).startsWith("In the 90 days to ").contains("stocktake");
        var open = draft("exampleshire", HandlingClass.PUBLIC).content().forwardPlan().orElseThrow();
        assertThat(open.rows())
            .extracting(row -> row.kind())
            .doesNotContain(Kind.STOCKTAKE);
    }

    @Test
    void a_pack_names_every_rule_by_which_it_was_written() throws Exception {
        var pack = draft("hertfordshire", HandlingClass.PUBLIC);
        assertThat(pack.content().ruleVersions().orElseThrow()).contains(
            "Rules for priority actions 1",
            "Freeze rules 2",
            "Promise rules 1",
            "Disclosure rules 1"
        );
        for (var form : List.of(PackForm.PDF, PackForm.HTML, PackForm.XLSX, PackForm.ZIP)) {
            var words = String.join(" ", PackPieces.of(form, PackFormsTest.written(pack, form)).values()).replaceAll(
                "\\s+",
                " "
            );
            assertThat(words).as(form.words()).contains("Freeze rules 2", "Disclosure rules 1");
        }
    }

    @Test
    void the_risks_of_all_parts_of_the_plan_stand_together_the_highest_first_and_partners_see_only_theirs()
        throws Exception {
        var pack = draft("exampleshire", HandlingClass.BOARD_ONLY);
        var rows = RiskRegister.of(pack.content());
        assertThat(rows).hasSizeGreaterThanOrEqualTo(12);
        assertThat(rows)
            .extracting(row -> row.risk().points().orElseThrow())
            .isSortedAccordingTo(Comparator.reverseOrder());
        var paper = PackRenderer.xhtml(pack);
        var risks = paper.substring(paper.indexOf(">Risks</h1>"));
        assertThat(risks).contains("Risks to the plan, the highest first");
        rows.forEach(row ->
            assertThat(risks).contains(
                row.risk().number() + ". " + row.risk().title(),
                row.risk().reviewed().orElseThrow()
            )
        );
        var open = RiskRegister.of(draft("exampleshire", HandlingClass.PUBLIC).content());
        assertThat(open.size()).isLessThan(rows.size());
        assertThat(PackRenderer.xhtml(draft("hertfordshire", HandlingClass.PUBLIC))).doesNotContain(">Risks</h1>");
    }

    @Test
    void every_word_on_a_promise_stands_on_paper_with_its_source() throws Exception {
        var pack = draft("hertfordshire", HandlingClass.BOARD_ONLY);
        var paper = String.join(
            " ",
            PackPieces.of(PackForm.PDF, PackFormsTest.written(pack, PackForm.PDF)).values()
        ).replaceAll("\\s+", "");
        var said = pack
            .content()
            .promises()
            .orElseThrow()
            .rows()
            .stream()
            .flatMap(row -> row.statements().orElseThrow().stream())
            .toList();
        assertThat(said)
            .extracting(it -> it.amount())
            .contains("£7 million a year");
        said.forEach(it ->
            assertThat(paper).contains(it.words().replaceAll("\\s+", ""), it.source().replaceAll("\\s+", ""))
        );
    }
}

package uk.improvementboard.board.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Supplier;
import uk.improvementboard.persistence.audit.AuditFinding;
import uk.improvementboard.persistence.audit.AuditVerdict;
import uk.improvementboard.persistence.audit.AuditVerification;

/** Whether the chain of the audit is whole, as last verified, and the way to verify it now. */
final class ChainSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final Paragraph state = new Paragraph();
    private final Div found = new Div();

    /** @param verify follows the chain; afterwards the verdict is shown here */
    ChainSection(Supplier<AuditVerdict> verify) {
        var button = new NativeButton("Verify the chain now", _ -> show(verify.get()));
        button.addClassName("button");
        state.getElement().setAttribute("role", "status");
        var what = new Paragraph(
            "Each entry carries a hash of itself and of the entry before it. Whoever changes, removes, adds or moves one breaks " +
                "the chain there."
        );
        what.addClassName("quiet");
        getContent().addClassName("section-block");
        getContent().add(new H2("Is the audit whole?"), state, found, what, button);
    }

    void show(Optional<AuditVerification> last) {
        found.removeAll();
        state.setText(last.map(ChainSection::words).orElse("The chain has not been verified here yet."));
    }

    private static String words(AuditVerification last) {
        var when = AuditView.MOMENT.format(last.at()) + " by " + last.by();
        return last.findings() == 0
            ? "Chain verified up to entry " +
                  last.end().position() +
                  " (" +
                  last.end().shortHash() +
                  ") on " +
                  when +
                  ": whole."
            : "The chain is broken: " + last.findings() + " findings on " + when + ".";
    }

    private void show(AuditVerdict verdict) {
        found.removeAll();
        if (verdict.whole()) {
            state.setText(
                "Verified now: the chain is whole, " +
                    verdict.entries() +
                    " entries, the last " +
                    verdict.end().shortHash() +
                    "."
            );
            return;
        }
        state.setText("The chain is broken: " + verdict.findings().size() + " findings.");
        var list = new UnorderedList();
        verdict
            .findings()
            .stream()
            .limit(SHOWN)
            .forEach(finding -> list.add(new ListItem(words(finding))));
        found.add(list);
    }

    private static String words(AuditFinding finding) {
        var at = finding
            .at()
            .map(moment -> " of " + AuditView.MOMENT.format(moment))
            .orElse("");
        var subject = finding
            .subject()
            .map(table -> ", " + Differences.words(table) + ",")
            .orElse("");
        return "Entry " + finding.position() + at + subject + " " + finding.words() + ".";
    }
}

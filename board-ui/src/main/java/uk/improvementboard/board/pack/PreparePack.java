package uk.improvementboard.board.pack;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.freeze.PackBlockedException;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.HandlingClass;

/** Chooses month and audience, gives the draft, and issues it unless something is missing. */
final class PreparePack extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;

    /** Whom the page tells what was done here. */
    interface Told {
        /** Another month was chosen. */
        void chosen(YearMonth month);

        /** A pack of the month was issued, or refused because something is missing. */
        void tried();
    }

    private final transient BoardPlace place;
    private final transient PackService packs;
    private final transient Told told;
    private final Select<YearMonth> month = new Select<>();
    private final Select<HandlingClass> audience = new Select<>();
    private final Anchor download = DownloadLink.toBeNamed();
    private final Map<PackForm, Anchor> others = new EnumMap<>(PackForm.class);
    private final Paragraph status = new Paragraph();

    PreparePack(BoardPlace place, HandlingClass own, boolean mayIssue, PackService packs, Told told) {
        this.place = place;
        this.packs = packs;
        this.told = told;
        var latest = YearMonth.from(place.asAt().day());
        month.setLabel("Month");
        month.setItems(IntStream.range(0, MONTHS).mapToObj(latest::minusMonths).toList());
        month.setItemLabelGenerator(PackRenderer.MONTH::format);
        month.setValue(latest);
        audience.setLabel("For");
        audience.setItems(
            Arrays.stream(HandlingClass.values())
                .filter(it -> it.visibleTo(own))
                .toList()
        );
        audience.setItemLabelGenerator(HandlingClass::words);
        audience.setValue(own);
        month.addValueChangeListener(chosen -> {
            point();
            Optional.ofNullable(chosen.getValue()).ifPresent(told::chosen);
        });
        audience.addValueChangeListener(_ -> point());
        download.setText("Download the draft as PDF");
        download.addClassName("button");
        var forms = new Paragraph("The draft in other forms: ");
        forms.addClassNames("link-line", "downloads");
        for (var form : PackForm.all()) {
            if (form != PackForm.PDF) {
                var link = DownloadLink.toBeNamed();
                link.setText(form.words());
                others.put(form, link);
                forms.add(link);
            }
        }
        status.getElement().setAttribute("role", "status");

        var row = new Div(month, audience, download);
        row.addClassName("form-row");
        if (mayIssue) {
            var issue = new Button("Issue this pack", pressed -> {
                issue();
                pressed.getSource().setEnabled(true);
            });
            issue.setDisableOnClick(true);
            issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.add(issue);
            if (own == HandlingClass.BOARD_ONLY) {
                var all = new Button("Issue for all readers at once", pressed -> {
                    issueAll();
                    pressed.getSource().setEnabled(true);
                });
                all.setDisableOnClick(true);
                row.add(all);
            }
        }
        getContent().addClassName("section-block");
        getContent().add(new H2("Prepare a pack"), row, forms, status);
        point();
    }

    private void point() {
        if (month.getValue() != null && audience.getValue() != null) {
            download.setHref(address(PackForm.PDF));
            others.forEach((form, link) -> link.setHref(address(form)));
        }
    }

    /** On a past day the draft of the month that lasted then holds what was known then. */
    private String known() {
        return place
            .address()
            .asAt()
            .filter(day -> YearMonth.from(day).equals(month.getValue()))
            .map(day -> "&as-at=" + day)
            .orElse("");
    }

    private String address(PackForm form) {
        return (
            place.partnership().slug() +
            "/packs/draft." +
            form.ending() +
            "?month=" +
            month.getValue() +
            "&audience=" +
            audience.getValue() +
            known()
        );
    }

    private void issue() {
        tell(() -> {
            var pack = packs.issue(place.partnership().id(), month.getValue(), audience.getValue());
            return (
                "Issued: " +
                pack.content().packId() +
                ". It stands in the list below and will not change." +
                earlier(pack.content().packId())
            );
        });
    }

    /** Board, partners and public read cuts of the same state of the board. */
    private void issueAll() {
        tell(() -> {
            var cuts = packs.issueCuts(place.partnership().id(), month.getValue(), List.of(HandlingClass.values()));
            return (
                "Issued together, from the same state of the board: " +
                cuts
                    .stream()
                    .map(it -> it.content().packId())
                    .collect(joining(", ")) +
                ". They stand in the list below and will not change. Everybody can read the public one now."
            );
        });
    }

    private void tell(Supplier<String> work) {
        try {
            status.setText(work.get());
        } catch (PackBlockedException blocked) {
            status.setText("Not issued. " + blocked.freeze().summary() + " See below what is missing.");
        } catch (IllegalStateException changing) {
            status.setText("Not issued. " + changing.getMessage());
        }
        told.tried();
    }

    /** Somebody else may have issued the same pack a moment ago. */
    private String earlier(String packId) {
        return packs
            .issued(place.partnership().id())
            .stream()
            .filter(it -> it.month().equals(month.getValue()) && it.audience() == audience.getValue())
            .filter(it -> !it.id().equals(packId))
            .findFirst()
            .map(
                before ->
                    " It does not replace the one before it, " + before.id() + ", issued by " + before.issuedBy() + "."
            )
            .orElse("");
    }
}

package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.metrics.returns.ReturnFinding;

/** One organisation's return of one month: figures are keyed, checked while typing, saved on leaving each field, and submitted. */
@Route(value = ":partnership/returns/:month/:organisation", layout = BoardLayout.class)
@RolesAllowed({ "RETURN_SUBMIT", "OWN_RETURN_SUBMIT" })
class ReturnView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(
        BoardTime.ZONE
    );

    private final transient BoardPlaces places;
    private final transient ReturnService returns;
    private final transient EntryService entries;
    private final transient SubmissionService submissions;
    private final transient Permits permits;
    private final Span saved = new Span();
    private final Span toMend = new Span();
    private final Div body = new Div();
    private transient List<FigureRow> rows = List.of();
    private String title = "Return";

    ReturnView(
        BoardPlaces places,
        ReturnService returns,
        EntryService entries,
        SubmissionService submissions,
        Permits permits
    ) {
        this.places = places;
        this.returns = returns;
        this.entries = entries;
        this.submissions = submissions;
        this.permits = permits;
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        getContent().addClassNames("page", "page--return");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var month = month(event.getRouteParameters().get(ReturnsNavigation.MONTH).orElse(""));
        var organisation = new OrganisationCode(
            event.getRouteParameters().get(ReturnsNavigation.ORGANISATION).orElse("")
        );
        var sheet = returns
            .sheet(place.partnership().id(), organisation, month, place.asAt())
            .orElseThrow(() -> new NotFoundException("No return for " + month));
        title = sheet.source() + " - " + place.partnership().name();
        getContent().removeAll();
        getContent().add(body);
        show(sheet, place, "");
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException _) {
            throw new NotFoundException("No return for " + text);
        }
    }

    private void show(ReturnSheet sheet, BoardPlace place, String said) {
        body.removeAll();
        var standing = sheet.standing();
        var head = new Div(
            Crumb.of(
                ReturnsNavigation.overview("Returns", place.address()),
                sheet.cycle().words() + ", " + sheet.name()
            ),
            new H1(sheet.cycle().words() + " return: " + sheet.name()),
            new Paragraph(Wording.upperFirst(standing.words()) + ".")
        );
        head.addClassName("mine-head");
        var message = new Paragraph(said);
        message.addClassName("said");
        message.getElement().setAttribute("role", "status");
        body.add(head, new CycleSteps(sheet.cycle(), place.asAt().day()), message);
        if (sheet.rows().isEmpty()) {
            body.add(new Paragraph("This return asks " + sheet.name() + " for no figure."));
            return;
        }
        var grid = new ReturnGrid(sheet, new Work(sheet, place), place(sheet, place));
        rows = grid.rows();
        body.add(explanation(sheet), new Unsaved(), bar(sheet), grid);
        if (sheet.mayKey()) {
            body.add(new SubmitSection(() -> rows, seen -> submit(sheet, place, seen)));
        }
        count();
    }

    /** Where the browser keeps what is not saved yet: apart for each return and account. */
    private String place(ReturnSheet sheet, BoardPlace place) {
        var account = permits
            .principal()
            .map(it -> it.account().id())
            .orElse(0L);
        return String.join(
            "/",
            place.partnership().slug(),
            sheet.cycle().month().toString(),
            sheet.organisation().value(),
            Long.toString(account)
        );
    }

    private static Component explanation(ReturnSheet sheet) {
        var words = sheet.mayKey()
            ? "Key the counts where there are any: the rate is worked out. Enter goes on to the next figure, the arrow keys up and " +
              "down, Tab to the next field. Each field is saved when you leave it."
            : "Read only: the return has not opened yet, or the board is shown as at a past day.";
        var paragraph = new Paragraph(words);
        paragraph.addClassName("prose");
        return paragraph;
    }

    private Component bar(ReturnSheet sheet) {
        var bar = new Div(saved, toMend);
        bar.addClassName("return-bar");
        saved.setText("Nothing keyed here yet");
        sheet
            .rows()
            .stream()
            .flatMap(row -> row.entry().stream())
            .map(it -> it.knownFrom())
            .max(Instant::compareTo)
            .ifPresent(last ->
                saved.setText("Last saved " + Days.words(BoardTime.dayOf(last)) + ", " + TIME.format(last))
            );
        if (sheet.mayKey()) {
            var link = new Anchor("#submit", "To submission");
            link.getElement().setAttribute("router-ignore", true);
            bar.add(link);
        }
        return bar;
    }

    private void count() {
        var findings = rows
            .stream()
            .flatMap(row -> row.findings().stream())
            .toList();
        var errors = findings.stream().filter(ReturnFinding::refuses).count();
        var warnings = findings.size() - errors;
        var keyed = rows
            .stream()
            .filter(row -> row.row().toSubmit())
            .count();
        toMend.setText(
            Wording.counted(keyed, "figure") +
                " keyed, not submitted; " +
                Wording.counted(errors, "error") +
                ", " +
                Wording.counted(warnings, "warning")
        );
    }

    private void submit(ReturnSheet sheet, BoardPlace place, Map<FigureKey, Integer> seen) {
        var outcome = submissions.submit(place.partnership().id(), sheet.organisation(), sheet.cycle().month(), seen);
        var words = switch (outcome) {
            case SubmissionService.Outcome.Submitted(var recorded, var unchanged, var remaining) -> Wording.counted(
                recorded,
                "figure"
            ) +
                " recorded as \"" +
                sheet.source() +
                "\"" +
                (unchanged == 0 ? "." : "; " + unchanged + " were on the board already.") +
                (remaining.isEmpty()
                    ? " What needs signatures is submitted for sign-off."
                    : " Not submitted for sign-off: " + String.join(" ", remaining));
            case SubmissionService.Outcome.Changed _ -> "Nothing was recorded: somebody else changed a figure since you opened " +
                "this page. It now shows what is saved; check it and submit again.";
            case SubmissionService.Outcome.Blocked(var blocked) -> "Nothing was recorded: " +
                Wording.counted(blocked.size(), "figure") +
                " must be mended first.";
            case SubmissionService.Outcome.NothingToSubmit _ -> "Nothing is keyed that was not submitted already.";
        };
        returns
            .sheet(place.partnership().id(), sheet.organisation(), sheet.cycle().month(), place.asAt())
            .ifPresent(now -> show(now, place, words));
    }

    private final class Work implements Desk {

        private final ReturnSheet sheet;
        private final BoardPlace place;

        private Work(ReturnSheet sheet, BoardPlace place) {
            this.sheet = sheet;
            this.place = place;
        }

        @Override
        public boolean mayKey() {
            return sheet.mayKey();
        }

        @Override
        public boolean mayAsk() {
            return sheet.mayKey() && sheet.mayAsk();
        }

        @Override
        public EntryService.Outcome save(int version, ReturnEntry entry) {
            return entries.save(place.partnership().id(), sheet.organisation(), version, entry);
        }

        @Override
        public EntryService.Outcome ask(int version, ReturnEntry entry, String question) {
            return entries.ask(place.partnership().id(), sheet.organisation(), version, entry, question);
        }

        @Override
        public void saved(SheetRow row) {
            row.entry().ifPresent(it -> saved.setText("Saved " + TIME.format(it.knownFrom())));
            count();
        }

        @Override
        public void changed() {
            count();
        }
    }

    /** Filled by the browser where it kept something that could not be saved and no longer fits. */
    private static final class Unsaved extends Composite<Div> {

        private static final long serialVersionUID = 1L;

        private Unsaved() {
            getContent().addClassName("unsaved");
            getContent().getElement().setAttribute("data-unsaved", true);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

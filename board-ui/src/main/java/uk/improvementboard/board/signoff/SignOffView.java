package uk.improvementboard.board.signoff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.commentary.CommentaryMonth;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.signoff.SignOffReading;

/** The sign-off of a month: what waits for the user first, then for others, what came back or was lost, what is signed. */
@Route(value = ":partnership/sign-off", layout = BoardLayout.class)
@RolesAllowed({ "MEASURE_SIGN_OFF", "SIGN_OFF_WAIVE", "RETURN_SUBMIT" })
class SignOffView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;
    private static final String ALL = "";

    private final transient BoardPlaces places;
    private final transient SignOffService service;
    private final transient DisagreementService waivers;
    private final Paragraph said = StatusLine.empty();
    private String title = "Sign-off";

    SignOffView(BoardPlaces places, SignOffService service, DisagreementService waivers) {
        this.places = places;
        this.service = service;
        this.waivers = waivers;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var query = event.getLocation().getQueryParameters();
        var month = query.getSingleParameter(SignOffNavigation.MONTH).flatMap(SignOffView::month);
        var owner = query.getSingleParameter(SignOffNavigation.OWNER).filter(code -> !code.isBlank());
        said.setText("");
        show(place, month, owner);
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private void show(BoardPlace place, Optional<YearMonth> asked, Optional<String> owner) {
        var reading = service.read(place.partnership().id(), place.asAt());
        var month = asked.orElseGet(() -> latest(reading));
        title = "Sign-off, " + Months.words(month) + " - " + place.partnership().name();
        var powers = service.powers(place.partnership().id(), place.asAt());
        var figures = FigureToSign.of(reading, month)
            .stream()
            .filter(
                it -> owner.isEmpty() || it.signOff().measure().owners().contains(new OrganisationCode(owner.get()))
            )
            .toList();
        var content = getContent();
        content.removeAll();
        content.add(head(figures, powers, month), said, choices(place, reading, month, owner));
        if (figures.isEmpty()) {
            content.add(new Paragraph("No figure that needs a signature is on the board for this month."));
        }
        new SignOffGroups(service, waivers, place, reading, powers, words -> {
            said.setText(words);
            show(place, Optional.of(month), owner);
        }).addTo(content, figures);
    }

    /** The latest month that has figures, so that the page is never empty while a new month fills. */
    private static YearMonth latest(BoardReading reading) {
        var signOffs = reading.context().onRecord().signOffs();
        return signOffs.isEmpty() ? CommentaryMonth.on(reading.plan().asAt()) : signOffs.getLast().month();
    }

    private static Div head(List<FigureToSign> figures, SignOffService.Powers powers, YearMonth month) {
        var signed = figures.stream().filter(FigureToSign::signed).count();
        var mine = figures
            .stream()
            .filter(it -> powers.signs(it.signOff()))
            .count();
        var words =
            signed +
            " of " +
            Wording.counted(figures.size(), "figure") +
            (signed == 1 ? " is" : " are") +
            " signed by all who own " +
            (figures.size() == 1 ? "it." : "them.") +
            (powers.organisations().isEmpty() ? "" : " " + waiting(mine));
        var head = new Div(new H1("Sign-off: " + Months.words(month)), new Paragraph(words));
        head.addClassName("mine-head");
        return head;
    }

    private static String waiting(long mine) {
        return mine == 0 ? "None waits for you." : mine == 1 ? "1 waits for you." : mine + " wait for you.";
    }

    private Div choices(BoardPlace place, BoardReading reading, YearMonth month, Optional<String> owner) {
        var months = new Select<YearMonth>();
        months.setLabel("Month of the figures");
        months.setId("sign-off-month");
        var last = max(latest(reading), month);
        months.setItems(IntStream.range(0, MONTHS).mapToObj(last::minusMonths).toList());
        months.setItemLabelGenerator(Months::words);
        months.setValue(month);
        months.addValueChangeListener(change -> go(place, change.getValue(), owner));
        var owners = new Select<String>();
        owners.setLabel("Owned by");
        owners.setId("sign-off-owner");
        var codes = reading
            .context()
            .onRecord()
            .signOffs()
            .stream()
            .map(SignOffReading::measure)
            .flatMap(it -> it.owners().stream())
            .map(OrganisationCode::value)
            .distinct()
            .sorted()
            .toList();
        owners.setItems(Stream.concat(Stream.of(ALL), codes.stream()).toList());
        owners.setItemLabelGenerator(code ->
            code.equals(ALL)
                ? "All partners"
                : reading.context().organisations().getOrDefault(new OrganisationCode(code), code)
        );
        owners.setValue(owner.filter(codes::contains).orElse(ALL));
        owners.addValueChangeListener(change ->
            go(place, month, Optional.of(change.getValue()).filter(code -> !code.equals(ALL)))
        );
        var row = new Div(months, owners);
        row.addClassName("form-row");
        return row;
    }

    private static YearMonth max(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private void go(BoardPlace place, YearMonth month, Optional<String> owner) {
        getUI().ifPresent(ui ->
            ui.navigate(
                SignOffView.class,
                place.address().parameters(),
                SignOffNavigation.query(month, owner, place.address())
            )
        );
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

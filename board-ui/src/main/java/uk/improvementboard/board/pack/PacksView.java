package uk.improvementboard.board.pack;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import uk.improvementboard.board.freeze.FreezeSection;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.persistence.account.Permission;

/** Monthly packs: prepared and issued by those who may, read by everybody whose class allows it. */
@Route(value = ":partnership/packs", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class PacksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient PackService packs;
    private final transient Permits permits;
    private final transient PackProgress progress;
    private final transient FreezeService freezes;
    private final transient PackOrderService orders;
    private final Div issued = new Div();
    private String title = "Packs";

    PacksView(
        BoardPlaces places,
        PackService packs,
        Permits permits,
        PackProgress progress,
        FreezeService freezes,
        PackOrderService orders
    ) {
        this.places = places;
        this.packs = packs;
        this.permits = permits;
        this.progress = progress;
        this.freezes = freezes;
        this.orders = orders;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var partnership = place.partnership().id();
        title = "Packs - " + place.partnership().name();
        var mayIssue = permits.may(partnership, Permission.PACK_FREEZE);
        var mayPrepare = mayIssue || permits.may(partnership, Permission.PACK_PREPARE);
        var content = getContent();
        content.removeAll();
        content.add(
            new H1("Packs"),
            new Paragraph(
                "A pack freezes figures, ratings, reasons and definitions of a month. Once issued it never changes. It cannot be issued " +
                    "while something is missing that the chair did not waive."
            )
        );
        if (mayPrepare) {
            var freeze = new FreezeSection(place, freezes, YearMonth.from(place.asAt().day()));
            content.add(
                new PreparePack(place, permits.audience(partnership), mayIssue, packs, told(place, freeze)),
                freeze,
                new PackOrderSection(partnership, orders)
            );
        }
        content.add(issued);
        showIssued(place);
        if (mayPrepare) {
            content.add(progress.of(place));
        }
    }

    private PreparePack.Told told(BoardPlace place, FreezeSection freeze) {
        return new PreparePack.Told() {
            @Override
            public void chosen(YearMonth month) {
                freeze.of(month);
            }

            @Override
            public void tried() {
                freeze.show();
                showIssued(place);
            }
        };
    }

    private void showIssued(BoardPlace place) {
        issued.removeAll();
        var known = packs
            .issued(place.partnership().id())
            .stream()
            .filter(pack -> !pack.issuedAt().isAfter(place.asAt().instant()))
            .toList();
        issued.add(new IssuedPacks(known, place.partnership().slug()));
        if (known.size() > 1) {
            var link = new RouterLink(
                "Two packs compared: what changed from one to the other",
                ComparePacksView.class,
                place.address().parameters()
            );
            link.setQueryParameters(place.address().query());
            var compare = new Paragraph(link);
            compare.addClassName("link-line");
            issued.add(compare);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

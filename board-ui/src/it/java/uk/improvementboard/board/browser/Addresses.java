package uk.improvementboard.board.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which pages there are to look at. */
final class Addresses {

    /** Log-ins of the demonstration, one for each role. */
    static final List<String> ROLES = List.of("chair", "icb", "council", "office", "adviser", "forum", "admin");

    /** Kinds of pages about one thing each that a board with data leads to. */
    static final List<String> DETAILS = List.of(
        "measures/",
        "plan/",
        "actions/",
        "promises/",
        "questions/",
        "exceptions/",
        "challenges/",
        "meetings/"
    );

    /** Pages are links within the application; files and slides are marked as leading out of it. */
    private static final String LINKS = "main a:not([download]):not([router-ignore]), footer a:not([router-ignore])";

    private Addresses() {}

    /**
     * {@return everything that a role is offered in a partnership, and the first page of each kind that these lead to, such as a
     * measure, a meeting or a challenge: whichever there is}
     */
    static List<String> offered(Visitor visitor, String partnership) {
        visitor.open("");
        var found = new ArrayList<String>();
        var kinds = new HashSet<String>();
        found.add(visitor.address().replaceFirst("^[^/]*/", partnership + "/"));
        visitor
            .navigation()
            .stream()
            .map(address -> address.replaceFirst("^[^/]*/", partnership + "/"))
            .filter(address -> !found.contains(address))
            .forEach(found::add);
        ofTheMasthead(visitor, partnership).forEach(found::add);
        found.forEach(address -> kinds.add(kind(address)));
        var ahead = new ArrayDeque<>(found);
        while (!ahead.isEmpty()) {
            visitor.open(ahead.remove());
            for (var address : further(visitor, partnership, kinds)) {
                found.add(address);
                ahead.add(address);
            }
        }
        return found;
    }

    /** The reader's own account, and what a search finds where there is something to search. */
    private static List<String> ofTheMasthead(Visitor visitor, String partnership) {
        var account = partnership + "/account";
        return visitor.page().locator("[role=search]").isVisible()
            ? List.of(account, partnership + "/search?q=places")
            : List.of(account);
    }

    /** Pages without an entry in the navigation, such as the method page, and one page of each kind not met so far. */
    private static List<String> further(Visitor visitor, String partnership, Set<String> kinds) {
        return visitor
            .addresses(LINKS)
            .stream()
            .filter(address -> address.startsWith(partnership + "/"))
            .filter(address -> kinds.add(kind(address)))
            .toList();
    }

    /** "exampleshire/measures" is a page of its own; those below it are one kind, "measures/". */
    static String kind(String address) {
        var parts = address.replaceFirst("\\?.*", "").split("/", 3);
        return parts.length < 3 ? parts[parts.length - 1] : parts[1] + "/";
    }
}

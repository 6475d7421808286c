package uk.improvementboard.board.browser;

import java.util.ArrayList;
import java.util.List;

/** Which pages there are to look at. */
final class Addresses {

    /** Log-ins of the demonstration, one for each role. */
    static final List<String> ROLES = List.of("chair", "icb", "council", "office", "adviser", "forum", "admin");

    private Addresses() {}

    /** {@return everything that a role is offered in a partnership, and a page of each kind that these lead to} */
    static List<String> offered(Visitor visitor, String partnership) {
        var found = new ArrayList<String>();
        visitor.open("");
        found.add(visitor.address().replaceFirst("^[^/]*/", partnership + "/"));
        visitor
            .navigation()
            .stream()
            .map(address -> address.replaceFirst("^[^/]*/", partnership + "/"))
            .filter(address -> !found.contains(address))
            .forEach(found::add);
        for (var list : List.of("measures", "plan", "promises", "questions")) {
            var address = partnership + "/" + list;
            if (found.contains(address)) {
                visitor.open(address);
                found.add(visitor.firstLink(address + "/"));
            }
        }
        List.copyOf(found).forEach(address -> further(visitor, address, partnership, found));
        return found;
    }

    /** Pages without an entry in the navigation, such as the method page: reached from the foot or from within another. */
    private static void further(Visitor visitor, String from, String partnership, List<String> found) {
        visitor.open(from);
        visitor
            .addresses("main a, footer a")
            .stream()
            .filter(address -> address.matches(partnership + "/[a-z-]+"))
            .filter(address -> !found.contains(address))
            .distinct()
            .forEach(found::add);
    }
}

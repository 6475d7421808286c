package uk.improvementboard.board.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/**
 * The independent chair with a question, at the landing page. To follow a link, to open what is folded, to search and to choose
 * another day are one action each, and a third is refused: whoever writes a walk cannot take one by oversight. The browser itself is
 * not handed out.
 */
final class AskingChair {

    /** Everything that a role asks is reached in two actions. */
    static final int MOST = 2;

    private final Visitor visitor;
    private final List<String> actions = new ArrayList<>();

    private AskingChair(Visitor visitor) {
        this.visitor = visitor;
    }

    /** {@return a chair who is logged in and lands on the board of a partnership; nothing is counted yet} */
    static AskingChair landing(Visitor visitor, String partnership) {
        visitor.open(partnership + "/board");
        return new AskingChair(visitor);
    }

    private void act(String what) {
        actions.add(what);
        if (actions.size() > MOST) {
            throw new AssertionError("More than " + MOST + " actions to an answer: " + actions);
        }
    }

    /** Follows the first link in view with these words. */
    AskingChair follow(String words) {
        act("follow " + words);
        var before = visitor.address();
        visitor
            .page()
            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
            .first()
            .click();
        visitor.page().waitForURL(address -> !address.endsWith("/" + before));
        visitor.settle();
        return this;
    }

    /** Opens what is folded under these words. */
    AskingChair unfold(String words) {
        act("unfold " + words);
        visitor.page().locator("summary", new Page.LocatorOptions().setHasText(words)).first().click();
        return this;
    }

    /** Types words into the field at the top of the page and presses Enter. */
    AskingChair search(String words) {
        act("search " + words);
        var field = visitor.page().getByLabel("Search this board");
        field.fill(words);
        field.press("Enter");
        visitor.page().waitForURL(address -> address.contains("/search?"));
        visitor.settle();
        return this;
    }

    /** Types another day, such as "31 January 2026", as at which the page is shown. */
    AskingChair asAt(String day) {
        act("as at " + day);
        visitor.chooseDay(day);
        return this;
    }

    /** {@return everything that is in view in the main part of the page, with single spaces} */
    String reads() {
        return plain(visitor.main());
    }

    /** {@return what stands under a heading, with single spaces} */
    String readsUnder(String heading) {
        return plain(
            visitor
                .page()
                .locator("main section")
                .filter(
                    new Locator.FilterOptions().setHas(
                        visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))
                    )
                )
                .last()
                .innerText()
        );
    }

    /** {@return the rows of the table with a caption that hold some words, in order, with single spaces} */
    List<String> rows(String caption, String words) {
        return rows(caption)
            .stream()
            .filter(row -> row.contains(words))
            .toList();
    }

    /** {@return the first row of the table with a caption that begins with these words} */
    String row(String caption, String name) {
        return rows(caption)
            .stream()
            .filter(row -> row.startsWith(name + " "))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No row " + name + " in " + caption));
    }

    /** {@return the rows of the table with a caption, in order, heads left out, with single spaces} */
    List<String> rows(String caption) {
        return visitor
            .page()
            .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(caption).setExact(true))
            .locator("tbody tr")
            .allInnerTexts()
            .stream()
            .map(AskingChair::plain)
            .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

package uk.improvementboard.board.freeze;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.component.WordsForm;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.freeze.Block;
import uk.improvementboard.metrics.freeze.Freeze;
import uk.improvementboard.metrics.freeze.FreezeRule;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.signoff.Waiver;

/** What blocks the pack of a month, who owes it and where it is mended; the chair waives and takes back here. */
public final class FreezeSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlace place;
    private final transient FreezeService service;
    private final boolean waives;
    private final Paragraph said = StatusLine.empty();
    private final Div list = new Div();
    private YearMonth month;

    /** @param month shown at first */
    public FreezeSection(BoardPlace place, FreezeService service, YearMonth month) {
        this.place = place;
        this.service = service;
        this.month = month;
        this.waives = service.mayWaive(place.partnership().id(), place.asAt());
        getContent().addClassName("section-block");
        getContent().add(new H2("Before this month can be frozen"), said, list, rules());
        show();
    }

    /** Shows another month. */
    public void of(YearMonth other) {
        month = other;
        said.setText("");
        show();
    }

    /** Reads anew what blocks the month. */
    public void show() {
        var freeze = service.of(place.partnership().id(), month);
        list.removeAll();
        list.add(new Paragraph(freeze.summary()));
        if (!freeze.clear()) {
            list.add(open(freeze));
        }
        if (!freeze.waived().isEmpty()) {
            list.add(waived(freeze));
        }
    }

    private Component open(Freeze freeze) {
        var columns = new ArrayList<>(
            List.of(
                Column.text("What it is about"),
                Column.text("What is missing"),
                Column.text("Who owes it"),
                Column.text("What to do")
            )
        );
        if (waives) {
            columns.add(Column.text("Or waive it"));
        }
        var table = PlainTable.withHiddenCaption("What blocks the pack", "promises", columns.toArray(Column[]::new));
        freeze.open().forEach(block -> {
            var cells = Stream.<Component>of(
                name(block),
                new Div(new Div(block.rule().words()), QuietWords.of(Wording.sentence(block.why()))),
                new Span(block.owedBy(freeze.organisations())),
                new Span(Wording.sentence(block.toDo()))
            );
            table.row((waives ? Stream.concat(cells, Stream.of(waiving(block))) : cells).toArray(Component[]::new));
        });
        return table;
    }

    private Component name(Block block) {
        var name = new Span(Mending.link(block, place.address()));
        name.addClassName("row-name");
        return new Div(name, QuietWords.of(block.subject().words()));
    }

    private Component waiving(Block block) {
        var what = block.requirement();
        return new WordsForm(
            "Waive: " + Wording.lowerFirst(what.words()),
            "waive-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + block.subject().address(),
            "Why the pack may go without it. The pack prints it for its readers. Name no person.",
            Waiver.LONGEST_REASON,
            "Waive",
            reason ->
                done(
                    () -> service.waive(place.partnership().id(), month, what, block.subject(), reason),
                    block.name() + ": " + Wording.lowerFirst(what.words()) + " waived. The pack prints the reason."
                )
        );
    }

    private Component waived(Freeze freeze) {
        var table = new PlainTable(
            "Waived for this pack",
            "promises",
            Column.text("What it is about"),
            Column.text("What was waived"),
            Column.text("Why"),
            Column.text("By whom and when")
        );
        freeze.waived().forEach(it -> {
            var waiver = it.waiver();
            var by = new Div(new Div(waiver.by() + ", " + Wording.day(waiver.on())));
            if (waives) {
                by.add(takingBack(it));
            }
            table.row(
                name(it.block()),
                new Span(waiver.what().words()),
                new Span(Wording.sentence(waiver.reason())),
                by
            );
        });
        return table;
    }

    private Component takingBack(Freeze.Waived it) {
        var what = it.waiver().what();
        var button = new NativeButton("Take it back", _ ->
            done(
                () -> service.takeBack(place.partnership().id(), month, what, it.block().subject()),
                it.block().name() + ": the waiver is taken back."
            ).ifPresent(said::setText)
        );
        button.addClassName("button");
        button
            .getElement()
            .setAttribute("aria-label", "Take back the waiver of the " + what.words() + " of " + it.block().name());
        return button;
    }

    private Optional<String> done(Runnable work, String words) {
        try {
            work.run();
        } catch (IllegalArgumentException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
        show();
        said.setText(words);
        return Optional.empty();
    }

    private static Component rules() {
        var rules = new UnorderedList();
        FreezeRule.printed().forEach(it -> rules.add(new ListItem(it)));
        return ScreenFold.of("By which rules", new Div(new Paragraph(FreezeRule.VERSION + "."), rules));
    }
}

package uk.improvementboard.board.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.board.present.ListSlides.Item;
import uk.improvementboard.board.present.Slide.About;
import uk.improvementboard.board.present.Slide.Notes;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.meeting.KeptAgenda;
import uk.improvementboard.metrics.plan.SectionCode;

/** The slides of a meeting's agenda: all items in order, then each item by itself. */
final class AgendaSlides {

    private AgendaSlides() {}

    /** {@return the list of all items, on as many slides as it needs; none for an agenda without items} */
    static List<Slide> list(AgendaShown agenda) {
        if (agenda.items().isEmpty()) {
            return List.of();
        }
        return ListSlides.of(
            "Agenda",
            "The meeting of " + PresentPage.DAY.format(agenda.on()),
            Wording.counted(agenda.items().size(), "item") + " on the agenda",
            "slide--list",
            "<ul>",
            agenda
                .items()
                .stream()
                .map(it -> line(it.item().title(), state(it)))
                .toList(),
            "</ul>",
            0,
            new Notes(List.of(), List.of(), List.of(agenda.provenance()), About.NOTHING)
        );
    }

    /**
     * {@return the slides of one item, at least one}
     *
     * @param number of the item, from 1
     */
    static List<Slide> item(AgendaShown agenda, int number) {
        var item = agenda.items().get(number - 1);
        var title = item.item().title();
        var headline = Room.headline(title);
        var lines = new ArrayList<Item>();
        if (!headline.equals(title)) {
            lines.add(line("", title));
        }
        pieces(item.item().detail()).forEach(it -> lines.add(line("", it)));
        if (lines.isEmpty()) {
            lines.add(line("", item.item().rule().sentence()));
        }
        return ListSlides.of(
            title,
            "Agenda, item " + number + " of " + agenda.items().size() + ": " + item.item().rule().words() + state(item),
            headline,
            "slide--list",
            "<ul>",
            lines,
            "</ul>",
            0,
            new Notes(
                Stream.of(item.item().rule().sentence(), item.note())
                    .filter(it -> !it.isBlank())
                    .toList(),
                List.of(),
                List.of(agenda.provenance()),
                item.item().about().map(AgendaSlides::about).orElse(About.NOTHING)
            )
        );
    }

    private static String state(KeptAgenda.Item item) {
        return item.mark() == KeptAgenda.Mark.OPEN ? "" : ". " + item.mark().words();
    }

    /** A challenge is about a measure or a part of the plan; of an action the board as a whole is told. */
    private static About about(BoardSubject subject) {
        return switch (subject.kind()) {
            case MEASURE -> new About(Optional.empty(), Optional.of(new MeasureCode(subject.code())), "");
            case SECTION -> new About(Optional.of(new SectionCode(subject.code())), Optional.empty(), "");
            case ACTION -> About.NOTHING;
        };
    }

    private static List<String> pieces(String detail) {
        var pieces = new ArrayList<String>();
        for (var sentence : detail.split("(?<=[.;]) (?=[A-Z0-9])", -1)) {
            var broken = ListSlides.pieces(sentence);
            broken
                .stream()
                .limit(broken.size() - 1L)
                .forEach(pieces::add);
            var rest = broken.getLast();
            if (!rest.isBlank()) {
                pieces.add(rest.endsWith(";") ? rest.substring(0, rest.length() - 1) + "." : rest);
            }
        }
        return pieces;
    }

    private static Item line(String strong, String rest) {
        return BoardSlides.words(strong, rest);
    }
}

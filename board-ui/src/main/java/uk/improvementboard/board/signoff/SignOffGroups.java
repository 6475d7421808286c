package uk.improvementboard.board.signoff;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.WordsForm;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.signoff.SignOffMoves;
import uk.improvementboard.metrics.signoff.SignOffWords;
import uk.improvementboard.metrics.signoff.Waiver;

/** The figures of a month by what is to be done with them: what falls to the user as cards, the rest as tables. */
final class SignOffGroups {

    private final SignOffService service;
    private final DisagreementService waivers;
    private final BoardPlace place;
    private final SignOffService.Powers powers;
    private final SignOffWords words;
    private final Consumer<String> said;

    SignOffGroups(
        SignOffService service,
        DisagreementService waivers,
        BoardPlace place,
        BoardReading reading,
        SignOffService.Powers powers,
        Consumer<String> said
    ) {
        this.service = service;
        this.waivers = waivers;
        this.place = place;
        this.powers = powers;
        this.words = new SignOffWords(reading.audience(), reading.context().organisations());
        this.said = said;
    }

    /** Every figure stands in one group: the first that it belongs to. */
    void addTo(HasComponents page, List<FigureToSign> figures) {
        var rest = new ArrayList<>(figures);
        var sign = taken(rest, it -> powers.signs(it.signOff()));
        var answer = taken(rest, it -> powers.submits() && it.returned());
        var check = taken(rest, it -> powers.submits() && it.signOff().canBeChecked());
        var submit = taken(rest, it -> powers.submits() && it.signOff().canBeSubmitted());
        add(page, "To sign", sign, "Sign the ticked figures", this::sign, "signed");
        if (!answer.isEmpty()) {
            page.add(group("Returned with a question: to answer", answer.stream().map(this::answered).toList()));
        }
        add(page, "To data-check", check, "Mark the ticked figures as data-checked", this::check, "data-checked");
        add(page, "To submit", submit, "Submit the ticked figures", this::submit, "submitted");
        var waive = taken(rest, it -> powers.waives() && !it.signed());
        if (!waive.isEmpty()) {
            page.add(group("Not yet signed", waive.stream().map(this::waivable).toList()));
        }
        table(page, "Returned with a question", taken(rest, FigureToSign::returned));
        table(page, "Signature lost", taken(rest, FigureToSign::lost));
        table(page, "Waiting for others", taken(rest, it -> !it.signed()));
        table(page, "Signed", rest);
    }

    private static List<FigureToSign> taken(List<FigureToSign> rest, Predicate<FigureToSign> which) {
        var taken = rest.stream().filter(which).toList();
        rest.removeAll(taken);
        return taken;
    }

    private void table(HasComponents page, String title, List<FigureToSign> figures) {
        if (!figures.isEmpty()) {
            page.add(PagePart.of(new SignOffTable(title, figures, words, place)));
        }
    }

    private void add(
        HasComponents page,
        String title,
        List<FigureToSign> figures,
        String button,
        Function<FigureToSign, Optional<String>> step,
        String done
    ) {
        if (figures.isEmpty()) {
            return;
        }
        var cards = figures
            .stream()
            .map(it -> card(it).withBox("I have seen this figure and its checks"))
            .toList();
        cards.forEach(this::returnable);
        var group = group(title, cards);
        var press = new NativeButton(button, _ -> takeAll(cards, step, done));
        press.addClassNames("button", "button--primary");
        group.add(press);
        page.add(group);
    }

    /** Several at once, but none that was not looked at. */
    private void takeAll(List<FigureCard> cards, Function<FigureToSign, Optional<String>> step, String done) {
        var ticked = cards.stream().filter(FigureCard::ticked).map(FigureCard::figure).toList();
        if (ticked.isEmpty()) {
            said.accept("Nothing was done: tick each figure that you have seen first.");
            return;
        }
        var refused = new ArrayList<String>();
        ticked.forEach(it -> step.apply(it).ifPresent(why -> refused.add(it.name() + ": " + why)));
        var taken = ticked.size() - refused.size();
        said.accept((Wording.counted(taken, "figure") + " " + done + ". " + String.join(" ", refused)).strip());
    }

    private FigureCard card(FigureToSign it) {
        return new FigureCard(it, words, place.address());
    }

    private FigureCard returnable(FigureCard card) {
        var it = card.figure();
        return !powers.returns(it.signOff())
            ? card
            : card.with(
                  new WordsForm(
                      "Return with a question",
                      "return-" + it.signOff().measure().code(),
                      "The programme office answers by submitting the figure again. Name no child.",
                      SignOffMoves.LONGEST_WORDS,
                      "Return the figure",
                      question ->
                          done(
                              service.giveBack(
                                  place.partnership().id(),
                                  it.signOff().measure().code(),
                                  it.signOff().month(),
                                  question
                              ),
                              it.name() + ": returned with your question."
                          )
                  )
              );
    }

    private FigureCard answered(FigureToSign it) {
        return card(it).with(
            new WordsForm(
                "Answer and submit again",
                "answer-" + it.signOff().measure().code(),
                "What was found, and what was changed if anything",
                SignOffMoves.LONGEST_WORDS,
                "Submit with this answer",
                answer ->
                    answer.isBlank()
                        ? Optional.of("Write the answer first.")
                        : done(submit(it, answer), it.name() + ": submitted again with your answer.")
            )
        );
    }

    private FigureCard waivable(FigureToSign it) {
        if (it.waiver().isPresent()) {
            var back = new NativeButton("Take the waiver back", _ -> {
                waivers.withdrawWaiver(place.partnership().id(), it.signOff().measure().code(), it.signOff().month());
                said.accept(it.name() + ": the waiver is taken back.");
            });
            back.getElement().setAttribute("aria-label", "Take the waiver back: " + it.name());
            back.addClassName("button");
            return card(it).with(back);
        }
        return card(it).with(
            new WordsForm(
                "Waive the sign-off",
                "waive-" + it.signOff().measure().code(),
                "Why packs may go without it: printed beside the figure for every audience. Name no person.",
                Waiver.LONGEST_REASON,
                "Waive",
                reason -> waive(it, reason)
            )
        );
    }

    private Optional<String> waive(FigureToSign it, String reason) {
        try {
            waivers.waive(place.partnership().id(), it.signOff().measure().code(), it.signOff().month(), reason);
        } catch (IllegalArgumentException refused) {
            return Optional.ofNullable(refused.getMessage());
        }
        return done(Optional.empty(), it.name() + ": the sign-off is waived. Packs print the reason.");
    }

    private Optional<String> done(Optional<String> refused, String words) {
        if (refused.isEmpty()) {
            said.accept(words);
        }
        return refused;
    }

    private Optional<String> sign(FigureToSign it) {
        var signOff = it.signOff();
        return service.sign(place.partnership().id(), signOff.measure().code(), signOff.month(), signOff.present());
    }

    private Optional<String> check(FigureToSign it) {
        return service.check(place.partnership().id(), it.signOff().measure().code(), it.signOff().month());
    }

    private Optional<String> submit(FigureToSign it) {
        return submit(it, "");
    }

    private Optional<String> submit(FigureToSign it, String answer) {
        return service.submit(place.partnership().id(), it.signOff().measure().code(), it.signOff().month(), answer);
    }

    private static Section group(String title, List<FigureCard> cards) {
        var list = new Div();
        list.addClassName("figure-cards");
        cards.forEach(list::add);
        var section = PagePart.of(new H2(title + ": " + cards.size()));
        section.add(list);
        return section;
    }
}

package uk.improvementboard.board.promise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.ReasonedForm;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.promise.Promise;
import uk.improvementboard.metrics.promise.PromiseDelivery;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.persistence.account.Permission;

/** What the programme office records of promises. Offered on the present day alone: the past is not written. */
@org.springframework.stereotype.Component
class PromiseForms {

    private final PromiseService service;
    private final BoardReadingService readings;
    private final Permits permits;
    private final Clock clock;

    PromiseForms(PromiseService service, BoardReadingService readings, Permits permits, Clock clock) {
        this.service = service;
        this.readings = readings;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * What can be chosen for a promise.
     *
     * @param actions numbers with titles
     */
    record Choices(
        Map<OrganisationCode, String> organisations,
        Map<MeasureCode, String> measures,
        Map<String, String> actions,
        LocalDate today
    ) {}

    boolean offered(BoardPlace place) {
        return (
            place.asAt().day().equals(LocalDate.now(clock)) &&
            permits.may(place.partnership().id(), Permission.PROMISE_RECORD)
        );
    }

    /** @param told told what was done, in a sentence, once the page must be shown anew */
    Component add(BoardPlace place, Consumer<String> told) {
        var partnership = place.partnership().id();
        return new PromiseForm(choices(place), Optional.empty(), (terms, first, _) -> {
            service.add(partnership, terms, first.orElseThrow());
            told.accept("The promise is on record.");
        });
    }

    Component keep(BoardPlace place, Promise promise, Consumer<String> told) {
        var partnership = place.partnership().id();
        var code = promise.terms().code();
        var today = LocalDate.now(clock);
        var forms = new Section(
            new H2("Keep this promise's record"),
            ScreenFold.of(
                "Record a delivery",
                new DeliveryForm(promise, service.nextId(partnership, code), today, delivery -> {
                    service.deliver(partnership, delivery);
                    told.accept("The delivery is on record.");
                })
            ),
            ScreenFold.of(
                "Move the date",
                new StatementForm(
                    promise,
                    StatementForm.Use.MOVE,
                    service.nextId(partnership, code),
                    today,
                    (statement, _) -> {
                        service.state(partnership, statement);
                        told.accept("The date is moved; every earlier one stays in view.");
                    }
                )
            ),
            ScreenFold.of(
                "Record what another source says",
                new StatementForm(
                    promise,
                    StatementForm.Use.FURTHER,
                    service.nextId(partnership, code),
                    today,
                    (statement, _) -> {
                        service.state(partnership, statement);
                        told.accept("What the source says is on record.");
                    }
                )
            ),
            ScreenFold.of(
                "Correct what a source says",
                new StatementForm(promise, StatementForm.Use.CORRECT, "", today, (statement, reason) -> {
                    service.correct(partnership, statement, reason);
                    told.accept("Corrected; the former words stay in the history.");
                })
            ),
            ScreenFold.of(
                "Correct what the promise is about",
                new PromiseForm(choices(place), Optional.of(promise.terms()), (terms, _, reason) -> {
                    service.correct(partnership, terms, reason);
                    told.accept("Corrected; the former words stay in the history.");
                })
            )
        );
        forms.addClassNames("section-block", "rule-top", "deliverable");
        takeOut(forms, place, promise, told);
        return forms;
    }

    private void takeOut(Section forms, BoardPlace place, Promise promise, Consumer<String> told) {
        var partnership = place.partnership().id();
        var code = promise.terms().code();
        if (promise.statements().size() > 1) {
            forms.add(
                ScreenFold.of(
                    "Take out what a source says",
                    new TakeOutForm("statement", statements(promise), "Take it out", (statement, reason) -> {
                        service.strikeStatement(partnership, code, statement, reason);
                        told.accept("Taken out; its versions stay in the history.");
                    })
                )
            );
        }
        if (!promise.deliveries().isEmpty()) {
            forms.add(
                ScreenFold.of(
                    "Take out a delivery",
                    new TakeOutForm("delivery", deliveries(promise), "Take it out", (delivery, reason) -> {
                        service.strike(partnership, code, delivery, reason);
                        told.accept("Taken out; its versions stay in the history.");
                    })
                )
            );
        }
        forms.add(
            ScreenFold.of(
                "Withdraw the promise",
                new ReasonedForm("promise", "Record that it was withdrawn", reason -> {
                    service.withdraw(partnership, code, reason);
                    told.accept("The promise is withdrawn. It stays in view.");
                })
            )
        );
    }

    /** {@return the statements of a promise by name, as they are told apart in a list} */
    static Map<String, String> statements(Promise promise) {
        var named = new LinkedHashMap<String, String>();
        for (PromiseStatement it : promise.statements()) {
            named.put(it.id(), Days.words(it.saidOn()) + ", " + it.source());
        }
        return named;
    }

    private static Map<String, String> deliveries(Promise promise) {
        var named = new LinkedHashMap<String, String>();
        for (PromiseDelivery it : promise.deliveries()) {
            named.put(it.id(), Days.words(it.on()) + ", " + it.source());
        }
        return named;
    }

    private Choices choices(BoardPlace place) {
        var plan = readings.read(place.partnership().id(), place.asAt()).plan();
        var measures = new LinkedHashMap<MeasureCode, String>();
        plan.measures().forEach(it -> measures.put(it.measure().code(), it.measure().name()));
        var actions = new LinkedHashMap<String, String>();
        plan.sections()
            .stream()
            .flatMap(section -> section.actions().stream())
            .map(it -> it.action())
            .forEach(it -> actions.put(it.number(), it.number() + " " + it.title()));
        return new Choices(service.organisations(place.partnership().id()), measures, actions, LocalDate.now(clock));
    }
}

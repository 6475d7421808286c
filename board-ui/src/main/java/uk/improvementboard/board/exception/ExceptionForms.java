package uk.improvementboard.board.exception;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.component.ReasonedForm;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.exception.ExceptionService.Shown;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.persistence.account.Permission;

/** What owner, chair and office do with an exception page. Offered on the present day alone: the past is not written. */
@org.springframework.stereotype.Component
class ExceptionForms {

    private final ExceptionService service;
    private final Permits permits;
    private final Clock clock;

    ExceptionForms(ExceptionService service, Permits permits, Clock clock) {
        this.service = service;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * {@return the forms; empty where the present user has nothing to do}
     *
     * @param told told what was done, in a sentence, once the page must be shown anew
     */
    Optional<Section> of(BoardPlace place, Shown shown, Consumer<String> told) {
        if (!place.asAt().day().equals(LocalDate.now(clock))) {
            return Optional.empty();
        }
        var forms = new Section();
        forms.addClassNames("section-block", "rule-top", "deliverable");
        if (service.writesFor(place.partnership().id(), shown.reading()).isPresent()) {
            owners(forms, place, shown, told);
        }
        var written = shown
            .reading()
            .present()
            .filter(it -> it.step() == ExceptionReport.Step.WRITTEN);
        if (written.isPresent() && permits.may(place.partnership().id(), Permission.EXCEPTION_RETURN)) {
            var back = new ReasonedForm("exception", "Return the page", question -> {
                service.giveBack(place.partnership().id(), shown.reading().subject(), shown.version(), question);
                told.accept("The page is returned with your question; it counts as missing until it is written anew.");
            });
            forms.add(ScreenFold.of("Return the page with a question", back));
        }
        return Optional.of(forms).filter(it -> it.getComponentCount() > 0);
    }

    private void owners(Section forms, BoardPlace place, Shown shown, Consumer<String> told) {
        var id = place.partnership().id();
        var subject = shown.reading().subject();
        var present = shown.reading().present();
        if (shown.reading().need().isPresent()) {
            var form = new ExceptionForm(present, written -> {
                service.write(id, subject, shown.version(), written);
                told.accept("The exception page is on record; what stood before stays in its history.");
            });
            if (present.isPresent()) {
                forms.add(ScreenFold.of("Write the page anew", form));
            } else {
                forms.add(new H2("Write the exception page"), form);
            }
        } else if (present.isPresent()) {
            forms.add(
                new H2("Close the page"),
                new ReasonedForm("recovered", "Close as recovered", proof -> {
                    service.close(id, subject, shown.version(), proof);
                    told.accept("The exception page is closed.");
                })
            );
        }
    }
}

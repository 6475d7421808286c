package uk.improvementboard.board.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.FormFields;
import uk.improvementboard.board.component.StatusLine;

/** Asks where one wants letters about new packs and overdue work. */
final class MailAddressForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient MailAddressService service;
    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph said = StatusLine.empty();
    private final TextField address = FormFields.text(
        "E-mail address for letters",
        "mail-address",
        MailAddressService.LONGEST
    );

    MailAddressForm(MailAddressService service) {
        this.service = service;
        address.setValue(service.present());
        getContent().addClassName("form");
        getContent().add(
            new H2("Letters"),
            new Paragraph(
                "Where the server sends letters, you get one when a pack is issued, and once a week if something of yours is overdue. " +
                    "Letters hold links, no figures. Leave it empty to get none."
            ),
            errors,
            address,
            FormFields.submit("Keep this address", this::submit),
            said
        );
    }

    private void submit() {
        said.setText("");
        errors.clear();
        var wanted = address.getValue().strip();
        try {
            service.change(wanted);
            said.setText(wanted.isEmpty() ? "You get no letters." : "Letters go to " + wanted + ".");
        } catch (IllegalArgumentException refused) {
            errors.say(address, String.valueOf(refused.getMessage()));
        }
    }
}

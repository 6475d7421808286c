package uk.improvementboard.board.schedule;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server, where one is configured. Letters hold links, never figures. */
@Component
class PostOffice {

    private final ObjectProvider<JavaMailSender> server;
    private final ScheduleSettings settings;

    PostOffice(ObjectProvider<JavaMailSender> server, ScheduleSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** What is written to somebody. */
    record Words(String subject, String text) {}

    /** {@return whether letters are sent at all} */
    boolean open() {
        return server.getIfAvailable() != null && !settings.address().isEmpty() && !settings.from().isEmpty();
    }

    /** @throws org.springframework.mail.MailException when the server does not take it */
    void send(String to, Words words) {
        var letter = new SimpleMailMessage();
        letter.setFrom(settings.from());
        letter.setTo(to);
        letter.setSubject(words.subject());
        letter.setText(words.text());
        server.getObject().send(letter);
    }
}

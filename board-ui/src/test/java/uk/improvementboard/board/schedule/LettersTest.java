package uk.improvementboard.board.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.mine.OverdueService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.meeting.Minuted;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.RoleRepository;
import uk.improvementboard.persistence.letter.LetterRepository;
import uk.improvementboard.persistence.pack.PackRepository;
import uk.improvementboard.persistence.pack.StoredPack;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Letters to members, on a mail server that stands in for a real one. */
class LettersTest extends BoardTest {

    private static final ScheduleSettings SETTINGS = new ScheduleSettings(
        List.of("hertfordshire"),
        "https://board.example.org/",
        "board@example.org"
    );

    private final GreenMail mail = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
    private Clock clock = Clock.systemUTC();

    @BeforeEach
    void start() {
        mail.start();
        clock = Clock.fixed(
            TestClock.TODAY.atTime(12, 0).atZone(ZoneId.of("Europe/London")).toInstant(),
            ZoneId.of("Europe/London")
        );
    }

    @AfterEach
    void stop() {
        mail.stop();
        address("forum", "");
        address("icb", "");
    }

    @Test
    void each_member_gets_the_link_to_the_pack_of_their_class_once() throws MessagingException {
        address("forum", "forum@example.org");
        address("icb", "icb@example.org");
        store("hertfordshire-2026-11-partners-letters", HandlingClass.PARTNERS);

        packLetters(sender()).run();
        packLetters(sender()).run();

        assertThat(letters("hertfordshire-2026-11-partners-letters")).hasSize(1);
        var letter = letters("hertfordshire-2026-11-partners-letters").getFirst();
        assertThat(letter.getAllRecipients()[0]).hasToString("forum@example.org");
        assertThat(GreenMailUtil.getBody(letter)).contains(
            "https://board.example.org/hertfordshire/packs/issued/hertfordshire-2026-11-partners-letters.html"
        );
    }

    @Test
    void what_the_mail_server_did_not_take_is_tried_again_after_an_hour() {
        address("forum", "forum@example.org");
        var pack = "hertfordshire-2026-11-partners-retried";
        store(pack, HandlingClass.PARTNERS);
        var nowhere = new JavaMailSenderImpl();
        nowhere.setHost("127.0.0.1");
        nowhere.setPort(1);

        packLetters(nowhere).run();
        packLetters(sender()).run();
        assertThat(letters(pack)).isEmpty();

        clock = Clock.offset(clock, Duration.ofHours(2));
        packLetters(sender()).run();
        packLetters(sender()).run();
        assertThat(letters(pack)).hasSize(1);
    }

    @Test
    void a_letter_that_was_claimed_by_another_server_is_not_sent() {
        address("forum", "forum@example.org");
        var pack = "hertfordshire-2026-11-partners-claimed";
        store(pack, HandlingClass.PARTNERS);
        var forum = bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(AccountRepository.class).find("forum"))
            .orElseThrow();
        bean(PartnershipTransactions.class).write(partnership(), new Change(clock.instant(), "other", "claims"), () ->
            bean(LetterRepository.class).claim("pack " + pack, forum.id(), Optional.empty())
        );

        packLetters(sender()).run();

        assertThat(letters(pack)).isEmpty();
    }

    @Test
    void owners_read_once_a_week_what_is_overdue_and_no_figure() throws MessagingException {
        address("icb", "icb@example.org");
        digest().run();
        assertThat(mail.getReceivedMessages()).isEmpty();

        clock = Clock.offset(clock, Duration.ofDays(1));
        digest().run();
        digest().run();

        assertThat(mail.getReceivedMessages()).hasSize(1);
        var letter = mail.getReceivedMessages()[0];
        assertThat(letter.getSubject()).startsWith("Overdue for the improvement board");
        assertThat(GreenMailUtil.getBody(letter)).contains(
            "overdue deliverable",
            "with an overdue answer",
            "https://board.example.org/exampleshire/mine"
        );
    }

    @Test
    void an_organisation_reads_that_an_action_agreed_at_a_meeting_is_overdue() {
        address("icb", "icb@example.org");
        logInAs("office");
        var partnership = bean(BoardPlaces.class).named("exampleshire").id();
        bean(MeetingService.class).record(
            partnership,
            new MeetingCode("2026-11-04"),
            Optional.empty(),
            Minuted.MeetingAction.open("Send the list of rooms", new OrganisationCode("icb"), TestClock.TODAY),
            HandlingClass.PARTNERS
        );
        logOut();
        clock = Clock.offset(clock, Duration.ofDays(8));
        digest().run();
        assertThat(mail.getReceivedMessages())
            .singleElement()
            .satisfies(letter ->
                assertThat(GreenMailUtil.getBody(letter)).containsPattern(
                    "[0-9]+ actions? agreed at a meeting and overdue"
                )
            );
    }

    @Test
    void nothing_is_sent_where_no_mail_server_no_address_or_no_sender_is_configured() {
        address("forum", "forum@example.org");
        store("hertfordshire-2026-11-partners-unsent", HandlingClass.PARTNERS);
        var none = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
        var unnamed = new ScheduleSettings(SETTINGS.partnerships(), "", SETTINGS.from());
        var unsigned = new ScheduleSettings(SETTINGS.partnerships(), SETTINGS.address(), "");
        for (var closed : List.of(new PostOffice(none, SETTINGS), post(sender(), unnamed), post(sender(), unsigned))) {
            assertThat(closed.open()).isFalse();
            packLetters(closed).run();
        }
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void everybody_can_use_a_demonstration_account_so_it_gets_no_address() {
        logInAs("chair");
        open("exampleshire/account");
        assertThat(main()).doesNotContain("E-mail address for letters");
    }

    private List<MimeMessage> letters(String pack) {
        return Arrays.stream(mail.getReceivedMessages())
            .filter(it -> GreenMailUtil.getBody(it).contains(pack))
            .toList();
    }

    private PartnershipId partnership() {
        return bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find("hertfordshire"))
            .orElseThrow();
    }

    private void address(String username, String address) {
        var transactions = bean(PartnershipTransactions.class);
        transactions.writeInstallation(new Change(clock.instant(), "test", "test"), () -> {
            var accounts = bean(AccountRepository.class);
            accounts.changeMailAddress(accounts.find(username).orElseThrow().id(), address);
        });
    }

    private void store(String id, HandlingClass audience) {
        bean(PartnershipTransactions.class).write(partnership(), new Change(clock.instant(), "test", "test"), () ->
            bean(PackRepository.class).store(
                new StoredPack(id, YearMonth.from(LocalDate.of(2026, 11, 1)), audience, "{}", "a".repeat(64))
            )
        );
    }

    private JavaMailSender sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(mail.getSmtp().getPort());
        return sender;
    }

    private PostOffice post(JavaMailSender sender) {
        return post(sender, SETTINGS);
    }

    private static PostOffice post(JavaMailSender sender, ScheduleSettings settings) {
        var server = new StaticListableBeanFactory();
        server.addBean("sender", sender);
        return new PostOffice(server.getBeanProvider(JavaMailSender.class), settings);
    }

    private Letters letters(PostOffice post) {
        return new Letters(
            bean(PartnershipTransactions.class),
            bean(RoleRepository.class),
            bean(AccountRepository.class),
            bean(LetterRepository.class),
            post,
            clock
        );
    }

    private PackLetters packLetters(JavaMailSender sender) {
        return packLetters(post(sender));
    }

    private PackLetters packLetters(PostOffice post) {
        return new PackLetters(
            SETTINGS,
            bean(PartnershipTransactions.class),
            bean(PartnershipRepository.class),
            bean(PackRepository.class),
            letters(post),
            post,
            clock
        );
    }

    private DigestLetters digest() {
        var post = post(sender());
        return new DigestLetters(
            new ScheduleSettings(List.of("exampleshire"), SETTINGS.address(), SETTINGS.from()),
            bean(PartnershipTransactions.class),
            bean(PartnershipRepository.class),
            bean(OverdueService.class),
            letters(post),
            post,
            clock
        );
    }
}

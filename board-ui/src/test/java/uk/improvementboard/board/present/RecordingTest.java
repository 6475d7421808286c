package uk.improvementboard.board.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import uk.improvementboard.board.challenge.ChallengeService;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.present.RecordingService.Kind;
import uk.improvementboard.board.present.RecordingService.Wanted;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.meeting.SentEntryRepository;

/** What is put on record from the slides: tied to what the slide is about, and once however often it is sent. */
class RecordingTest extends BoardTest {

    private static final String PACK = "exampleshire-2026-10-board-only-1";
    private static final Optional<OrganisationCode> COUNCIL = Optional.of(new OrganisationCode("council"));
    private static final Optional<OrganisationCode> NOBODY = Optional.empty();
    private static final Optional<LocalDate> NO_DAY = Optional.empty();
    private static final Optional<LocalDate> DUE = Optional.of(TestClock.TODAY.plusDays(14));

    @Test
    void a_challenge_is_about_the_measure_of_its_slide_and_keeps_the_figure() {
        logInAs("chair");
        var code = put(
            "a1b2c3d4e5f6a1b2c3d4e5f6",
            Kind.CHALLENGE,
            slideOf("EHC plans issued within 20 weeks"),
            COUNCIL,
            DUE
        );
        var register = bean(ChallengeService.class).register(exampleshire(), new AsAt(TestClock.TODAY));
        assertThat(register.toString()).contains(
            code,
            "Put on record from the slides",
            "EHC plans issued within 20 weeks"
        );
    }

    @Test
    void a_decision_sent_twice_is_recorded_once_with_the_figure_as_shown() {
        logInAs("office");
        var slide = slideOf("EHC plans issued within 20 weeks");
        var once = put("b1b2c3d4e5f6a1b2c3d4e5f6", Kind.DECISION, slide, Optional.empty(), Optional.empty());
        assertThat(put("b1b2c3d4e5f6a1b2c3d4e5f6", Kind.DECISION, slide, Optional.empty(), Optional.empty())).isEqualTo(
            once
        );
        var shown = deck().find(slide).orElseThrow().notes().about().figure();
        assertThat(minutes().toString()).contains("As shown: " + shown + ", pack " + PACK);
    }

    @Test
    void an_entry_sent_again_to_a_server_that_was_started_anew_is_still_recorded_once() {
        logInAs("chair");
        var key = "b2b2c3d4e5f6a1b2c3d4e5f6";
        var slide = slideOf("EHC plans issued within 20 weeks");
        var words = "Sent before and after the server was started anew";
        var decision = new Wanted(key, Kind.DECISION, slide, words, NOBODY, NO_DAY, NO_DAY);
        var once = startedAnew().put(exampleshire(), pack(), decision);
        assertThat(startedAnew().put(exampleshire(), pack(), decision)).isEqualTo(once);
        assertThat(minutes())
            .filteredOn(it -> it.contains(words))
            .hasSize(1);

        var challenge = new Wanted("b3" + key.substring(2), Kind.CHALLENGE, slide, words, COUNCIL, DUE, NO_DAY);
        var raised = startedAnew().put(exampleshire(), pack(), challenge);
        assertThat(startedAnew().put(exampleshire(), pack(), challenge)).isEqualTo(raised);
        assertThat(bean(ChallengeService.class).register(exampleshire(), new AsAt(TestClock.TODAY)).rows())
            .filteredOn(it -> it.toString().contains(words))
            .hasSize(1);
    }

    @Test
    void an_entry_sent_twice_at_once_is_recorded_once() throws Exception {
        logInAs("chair");
        var slide = slideOf("EHC plans issued within 20 weeks");
        var words = "Sent twice in the same moment";
        var key = "b4b2c3d4e5f6a1b2c3d4e5f6";
        var decision = new Wanted(key, Kind.DECISION, slide, words, NOBODY, NO_DAY, NO_DAY);
        var pack = pack();
        var partnership = exampleshire();
        Callable<String> put = () -> startedAnew().put(partnership, pack, decision);
        try (var both = Executors.newFixedThreadPool(2)) {
            var codes = new HashSet<String>();
            var twice = Stream.generate(() -> new DelegatingSecurityContextCallable<>(put))
                .limit(2)
                .toList();
            for (var answer : both.invokeAll(twice)) {
                codes.add(answer.get());
            }
            assertThat(codes).hasSize(1);
        }
        assertThat(minutes())
            .filteredOn(it -> it.contains(words))
            .hasSize(1);
    }

    @Test
    void an_entry_sent_late_belongs_to_the_meeting_of_the_day_on_which_it_was_written() {
        logInAs("chair");
        var past = bean(MeetingService.class)
            .all(exampleshire(), new AsAt(TestClock.TODAY))
            .stream()
            .filter(it -> it.on().isBefore(TestClock.TODAY))
            .toList()
            .getLast();
        var slide = slideOf("EHC plans issued within 20 weeks");
        var words = "Written at the meeting and sent weeks later";
        var service = bean(RecordingService.class);
        var on = Optional.of(past.on());
        service.put(
            exampleshire(),
            pack(),
            new Wanted("b6b2c3d4e5f6a1b2c3d4e5f6", Kind.DECISION, slide, words, NOBODY, NO_DAY, on)
        );
        assertThat(minutes(past.code()))
            .filteredOn(it -> it.contains(words))
            .hasSize(1);
        assertThat(minutes()).noneMatch(it -> it.contains(words));
        service.put(
            exampleshire(),
            pack(),
            new Wanted("b7b2c3d4e5f6a1b2c3d4e5f6", Kind.CHALLENGE, slide, words, COUNCIL, DUE, on)
        );
        assertThat(
            bean(ChallengeService.class)
                .raisedAt(exampleshire(), past.code().value(), new AsAt(TestClock.TODAY))
                .rows()
                .toString()
        ).contains(words);

        var ahead = Optional.of(TestClock.TODAY.plusYears(1));
        var fast = "Written on a computer whose clock is a year ahead";
        service.put(
            exampleshire(),
            pack(),
            new Wanted("b8b2c3d4e5f6a1b2c3d4e5f6", Kind.DECISION, slide, fast, NOBODY, NO_DAY, ahead)
        );
        assertThat(minutes())
            .filteredOn(it -> it.contains(fast))
            .hasSize(1);
    }

    @Test
    void an_action_needs_who_and_by_when() {
        logInAs("chair");
        var slide = slideOf("EHC plans on time");
        assertThatIllegalArgumentException()
            .isThrownBy(() -> put("c1b2c3d4e5f6a1b2c3d4e5f6", Kind.ACTION, slide, Optional.empty(), DUE))
            .withMessage("Choose the organisation.");
        assertThatIllegalArgumentException()
            .isThrownBy(() -> put("c1b2c3d4e5f6a1b2c3d4e5f6", Kind.ACTION, slide, COUNCIL, Optional.empty()))
            .withMessage("Say by when.");
        assertThat(put("c1b2c3d4e5f6a1b2c3d4e5f6", Kind.ACTION, slide, COUNCIL, DUE))
            .as("mended and sent again")
            .isNotBlank();
    }

    @Test
    void a_challenge_on_a_slide_of_the_whole_board_is_refused_in_words() {
        logInAs("chair");
        assertThatIllegalArgumentException()
            .isThrownBy(() -> put("d1b2c3d4e5f6a1b2c3d4e5f6", Kind.CHALLENGE, "p1", COUNCIL, DUE))
            .withMessageContaining("Go to the slide of a measure");
    }

    @Test
    void what_is_said_on_the_slide_of_an_item_that_left_the_agenda_is_recorded_all_the_same() {
        logInAs("chair");
        var gone = "a-slipped-nowhere";
        assertThat(
            put("f1b2c3d4e5f6a1b2c3d4e5f6", Kind.DECISION, gone, Optional.empty(), Optional.empty())
        ).isNotBlank();
        assertThatIllegalArgumentException().isThrownBy(() ->
            put("f2b2c3d4e5f6a1b2c3d4e5f6", Kind.DECISION, "<b>", Optional.empty(), Optional.empty())
        );
    }

    @Test
    void what_was_written_under_one_log_in_is_not_recorded_under_another() {
        logInAs("chair");
        var chair = PresentController.account(bean(Permits.class));
        logInAs("office");
        var words = "Written by the chair and sent for the office";
        var answer = sent(chair, "b5b2c3d4e5f6a1b2c3d4e5f6", words);
        assertThat(answer.getStatusCode().value()).isEqualTo(409);
        assertThat(minutes()).noneMatch(it -> it.contains(words));
        var office = PresentController.account(bean(Permits.class));
        assertThat(sent(office, "b5b2c3d4e5f6a1b2c3d4e5f6", words).getStatusCode().value()).isEqualTo(200);
    }

    private ResponseEntity<Map<String, String>> sent(String account, String key, String words) {
        return bean(RecordingController.class).put(
            "exampleshire",
            PACK,
            key,
            account,
            Kind.DECISION,
            "p1",
            "",
            words,
            "",
            ""
        );
    }

    @Test
    void who_neither_runs_nor_prepares_meetings_puts_nothing_on_record() {
        logInAs("adviser");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() ->
            put("e1b2c3d4e5f6a1b2c3d4e5f6", Kind.DECISION, "p1", Optional.empty(), Optional.empty())
        );
        assertThat(get("exampleshire/present/" + PACK).getContentAsByteArray())
            .asString()
            .doesNotContain("id=\"record\"");
    }

    private String put(String key, Kind kind, String slide, Optional<OrganisationCode> to, Optional<LocalDate> due) {
        return bean(RecordingService.class).put(
            exampleshire(),
            pack(),
            new Wanted(key, kind, slide, "Put on record from the slides", to, due, NO_DAY)
        );
    }

    /** Remembers nothing of what was put on record before. */
    private RecordingService startedAnew() {
        return new RecordingService(
            bean(PresentService.class),
            bean(ChallengeService.class),
            bean(MeetingService.class),
            bean(PartnershipTransactions.class),
            bean(SentEntryRepository.class),
            bean(Clock.class)
        );
    }

    private List<String> minutes() {
        return minutes(bean(MeetingService.class).next(exampleshire(), TestClock.TODAY).orElseThrow().code());
    }

    private List<String> minutes(MeetingCode meeting) {
        return bean(MeetingService.class)
            .find(exampleshire(), meeting, new AsAt(TestClock.TODAY))
            .orElseThrow()
            .page()
            .entries()
            .stream()
            .map(Object::toString)
            .toList();
    }

    private String slideOf(String name) {
        return deck()
            .places()
            .stream()
            .filter(it -> it.slide().name().equals(name))
            .map(Deck.Place::name)
            .findFirst()
            .orElseThrow();
    }

    private Deck deck() {
        return Deck.of(pack(), bean(PresentService.class).agenda(exampleshire(), pack()));
    }

    private PackDocument pack() {
        return bean(PackService.class).find(exampleshire(), PACK).orElseThrow();
    }

    private PartnershipId exampleshire() {
        return bean(BoardPlaces.class).named("exampleshire").id();
    }
}

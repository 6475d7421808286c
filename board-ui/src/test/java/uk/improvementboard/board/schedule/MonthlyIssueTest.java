package uk.improvementboard.board.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.account.PartnershipFounder;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.ChairWaives;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.PriorityAction;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.returns.CycleDates;
import uk.improvementboard.metrics.returns.ReturnCycle;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.letter.LetterRepository;
import uk.improvementboard.persistence.pack.IssuedPack;
import uk.improvementboard.persistence.pack.PackRepository;
import uk.improvementboard.persistence.pack.StoredPack;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.plan.ActionMilestoneVersion;
import uk.improvementboard.persistence.plan.ActionTerms;
import uk.improvementboard.persistence.plan.PlanHeader;
import uk.improvementboard.persistence.plan.PlanRepository;
import uk.improvementboard.persistence.returns.CycleRepository;
import uk.improvementboard.persistence.schedule.ScheduledIssue;
import uk.improvementboard.persistence.schedule.ScheduledIssueRepository;

/** Packs that the board's calendar issues by itself. */
class MonthlyIssueTest extends BoardTest {

    @Test
    void packs_are_issued_once_between_sign_off_and_board_and_never_for_another_partnership() {
        var partnership = founded("calendarshire", "X99999931");
        var others = issued(exampleshire()).size();
        cycle(partnership, YearMonth.of(2026, 8), LocalDate.of(2026, 9, 16), LocalDate.of(2026, 9, 23));
        cycle(partnership, YearMonth.of(2026, 10), LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 25));
        cycle(partnership, YearMonth.of(2026, 11), LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 16));
        var issue = issueFor("calendarshire");

        issue.run();
        issue.run();

        assertThat(issued(partnership))
            .extracting(IssuedPack::id)
            .containsExactlyInAnyOrder("calendarshire-2026-11-board-only-1", "calendarshire-2026-11-partners-1");
        assertThat(issued(partnership)).extracting(IssuedPack::issuedBy).containsOnly("Board calendar");
        assertThat(issued(exampleshire())).hasSize(others);
    }

    @Test
    void two_boards_whose_packs_fall_to_one_month_get_one_each() {
        var partnership = founded("twiceshire", "X99999934");
        cycle(partnership, YearMonth.of(2026, 9), LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 9));
        cycle(partnership, YearMonth.of(2026, 10), LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 25));
        bean(PartnershipTransactions.class).write(
            partnership,
            Change.on(LocalDate.of(2026, 11, 4), "test", "Issued"),
            () ->
                MonthlyIssue.AUDIENCES.forEach(audience ->
                    bean(PackRepository.class).store(
                        new StoredPack(
                            "twiceshire-2026-11-" + audience + "-1",
                            YearMonth.of(2026, 11),
                            audience,
                            "{}",
                            "a".repeat(64)
                        )
                    )
                )
        );
        var issue = issueFor("twiceshire");

        issue.run();
        issue.run();

        assertThat(issued(partnership))
            .extracting(IssuedPack::id)
            .contains("twiceshire-2026-11-board-only-2", "twiceshire-2026-11-partners-2")
            .hasSize(4);
    }

    @Test
    void what_blocks_a_pack_is_noted_and_tried_again_until_the_chair_waives_it() {
        var partnership = founded("blockedshire", "X99999933");
        overdue(partnership);
        cycle(partnership, YearMonth.of(2026, 10), LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 25));
        var issue = issueFor("blockedshire");

        issue.run();
        issue.run();
        assertThat(issued(partnership)).isEmpty();
        assertThat(noted(partnership))
            .hasSize(2)
            .allMatch(words -> words.startsWith("2 things block the pack of November 2026. Open places: "));

        ChairWaives.everything(bean(FreezeService.class), partnership, YearMonth.of(2026, 11));
        issue.run();
        assertThat(issued(partnership)).hasSize(2);
        assertThat(noted(partnership)).allMatch(String::isEmpty);
    }

    /** An action of the council with a deliverable that was due in October, and no exception page. */
    private void overdue(PartnershipId partnership) {
        var began = LocalDate.of(2026, 8, 1);
        var council = new OrganisationCode("council");
        var section = new SectionCode("area-1");
        var plans = bean(PlanRepository.class);
        bean(PartnershipTransactions.class).write(partnership, Change.on(began, "test", "Plan"), () -> {
            plans.saveHeader(new PlanHeader(Optional.empty(), began, List.of(), false));
            plans.saveSection(
                new PriorityAction(section, 1, "Places", "Too few places", "", List.of(council), List.of())
            );
            plans.saveAction(
                new ActionTerms("1.1", section, "Open places", council, "Lead", "Officer", "Open", List.of())
            );
            var date = new PromisedDate(LocalDate.of(2026, 10, 1), began, "board", "", "plan");
            plans.saveMilestone(new ActionMilestoneVersion("1.1", "first", "First places", date, Optional.empty()));
        });
    }

    private List<String> noted(PartnershipId partnership) {
        return bean(PartnershipTransactions.class).read(partnership, () ->
            bean(ScheduledIssueRepository.class)
                .all(new AsAt(TestClock.TODAY))
                .stream()
                .map(it -> it.item().words())
                .toList()
        );
    }

    @Test
    void nothing_is_issued_where_nothing_is_configured() {
        var partnership = founded("manualshire", "X99999932");
        cycle(partnership, YearMonth.of(2026, 10), LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 25));

        issueFor("").run();

        assertThat(issued(partnership)).isEmpty();
    }

    @Test
    void those_who_prepare_packs_read_whether_the_calendar_issues_them() {
        logInAs("office");
        open("exampleshire/packs");
        assertThat(main()).contains("On the day", "Packs are issued here by hand");
    }

    @Test
    void those_who_prepare_packs_see_what_was_issued_what_was_refused_and_which_letters_left() {
        var partnership = exampleshire();
        var stored = issued(partnership).getFirst();
        bean(PartnershipTransactions.class).write(partnership, Change.on(TestClock.TODAY, "test", "Calendar"), () -> {
            var issues = bean(ScheduledIssueRepository.class);
            issues.save(new ScheduledIssue(YearMonth.of(2031, 1), HandlingClass.BOARD_ONLY, stored.id(), ""));
            issues.save(new ScheduledIssue(YearMonth.of(2031, 1), HandlingClass.PARTNERS, "", "One page is missing"));
            var letters = bean(LetterRepository.class);
            var account = bean(AccountRepository.class).find("adviser").orElseThrow().id();
            letters.claim(PackLetters.occasion(stored), account, Optional.empty());
        });
        logInAs("office");
        var shown = progress("exampleshire");
        assertThat(shown).contains("Packs for the board and for partners are issued by the board's calendar");
        assertThat(shown)
            .contains("Issued by the calendar", "January 2031", "Issued: " + stored.id())
            .contains("Not issued: One page is missing")
            .contains("Letters about packs", "Not known whether sent");
    }

    private String progress(String slug) {
        var settings = new ScheduleSettings(List.of(slug), "", "");
        var service = new ScheduleService(
            settings,
            bean(PartnershipTransactions.class),
            bean(CycleRepository.class),
            bean(ScheduledIssueRepository.class),
            bean(PackRepository.class),
            bean(LetterRepository.class),
            bean(PostOffice.class)
        );
        var places = bean(BoardPlaces.class);
        var address = new BoardAddress(slug, Optional.empty());
        var place = new BoardPlace(places.named(slug), new AsAt(TestClock.TODAY), address, "office");
        return new DayProgress(service).of(place).getElement().getTextRecursively();
    }

    private MonthlyIssue issueFor(String slug) {
        return new MonthlyIssue(
            new ScheduleSettings(List.of(slug), "", ""),
            bean(PartnershipTransactions.class),
            bean(PartnershipRepository.class),
            bean(CycleRepository.class),
            bean(PackService.class),
            bean(ScheduledIssueRepository.class),
            bean(Clock.class)
        );
    }

    private PartnershipId founded(String slug, String area) {
        return bean(PartnershipFounder.class).found(
            slug,
            slug + " partnership",
            PartnershipFounder.localAuthority(area, slug),
            slug + "-founder",
            "a long enough password"
        );
    }

    private PartnershipId exampleshire() {
        return bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find("exampleshire"))
            .orElseThrow();
    }

    private List<IssuedPack> issued(PartnershipId partnership) {
        return bean(PartnershipTransactions.class).read(partnership, () ->
            bean(PackRepository.class).list(HandlingClass.BOARD_ONLY)
        );
    }

    private void cycle(PartnershipId partnership, YearMonth month, LocalDate signOff, LocalDate board) {
        var opens = month.plusMonths(1).atDay(2);
        var change = Change.on(LocalDate.of(2026, 8, 1), "test", "test " + month);
        bean(PartnershipTransactions.class).write(partnership, change, () ->
            bean(CycleRepository.class).save(
                new ReturnCycle(
                    month,
                    new CycleDates(opens, signOff.minusDays(2), signOff.minusDays(1), signOff, board)
                )
            )
        );
    }
}

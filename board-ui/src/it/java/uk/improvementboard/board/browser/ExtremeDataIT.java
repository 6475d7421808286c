package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestPropertySource;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.board.testing.ChairWaives;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.account.Permission;

/** No data, sixty measures with the longest names, all red, all green: every page still fits, can be read and breaks no rule. */
@TestPropertySource(properties = "board.demonstration=false")
class ExtremeDataIT extends BrowserTest {

    private static final Map<ExtremePartnership, PartnershipId> FOUNDED = new EnumMap<>(ExtremePartnership.class);
    private static final YearMonth MONTH = YearMonth.of(2026, 10);

    private static @Nullable SecurityContextHolderStrategy ofTheOtherTests;

    /** A second application in one process takes Spring Security's static holder over; the first must find its own again. */
    @BeforeAll
    static void remember_who_holds_the_security_context() {
        ofTheOtherTests = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterAll
    static void give_it_back() {
        SecurityContextHolder.setContextHolderStrategy(Objects.requireNonNull(ofTheOtherTests));
    }

    @BeforeEach
    void found_once() {
        for (var extreme : ExtremePartnership.values()) {
            FOUNDED.computeIfAbsent(extreme, it -> it.found(application()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_page_of_the_chair_fits_every_screen(ExtremePartnership extreme) {
        var visitor = visitor(Screen.LAPTOP, extreme.user("chair"));
        var findings = new ArrayList<String>();
        for (var address : Addresses.offered(visitor, extreme.slug())) {
            look(visitor, address, findings);
        }
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_first_pages_of_the_others_fit_every_screen_and_break_no_rule(ExtremePartnership extreme) {
        var findings = new ArrayList<String>();
        for (var role : List.of("chair", "icb", "office")) {
            var visitor = visitor(Screen.LAPTOP, extreme.user(role));
            look(visitor, visitor.address(), findings);
            new AxeBuilder(visitor.page())
                .withTags(AccessibilityIT.RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> findings.add(role + ": " + rule.getId() + " " + rule.getNodes().getFirst().getHtml()));
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_board_without_data_says_so_in_words_and_does_not_only_stay_blank() {
        var visitor = visitor(Screen.LAPTOP, ExtremePartnership.EMPTY.user("chair"));
        assertThat(visitor.main()).contains("No priority action or area for improvement is on the board.");
        visitor.open(ExtremePartnership.EMPTY.slug() + "/measures");
        assertThat(visitor.main()).containsIgnoringCase("no measure");
    }

    @Test
    void all_red_is_said_of_every_part_and_slides_of_it_fit_the_room() throws Exception {
        var visitor = visitor(Screen.PROJECTOR, ExtremePartnership.ALL_RED.user("chair"));
        assertThat(visitor.page().locator(".matrix .rating--red").count()).isGreaterThanOrEqualTo(9);
        visitor.present(slides(ExtremePartnership.ALL_RED));
        for (var size : List.of(new int[] { 1280, 720 }, new int[] { 1024, 768 })) {
            visitor.page().setViewportSize(size[0], size[1]);
            visitor.page().evaluate("() => document.fonts.ready");
            assertThat((List<?>) visitor.page().evaluate(PresentIT.MISFITS))
                .as(size[0] + " wide")
                .isEmpty();
        }
    }

    private String slides(ExtremePartnership extreme) throws Exception {
        var id = Objects.requireNonNull(FOUNDED.get(extreme));
        var pack = CommandAuthority.of("test", id, Set.of(Permission.BOARD_VIEW, Permission.PACK_FREEZE)).call(() -> {
            ChairWaives.everything(bean(FreezeService.class), id, MONTH);
            return bean(PackService.class).issue(id, MONTH, HandlingClass.BOARD_ONLY).content().packId();
        });
        return extreme.slug() + "/present/" + pack;
    }

    private static void look(Visitor visitor, String address, List<String> findings) {
        visitor.open(address);
        for (var screen : Screen.values()) {
            visitor.page().setViewportSize(screen.width(), screen.height());
            for (var script : List.of(LayoutIT.TOO_WIDE, LayoutIT.TOO_SMALL)) {
                if (screen != Screen.MAGNIFIED || script.equals(LayoutIT.TOO_WIDE)) {
                    ((List<?>) visitor.page().evaluate(script)).forEach(it ->
                        findings.add(address + " at " + screen + ": " + it)
                    );
                }
            }
        }
    }
}

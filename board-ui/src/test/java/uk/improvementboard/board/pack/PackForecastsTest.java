package uk.improvementboard.board.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.forecast.KeptForecast;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.forecast.KeptForecastRepository;
import uk.improvementboard.persistence.pack.IssuedPack;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Forecasts leave with the pack that shows them, and the next packs say how they did. */
class PackForecastsTest extends BoardTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final YearMonth JULY = YearMonth.of(2026, 7);

    private PartnershipId partnership(String slug) {
        return bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find(slug))
            .orElseThrow();
    }

    private List<KeptForecast> kept(PartnershipId id, LocalDate day) {
        return bean(PartnershipTransactions.class).read(id, () ->
            bean(KeptForecastRepository.class).issuedBy(new AsAt(day), HandlingClass.BOARD_ONLY)
        );
    }

    @Test
    void an_issued_pack_keeps_the_forecast_of_every_measure_that_it_draws_one_for() {
        logInAs("chair");
        var id = partnership("exampleshire");
        var before = kept(id, TestClock.TODAY).size();
        var pack = bean(PackService.class).issue(id, JULY, HandlingClass.PARTNERS).content();
        var drawn = pack
            .measures()
            .stream()
            .filter(measure -> !measure.chart().fan().isEmpty())
            .map(MeasurePage::code)
            .toList();
        var now = kept(id, TestClock.TODAY);
        var added = now.subList(before, now.size());
        assertThat(added).extracting(KeptForecast::measure).containsExactlyInAnyOrderElementsOf(drawn);
        assertThat(added).allSatisfy(forecast ->
            assertThat(LocalDate.ofInstant(forecast.issuedAt(), LONDON)).isEqualTo(TestClock.TODAY)
        );
    }

    @Test
    void a_pack_says_how_the_forecasts_before_it_did() {
        logInAs("chair");
        var draft = bean(PackService.class).draft(partnership("exampleshire"), JULY, HandlingClass.BOARD_ONLY);
        assertThat(draft.content().forecasts().orElseThrow().headline()).contains("fell inside the 80% range");
        assertThat(PackRenderer.xhtml(draft))
            .contains("<h1>How our forecasts did</h1>")
            .contains("Measure by measure, all forecasts up to a year ahead");
    }

    @Test
    void a_pack_for_partners_says_nothing_of_forecasts_that_only_the_board_read() {
        logInAs("chair");
        var june = YearMonth.of(2026, 6);
        var draft = bean(PackService.class).draft(partnership("exampleshire"), june, HandlingClass.PARTNERS);
        assertThat(draft.content().forecasts().orElseThrow().scored()).isFalse();
    }

    @Test
    void exampleshire_has_the_board_packs_of_its_last_year_each_issued_on_its_own_last_day() {
        logInAs("chair");
        var issued = bean(PackService.class)
            .issued(partnership("exampleshire"))
            .stream()
            .filter(pack -> pack.issuedBy().equals("Independent chair (made up)"))
            .toList();
        assertThat(issued).allSatisfy(pack ->
            assertThat(LocalDate.ofInstant(pack.issuedAt(), LONDON)).isEqualTo(pack.month().atEndOfMonth())
        );
        assertThat(issued)
            .filteredOn(pack -> pack.audience() == HandlingClass.BOARD_ONLY)
            .hasSize(12)
            .extracting(IssuedPack::month)
            .startsWith(YearMonth.of(2026, 10))
            .endsWith(YearMonth.of(2025, 11));
        assertThat(issued)
            .filteredOn(pack -> pack.audience() != HandlingClass.BOARD_ONLY)
            .extracting(IssuedPack::id)
            .containsExactly("exampleshire-2026-10-public-1", "exampleshire-2026-09-public-1");
    }

    @Test
    void a_pack_in_the_story_knew_nothing_that_became_known_later() {
        logInAs("chair");
        var id = partnership("exampleshire");
        var pack = bean(PackService.class).find(id, "exampleshire-2026-02-board-only-1").orElseThrow().content();
        assertThat(pack.asAt()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(kept(id, pack.asAt())).allSatisfy(forecast ->
            assertThat(forecast.origin().period().end()).isBefore(pack.asAt())
        );
    }

    @Test
    void no_real_pack_is_ever_dated_back() {
        logInAs("chair");
        assertThatThrownBy(() ->
            bean(PackService.class).issueInStory(
                partnership("hertfordshire"),
                YearMonth.of(2026, 1),
                HandlingClass.BOARD_ONLY,
                "chair"
            )
        ).hasMessage("Only packs of ended months of a made-up partnership can be dated back");
        assertThatThrownBy(() ->
            bean(PackService.class).issueInStory(
                partnership("exampleshire"),
                YearMonth.of(2026, 11),
                HandlingClass.BOARD_ONLY,
                "chair"
            )
        ).isInstanceOf(IllegalArgumentException.class);
    }
}

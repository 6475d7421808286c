package uk.improvementboard.persistence.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.HERE;
import static uk.improvementboard.persistence.Sample.THERE;
import static uk.improvementboard.persistence.Sample.asAt;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.persistence.RepositoryTest;

class PartnershipRepositoryTest extends RepositoryTest {

    private final PartnershipRepository partnerships = repositories.get(PartnershipRepository.class);

    @Test
    void a_partnership_is_found_by_its_short_name_and_read_when_opened() {
        var current = read(partnerships::current);

        assertThat(partnerships.find(current.slug())).contains(partnership);
        assertThat(current.area()).isEqualTo(HERE);
        assertThat(current.illustrative()).isTrue();
        assertThat(partnerships.find("nowhere")).isEmpty();
    }

    @Test
    void an_organisation_that_merges_keeps_its_former_name_for_former_days() {
        var former = board("Here ICB", "2022-07-01", Optional.empty());
        var ended = board("Here ICB", "2022-07-01", Optional.of("2026-04-01"));
        var merged = board("Here and There ICB", "2026-04-01", Optional.empty());
        write("2024-01-01", () -> partnerships.saveOrganisation(former));
        write("2026-02-01", () -> partnerships.saveOrganisation(ended) && partnerships.saveOrganisation(merged));

        assertThat(read(() -> partnerships.organisations(asAt("2026-01-31")))).containsExactly(former);
        assertThat(read(() -> partnerships.organisations(asAt("2026-02-01")))).containsExactly(ended, merged);
        assertThat(write("2026-03-01", () -> partnerships.saveOrganisation(merged))).isFalse();
    }

    @Test
    void an_organisation_cannot_bear_two_names_on_one_day() {
        write("2024-01-01", () -> partnerships.saveOrganisation(board("Here ICB", "2022-07-01", Optional.empty())));

        assertThatThrownBy(() ->
            write("2026-02-01", () -> partnerships.saveOrganisation(board("Other ICB", "2026-04-01", Optional.empty())))
        ).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void compared_areas_come_with_their_names_until_withdrawn() {
        var neighbour = new ComparatorArea(THERE, ComparatorArea.Kind.STATISTICAL_NEIGHBOUR, "a model of neighbours");
        write("2024-02-01", () -> partnerships.saveComparator(neighbour, 1));
        write("2025-02-01", () -> partnerships.withdrawComparator(THERE));

        assertThat(read(() -> partnerships.comparators(asAt("2024-06-01")))).hasSize(1);
        assertThat(
            read(() -> partnerships.comparators(asAt("2024-06-01")))
                .getFirst()
                .area()
                .name()
        ).isEqualTo("There");
        assertThat(read(() -> partnerships.comparators(asAt("2025-02-01")))).isEmpty();
    }

    private static Organisation board(String name, String from, Optional<String> to) {
        return new Organisation(
            new OrganisationCode("icb"),
            name,
            "ICB",
            Organisation.Kind.ICB,
            LocalDate.parse(from),
            to.map(LocalDate::parse),
            "a public notice"
        );
    }
}

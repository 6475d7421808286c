package uk.improvementboard.persistence.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.promise.Promise;
import uk.improvementboard.metrics.promise.PromiseCode;
import uk.improvementboard.metrics.promise.PromiseDelivery;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.metrics.promise.PromiseTerms;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;

class PromiseRepositoryTest extends RepositoryTest {

    private static final PromiseCode CODE = new PromiseCode("thousand-places");

    private final PromiseRepository promises = repositories.get(PromiseRepository.class);

    @Test
    void a_promise_comes_back_with_every_statement_and_delivery_known_by_the_day() {
        var first = said("a-plan", "1000", "2026-08-31");
        var second = said("b-page", "1000", "2026-12-31");
        var delivery = delivered("842");
        write("2026-01-05", () -> promises.save(terms("1,000 new places")));
        write("2026-01-05", () -> promises.save(first));
        write("2026-02-05", () -> promises.save(second));
        write("2026-03-05", () -> promises.save(delivery));

        assertThat(known("2026-01-04")).isEmpty();
        assertThat(known("2026-01-31").orElseThrow().statements()).containsExactly(first);
        assertThat(known("2026-03-05")).contains(
            new Promise(terms("1,000 new places"), List.of(first, second), List.of(delivery), Optional.empty())
        );
    }

    @Test
    void a_correction_is_a_further_version_and_the_former_stays() {
        write("2026-01-05", () -> promises.save(terms("1,000 new places")));
        write("2026-01-05", () -> promises.save(said("plan", "100", "2026-08-31")));
        write("2026-02-05", () -> promises.save(said("plan", "1000", "2026-08-31")));

        assertThat(known("2026-02-04").orElseThrow().amount()).contains(new BigDecimal("100"));
        assertThat(known("2026-02-05").orElseThrow().amount()).contains(new BigDecimal("1000"));
        assertThat(read(() -> promises.versions(CODE, asAt("2026-12-31"))).statements())
            .extracting(
                it -> it.item().amount().orElseThrow().toPlainString() + " known to " + it.knownTo().isPresent()
            )
            .containsExactly("100 known to true", "1000 known to false");
    }

    @Test
    void a_promise_taken_back_stays_in_view_with_the_reason_and_a_struck_delivery_counts_no_longer() {
        write("2026-01-05", () -> promises.save(terms("1,000 new places")));
        write("2026-01-05", () -> promises.save(delivered("842")));
        assertThat(write("2026-02-05", () -> promises.withdrawDelivery(CODE, "d1"))).isTrue();
        assertThat(write("2026-02-06", () -> promises.withdraw(CODE))).isTrue();

        var promise = known("2026-02-06").orElseThrow();
        assertThat(promise.deliveries()).isEmpty();
        assertThat(promise.withdrawal().orElseThrow().on()).isEqualTo(LocalDate.of(2026, 2, 6));
        assertThat(promise.withdrawal().orElseThrow().reason()).isEqualTo(Sample.on("2026-02-06").why());
        assertThat(known("2026-02-05").orElseThrow().withdrawal()).isEmpty();
        assertThat(read(() -> promises.versions(CODE, asAt("2026-12-31"))).terms()).hasSize(2);
    }

    @Test
    void another_partnership_sees_nothing_and_a_source_is_required() {
        write("2026-01-05", () -> promises.save(terms("1,000 new places")));
        var other = Sample.partnership(repositories, "promises-other");

        assertThat(repositories.transactions().read(other, () -> promises.all(asAt("2026-12-31")))).isEmpty();
        assertThatThrownBy(() ->
            write("2026-01-06", () ->
                promises.save(
                    new PromiseDelivery(
                        CODE,
                        "",
                        LocalDate.of(2026, 1, 1),
                        Optional.empty(),
                        false,
                        "Opened",
                        "",
                        "A paper",
                        Optional.empty()
                    )
                )
            )
        ).isInstanceOf(DataIntegrityViolationException.class);
    }

    private Optional<Promise> known(String day) {
        return read(() -> promises.find(CODE, asAt(day)));
    }

    private static PromiseTerms terms(String title) {
        return new PromiseTerms(
            CODE,
            PromiseTerms.Kind.PLACES,
            title,
            new OrganisationCode("council"),
            "places",
            PromiseTerms.Basis.NOT_STATED,
            "special schools",
            Optional.of(LocalDate.of(2018, 9, 1)),
            List.of(PLANS_IN_TIME),
            List.of("4"),
            HandlingClass.PUBLIC
        );
    }

    private static PromiseStatement said(String id, String amount, String due) {
        return new PromiseStatement(
            CODE,
            id,
            LocalDate.of(2026, 1, 5),
            "Council",
            "So many places",
            Optional.of(new BigDecimal(amount)),
            Optional.of(LocalDate.parse(due)),
            "by 2026",
            "",
            "A paper",
            Optional.of(URI.create("https://example.org/paper"))
        );
    }

    private static PromiseDelivery delivered(String amount) {
        return new PromiseDelivery(
            CODE,
            "d1",
            LocalDate.of(2026, 1, 1),
            Optional.of(new BigDecimal(amount)),
            false,
            "Places opened",
            "",
            "A paper",
            Optional.empty()
        );
    }
}

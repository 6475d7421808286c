package uk.improvementboard.persistence.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.HERE;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;
import static uk.improvementboard.persistence.Sample.reported;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.signoff.Actor;
import uk.improvementboard.metrics.signoff.Disagreement.Agreement;
import uk.improvementboard.metrics.signoff.Move;
import uk.improvementboard.metrics.signoff.SignOffMoves;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.metrics.signoff.SignOffWords;
import uk.improvementboard.metrics.signoff.Statement;
import uk.improvementboard.metrics.signoff.Step;
import uk.improvementboard.metrics.signoff.Waiver;
import uk.improvementboard.metrics.signoff.Waiver.Requirement;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.commentary.CommentaryRepository;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;

class SignOffRepositoryTest extends RepositoryTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final Actor OFFICE = actor("Programme office", "");
    private static final Actor COUNCIL = actor("Council executive", "council");
    private static final Actor ICB = actor("ICB executive", "icb");

    private final SignOffRepository signOffs = repositories.get(SignOffRepository.class);
    private final ObservationRepository observations = repositories.get(ObservationRepository.class);
    private final WaiverRepository waivers = repositories.get(WaiverRepository.class);
    private final DisagreementRepository disagreements = repositories.get(DisagreementRepository.class);

    @Test
    void a_restated_figure_loses_its_signatures_and_says_so() {
        write("2026-03-01", () -> observations.record(reported("2026-01", "56.3")));
        take("2026-03-02", Step.Kind.SUBMITTED, OFFICE);
        take("2026-03-03", Step.Kind.DATA_CHECKED, OFFICE);
        take("2026-03-04", Step.Kind.SIGNED, COUNCIL);
        take("2026-03-05", Step.Kind.SIGNED, ICB);
        assertThat(state("2026-03-05")).isEqualTo("Signed");

        write("2026-03-09", () -> observations.record(reported("2026-01", "55.2")));

        assertThat(state("2026-03-09")).isEqualTo("Signature lost");
        assertThat(sentences("2026-03-09").getFirst()).isEqualTo(
            "Signed for Council on 4 March 2026 as 56.3%; restated to 55.2% on 9 March 2026; signature lost"
        );
        assertThat(state("2026-03-08")).isEqualTo("Signed");
        assertThat(state("2026-03-04")).isEqualTo("Partly signed");
        assertThat(state("2026-03-01")).isEqualTo("Draft");
    }

    @Test
    void the_figure_that_was_signed_stays_readable_as_it_was() {
        write("2026-03-01", () -> observations.record(reported("2026-01", "56.3")));
        take("2026-03-02", Step.Kind.SUBMITTED, OFFICE);
        write("2026-03-09", () -> observations.record(reported("2026-01", "55.2")));

        var bound = reading("2026-03-09").steps().getFirst().bound().figure();
        assertThat(bound.version()).isOne();
        assertThat(bound.observation().shown().orElseThrow().value()).isEqualByComparingTo("56.3");
        assertThat(bound.observation().shown().orElseThrow().fraction()).isPresent();
    }

    @Test
    void two_steps_at_once_are_not_both_taken() {
        write("2026-03-01", () -> observations.record(reported("2026-01", "56.3")));
        var before = reading("2026-03-01");
        take("2026-03-02", Step.Kind.SUBMITTED, OFFICE);
        var late = (Move.Made) SignOffMoves.submit(before, OFFICE, before.present().figure().knownFrom(), "");

        assertThatThrownBy(() -> write("2026-03-03", () -> record(before, late.step()))).isInstanceOf(
            OptimisticLockingFailureException.class
        );
        assertThat(reading("2026-03-03").steps()).hasSize(1);
    }

    @Test
    void no_step_names_a_version_that_does_not_exist() {
        write("2026-03-01", () -> observations.record(reported("2026-01", "56.3")));
        var invented = new SignOffStep(
            PLANS_IN_TIME,
            JANUARY,
            Step.Kind.SUBMITTED,
            OFFICE,
            "",
            HERE,
            Period.month(JANUARY),
            2,
            0
        );
        assertThatThrownBy(() ->
            write("2026-03-02", () -> {
                signOffs.take(0, invented);
                return true;
            })
        ).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_waiver_holds_until_it_is_taken_back() {
        var waiver = Waiver.ofSignOff(
            PLANS_IN_TIME,
            JANUARY,
            "The ICB executive is on leave until the board meets",
            "Independent chair",
            LocalDate.of(2026, 3, 10)
        );
        write("2026-03-10", () -> waivers.save(waiver));
        write("2026-03-20", () -> waivers.withdraw(Requirement.SIGN_OFF, BoardSubject.measure(PLANS_IN_TIME), JANUARY));

        assertThat(read(() -> waivers.inForce(asAt("2026-03-09")))).isEmpty();
        assertThat(read(() -> waivers.inForce(asAt("2026-03-19")))).containsExactly(waiver);
        assertThat(read(() -> waivers.inForce(asAt("2026-03-20")))).isEmpty();
    }

    @Test
    void a_disagreement_keeps_both_sides_until_an_agreement_and_opens_again_with_a_new_statement() {
        state("2026-03-10", "council", "56.3");
        state("2026-03-11", "icb", "54.0");
        var open = read(() -> disagreements.all(asAt("2026-03-11"))).getFirst();
        assertThat(open.open()).isTrue();
        assertThat(open.statements())
            .extracting(it -> it.figure().orElseThrow().toPlainString())
            .containsExactly("56.3", "54.0");

        var agreement = new Agreement(
            "Both count from the day of referral from now on",
            "Programme office",
            LocalDate.of(2026, 4, 1)
        );
        write("2026-04-01", () -> disagreements.agree(new MeasureAgreement(PLANS_IN_TIME, JANUARY, agreement)));
        assertThat(
            read(() -> disagreements.all(asAt("2026-04-01")))
                .getFirst()
                .agreement()
        ).contains(agreement);
        assertThat(
            read(() -> disagreements.all(asAt("2026-03-31")))
                .getFirst()
                .open()
        ).isTrue();

        state("2026-05-01", "icb", "53.0");
        assertThat(
            read(() -> disagreements.all(asAt("2026-05-01")))
                .getFirst()
                .open()
        ).isTrue();
    }

    private void state(String day, String organisation, String figure) {
        var statement = new Statement(
            new OrganisationCode(organisation),
            "We hold that this is the right count",
            Optional.of(new BigDecimal(figure)),
            HandlingClass.BOARD_ONLY,
            "Executive of " + organisation,
            LocalDate.parse(day)
        );
        write(day, () -> disagreements.state(new MeasureStatement(PLANS_IN_TIME, JANUARY, statement)));
    }

    private void take(String day, Step.Kind kind, Actor who) {
        var at = LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
        var reading = reading(day);
        var move = switch (kind) {
            case SUBMITTED -> SignOffMoves.submit(reading, who, at, "");
            case DATA_CHECKED -> SignOffMoves.check(reading, who, at);
            case SIGNED -> SignOffMoves.sign(reading, reading.present(), who, at);
            case RETURNED -> SignOffMoves.giveBack(reading, who, at, "Why did it fall so much?");
        };
        assertThat(move).isInstanceOf(Move.Made.class);
        write(day, () -> record(reading, ((Move.Made) move).step()));
    }

    private boolean record(SignOffReading before, Step step) {
        signOffs.take(before.steps().size(), SignOffStep.of(PLANS_IN_TIME, HERE, step));
        return true;
    }

    private SignOffReading reading(String day) {
        return read(() -> {
            var known = repositories.get(MeasureRepository.class).all(asAt(day));
            var said = repositories.get(CommentaryRepository.class).onRecord(JANUARY, asAt(day));
            return signOffs.readings(known, HERE, JANUARY, said, asAt(day));
        }).getFirst();
    }

    private String state(String day) {
        return words().state(reading(day));
    }

    private List<String> sentences(String day) {
        return words().sentences(reading(day));
    }

    private static SignOffWords words() {
        return new SignOffWords(
            HandlingClass.BOARD_ONLY,
            Map.of(new OrganisationCode("council"), "Council", new OrganisationCode("icb"), "ICB")
        );
    }

    private static Actor actor(String role, String organisation) {
        return new Actor(
            role,
            Optional.of(organisation)
                .filter(it -> !it.isEmpty())
                .map(OrganisationCode::new),
            OptionalLong.empty()
        );
    }
}

package uk.improvementboard.metrics.signoff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.rating.MeasureCase;

/** One figure of February 2026 on its way through sign-off, for tests: what is refused is thrown. */
final class SignOffCase {

    static final Actor OFFICE = actor("Programme office", "");
    static final Actor COUNCIL = actor("Council executive", "council");
    static final Actor ICB = actor("ICB executive", "icb");
    private static final YearMonth MONTH = YearMonth.of(2026, 2);

    private final Measure measure;
    private final List<Step> steps = new ArrayList<>();
    private Instant now = day("2026-03-12");
    private FigureVersion figure;
    private int commentary;

    private SignOffCase(List<String> owners, Figure figure) {
        var like = MeasureCase.measure("on-time", Frequency.MONTHLY, ImprovementDirection.INCREASE);
        this.measure = new Measure(
            like.code(),
            like.name(),
            like.definition(),
            like.unit(),
            1,
            like.direction(),
            like.seriesKind(),
            like.frequency(),
            owners.stream().map(OrganisationCode::new).toList(),
            true,
            false,
            true,
            10
        );
        this.figure = version(figure, 1, now);
    }

    static SignOffCase joint(String value) {
        return new SignOffCase(List.of("council", "icb"), Figure.of(value));
    }

    static SignOffCase ownedBy(String owner, String value) {
        return new SignOffCase(List.of(owner), Figure.of(value));
    }

    static SignOffCase ownedBy(String owner, String value, long numerator, long denominator) {
        return new SignOffCase(List.of(owner), Figure.of(value, numerator, denominator));
    }

    SignOffCase on(String day) {
        now = day(day);
        return this;
    }

    SignOffCase restate(String value) {
        figure = version(Figure.of(value), figure.version() + 1, now);
        return this;
    }

    SignOffCase restate(String value, long numerator, long denominator) {
        figure = version(Figure.of(value, numerator, denominator), figure.version() + 1, now);
        return this;
    }

    SignOffCase comment() {
        commentary++;
        return this;
    }

    SignOffCase submit(Actor who) {
        return submit(who, "");
    }

    SignOffCase submit(Actor who, String answer) {
        return take(SignOffMoves.submit(reading(), who, now, answer));
    }

    SignOffCase check(Actor who) {
        return take(SignOffMoves.check(reading(), who, now));
    }

    SignOffCase sign(Actor who) {
        return sign(who, present());
    }

    SignOffCase sign(Actor who, Bound seen) {
        return take(SignOffMoves.sign(reading(), seen, who, now));
    }

    SignOffCase giveBack(Actor who, String question) {
        return take(SignOffMoves.giveBack(reading(), who, now, question));
    }

    /** A step taken gives the same state as all steps read anew. */
    private SignOffCase take(Move move) {
        switch (move) {
            case Move.Refused(var sentence) -> throw new IllegalStateException(sentence);
            case Move.Made(var step, var next) -> {
                steps.add(step);
                if (!next.equals(reading())) {
                    throw new AssertionError(next + " is not " + reading());
                }
            }
        }
        return this;
    }

    String refusalOf(Runnable step) {
        try {
            step.run();
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("The step was taken: " + state());
    }

    Bound present() {
        return new Bound(figure, commentary);
    }

    private SignOffReading reading() {
        return SignOffReading.of(measure, MONTH, present(), steps);
    }

    String state() {
        return stateFor(HandlingClass.BOARD_ONLY);
    }

    String stateFor(HandlingClass audience) {
        return words(audience).state(reading());
    }

    List<String> words() {
        return wordsFor(HandlingClass.BOARD_ONLY);
    }

    List<String> wordsFor(HandlingClass audience) {
        return words(audience).sentences(reading());
    }

    List<String> awaited() {
        return reading().awaited().stream().map(OrganisationCode::value).toList();
    }

    private static SignOffWords words(HandlingClass audience) {
        return new SignOffWords(
            audience,
            Map.of(new OrganisationCode("council"), "Council", new OrganisationCode("icb"), "ICB")
        );
    }

    private static FigureVersion version(Figure figure, int version, Instant at) {
        var source = new Provenance(
            "return",
            Optional.empty(),
            Provenance.Basis.LOCAL_RETURN,
            Optional.empty(),
            "",
            "office"
        );
        var observation = new Observation.Reported(
            Period.month(MONTH),
            figure,
            version > 1,
            source,
            HandlingClass.BOARD_ONLY
        );
        return new FigureVersion(observation, version, at, at.plusSeconds(version));
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

    private static Instant day(String day) {
        return LocalDate.parse(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
    }
}

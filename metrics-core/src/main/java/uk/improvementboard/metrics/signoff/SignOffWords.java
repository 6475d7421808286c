package uk.improvementboard.metrics.signoff;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;

/**
 * Says how far a sign-off is: who did what when, and how a signature was lost. Questions and steps on the way are for the board
 * alone; others read whether a figure is signed.
 *
 * @param organisations short names by code
 */
public record SignOffWords(HandlingClass audience, Map<OrganisationCode, String> organisations) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** {@return the state in a word or two} */
    public String state(SignOffReading it) {
        return openTo(it.state()) ? it.state().words() : "Not yet signed";
    }

    /** {@return the state in sentences without full stop, none where the word says it all} */
    public List<String> sentences(SignOffReading it) {
        if (!openTo(it.state())) {
            return List.of();
        }
        var format = FigureFormat.of(it.measure());
        return switch (it.state()) {
            case SignOff.Draft draft -> draft
                .overtaken()
                .map(step -> "Submitted on " + day(step.at()) + change(step, it, format) + "; to be submitted again")
                .stream()
                .toList();
            case SignOff.Submitted(var step) -> List.of(
                done("Submitted", step) + " as " + value(step, format) + answer(step) + "; the data check is next"
            );
            case SignOff.DataChecked(var step) -> List.of(
                done("Data-checked", step) +
                    " as " +
                    value(step, format) +
                    "; the signature of " +
                    names(it.awaited()) +
                    " is awaited"
            );
            case SignOff.PartlySigned(var signatures, var awaited) -> with(
                signatures
                    .stream()
                    .map(step -> signed(step, format))
                    .toList(),
                "The signature of " + names(awaited) + " is awaited"
            );
            case SignOff.Signed(var signatures) -> signatures
                .stream()
                .map(step -> signed(step, format))
                .toList();
            case SignOff.Returned returned -> List.of(
                done("Returned", returned.returned()) + " with a question: " + returned.question()
            );
            case SignOff.Lost lost -> lost(lost, it, format);
        };
    }

    private List<String> lost(SignOff.Lost lost, SignOffReading it, FigureFormat format) {
        var sentences = new ArrayList<String>();
        lost.lost().forEach(step ->
            sentences.add(
                "Signed for " + of(step) + " on " + day(step.at()) + change(step, it, format) + "; signature lost"
            )
        );
        lost.held().forEach(step -> sentences.add(signed(step, format)));
        return List.copyOf(sentences);
    }

    /** " as 56%; restated to 55% on 9 March 2026". */
    private static String change(Step step, SignOffReading it, FigureFormat format) {
        var before = step.bound().figure();
        var now = it.present().figure();
        var from = " as " + value(before.observation(), format);
        if (before.sameAs(now)) {
            return from + "; the commentary was changed after it";
        }
        var on = " on " + day(now.knownFrom());
        var then = value(before.observation(), format);
        var to = value(now.observation(), format);
        if (!then.equals(to)) {
            return from + "; restated to " + to + on;
        }
        return parts(before.observation()).equals(parts(now.observation()))
            ? from + "; recorded anew with the same value" + on
            : from + parts(before.observation()) + "; restated to " + to + parts(now.observation()) + on;
    }

    /** Parts of a figure, where rounding hides that they changed. */
    private static String parts(Observation observation) {
        return observation
            .shown()
            .map(figure ->
                figure
                    .fraction()
                    .map(it -> String.format(Locale.UK, " (%,d of %,d)", it.numerator(), it.denominator()))
                    .orElse(" (" + figure.value().toPlainString() + ")")
            )
            .orElse("");
    }

    private String signed(Step step, FigureFormat format) {
        return (
            "Signed for " +
            of(step) +
            " by " +
            Wording.role(step.actor().role()) +
            " on " +
            day(step.at()) +
            " as " +
            value(step, format)
        );
    }

    private static String done(String what, Step step) {
        return what + " by " + Wording.role(step.actor().role()) + " on " + day(step.at());
    }

    private static String answer(Step step) {
        return step.words().isEmpty() ? "" : ", answering: " + Wording.withoutStop(step.words());
    }

    private static List<String> with(List<String> sentences, String last) {
        var all = new ArrayList<>(sentences);
        all.add(last);
        return List.copyOf(all);
    }

    private String of(Step step) {
        return step.actor().organisation().map(this::name).orElse("nobody");
    }

    /** {@return an organisation as it stands in a sentence} */
    public String name(OrganisationCode code) {
        return code.nameIn(organisations);
    }

    private String names(List<OrganisationCode> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining(" and "));
    }

    private static String value(Step step, FigureFormat format) {
        return value(step.bound().figure().observation(), format);
    }

    /** {@return a figure as it is signed: "56%", "56% (provisional)", "not available"} */
    public static String value(Observation observation, FigureFormat format) {
        return switch (observation) {
            case Observation.Reported reported -> format.words(reported.figure().asDouble());
            case Observation.Provisional provisional -> format.words(provisional.figure().asDouble()) +
                " (provisional)";
            case Observation.Suppressed _ -> "a withheld figure";
            case Observation.Unavailable _ -> "not available";
            case Observation.NotApplicable _ -> "not applicable";
        };
    }

    /** {@return a waiver as printed, without full stop} */
    public static String waived(Waiver waiver) {
        return (
            waiver.what().words() +
            " waived by " +
            Wording.role(waiver.by()) +
            " on " +
            day(waiver.on()) +
            ": " +
            waiver.reason()
        );
    }

    /** {@return what one partner holds, as printed: "ICB holds 58%: two clinics are counted twice"} */
    public String held(Statement statement, FigureFormat format) {
        return (
            name(statement.organisation()) +
            statement
                .figure()
                .map(BigDecimal::doubleValue)
                .map(figure -> " holds " + format.words(figure))
                .orElse(" says") +
            ": " +
            statement.words()
        );
    }

    /** {@return how a disagreement ended, without full stop} */
    public static String agreed(Disagreement.Agreement agreement) {
        return "Agreement recorded on " + day(agreement.on()) + ": " + Wording.withoutStop(agreement.words());
    }

    private boolean openTo(SignOff state) {
        return (
            audience == HandlingClass.BOARD_ONLY ||
            switch (state) {
                case SignOff.Signed _, SignOff.PartlySigned _, SignOff.Lost _ -> true;
                case SignOff.Draft _, SignOff.Submitted _, SignOff.DataChecked _, SignOff.Returned _ -> false;
            }
        );
    }

    private static String day(Instant moment) {
        return day(BoardTime.dayOf(moment));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}

package uk.improvementboard.board.signoff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.reading.OnRecordReader;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.disclosure.Disclosure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.signoff.Actor;
import uk.improvementboard.metrics.signoff.Bound;
import uk.improvementboard.metrics.signoff.Move;
import uk.improvementboard.metrics.signoff.SignOffMoves;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.signoff.SignOffRepository;
import uk.improvementboard.persistence.signoff.SignOffStep;

/**
 * Takes the steps of a sign-off for those who may. Each step is worked out anew from what is recorded at that moment; what a
 * screen showed counts only as what its reader saw.
 */
@Service
public class SignOffService {

    private static final String AT_THE_SAME_MOMENT =
        "Somebody else took a step with this figure at the same moment. Look at it again.";

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final MeasureRepository measures;
    private final SignOffRepository signOffs;
    private final OnRecordReader onRecord;
    private final BoardReadingService readings;
    private final Permits permits;
    private final Clock clock;

    SignOffService(
        PartnershipTransactions transactions,
        PartnershipRepository partnerships,
        MeasureRepository measures,
        SignOffRepository signOffs,
        OnRecordReader onRecord,
        BoardReadingService readings,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.measures = measures;
        this.signOffs = signOffs;
        this.onRecord = onRecord;
        this.readings = readings;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * What the present user may do on a board read as at a day.
     *
     * @param organisations those for which the user signs
     */
    record Powers(List<OrganisationCode> organisations, boolean submits, boolean waives, boolean today) {
        /** {@return whether a figure waits for a signature of the user's} */
        boolean signs(SignOffReading it) {
            return today && organisations.stream().anyMatch(it::awaits);
        }

        /** {@return whether the user may give a figure back} */
        boolean returns(SignOffReading it) {
            var own = submits || organisations.stream().anyMatch(it.measure().owners()::contains);
            return today && own && it.canBeReturned();
        }
    }

    /** {@return the board with what is on record on it, as the present user may see it} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    BoardReading read(PartnershipId partnership, AsAt asAt) {
        return readings.read(partnership, asAt);
    }

    /** {@return what the present user may do; on a past day nothing} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Powers powers(PartnershipId partnership, AsAt asAt) {
        var today = asAt.day().equals(LocalDate.now(clock));
        var signs = permits.may(partnership, Permission.MEASURE_SIGN_OFF);
        return new Powers(
            signs ? permits.organisations(partnership, Permission.MEASURE_SIGN_OFF) : List.of(),
            today && permits.may(partnership, Permission.RETURN_SUBMIT),
            today && permits.may(partnership, Permission.SIGN_OFF_WAIVE),
            today
        );
    }

    /** {@return why the figure was not submitted, if it was not} */
    @PreAuthorize("@permits.may(#partnership, 'RETURN_SUBMIT')")
    Optional<String> submit(PartnershipId partnership, MeasureCode measure, YearMonth month, String answer) {
        return take(partnership, measure, month, "Figure submitted", (it, who) ->
            SignOffMoves.submit(it, who, clock.instant(), answer)
        );
    }

    /** {@return why the figure was not marked as data-checked, if it was not} */
    @PreAuthorize("@permits.may(#partnership, 'RETURN_SUBMIT')")
    Optional<String> check(PartnershipId partnership, MeasureCode measure, YearMonth month) {
        return take(partnership, measure, month, "Figure data-checked", (it, who) ->
            SignOffMoves.check(it, who, clock.instant())
        );
    }

    /**
     * Signs for the user's own organisation.
     *
     * @param seen figure and commentary as they were shown
     * @return why it was not signed, if it was not
     */
    @PreAuthorize("@permits.may(#partnership, 'MEASURE_SIGN_OFF')")
    Optional<String> sign(PartnershipId partnership, MeasureCode measure, YearMonth month, Bound seen) {
        return take(partnership, measure, month, "Figure signed", (it, who) ->
            SignOffMoves.sign(it, seen, who, clock.instant())
        );
    }

    /** {@return why the figure was not given back with the question, if it was not} */
    @PreAuthorize("@permits.may(#partnership, 'MEASURE_SIGN_OFF') or @permits.may(#partnership, 'RETURN_SUBMIT')")
    Optional<String> giveBack(PartnershipId partnership, MeasureCode measure, YearMonth month, String question) {
        return take(partnership, measure, month, "Figure returned with a question", (it, who) -> {
            var stranger = !permits.may(partnership, Permission.RETURN_SUBMIT) && own(it, who).isEmpty();
            return stranger
                ? new Move.Refused("Only its owners and the programme office return a figure.")
                : SignOffMoves.giveBack(it, who, clock.instant(), question);
        });
    }

    private Optional<String> take(
        PartnershipId partnership,
        MeasureCode measure,
        YearMonth month,
        String why,
        BiFunction<SignOffReading, Actor, Move> step
    ) {
        var change = permits.change(partnership, why);
        try {
            return transactions.write(partnership, change, () ->
                present(measure, month)
                    .map(it -> record(it, step.apply(it, actor(partnership, it))))
                    .orElse(Optional.of("There is no figure of this measure for the month that needs a signature."))
            );
        } catch (OptimisticLockingFailureException overtaken) {
            return Optional.of(AT_THE_SAME_MOMENT);
        }
    }

    private Optional<String> record(SignOffReading before, Move move) {
        return switch (move) {
            case Move.Refused(var sentence) -> Optional.of(sentence);
            case Move.Made(var step, _) -> {
                var area = partnerships.current().area();
                signOffs.take(before.steps().size(), SignOffStep.of(before.measure().code(), area, step));
                yield Optional.empty();
            }
        };
    }

    private Optional<SignOffReading> present(MeasureCode measure, YearMonth month) {
        var today = new AsAt(LocalDate.now(clock));
        var named = measures
            .all(today)
            .stream()
            .filter(it -> it.code().equals(measure))
            .toList();
        return onRecord
            .since(month, named, partnerships.current().area(), today, Disclosure.ofTheBoard())
            .signOff(measure, month);
    }

    /** The user, for the organisation whose signature is awaited where there are several, else for any that owns the measure. */
    private Actor actor(PartnershipId partnership, SignOffReading it) {
        var held = permits.organisations(partnership, Permission.MEASURE_SIGN_OFF);
        var organisation = held
            .stream()
            .filter(it::awaits)
            .findFirst()
            .or(() -> held.stream().filter(it.measure().owners()::contains).findFirst())
            .or(() -> held.stream().findFirst());
        var account = permits
            .principal()
            .map(user -> OptionalLong.of(user.account().id()))
            .orElseGet(OptionalLong::empty);
        return new Actor(permits.actor(partnership), organisation, account);
    }

    private static Optional<OrganisationCode> own(SignOffReading it, Actor who) {
        return who.organisation().filter(it.measure().owners()::contains);
    }
}

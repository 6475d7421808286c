package uk.improvementboard.metrics.freeze;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryNeed;
import uk.improvementboard.metrics.exception.ExceptionReading;
import uk.improvementboard.metrics.exception.ExceptionReading.State;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.signoff.SignOff;
import uk.improvementboard.metrics.signoff.SignOffReading;
import uk.improvementboard.metrics.signoff.Waiver;
import uk.improvementboard.metrics.signoff.Waiver.Requirement;

/** Something that is missing, so that a month's pack cannot be issued unless the chair waives it. */
public sealed interface Block {
    /** {@return the rule by which it blocks} */
    FreezeRule rule();

    /** {@return what it is about} */
    BoardSubject subject();

    /** {@return the subject as a board member says it} */
    String name();

    /** {@return what requires it and how it stands, without full stop} */
    String why();

    /** {@return what is to be done, without full stop} */
    String toDo();

    /** {@return who owns the subject} */
    List<OrganisationCode> owners();

    /** {@return what the chair waives to let the pack go} */
    Requirement requirement();

    /**
     * {@return who has to do it}
     *
     * @param organisations short names by code
     */
    default String owedBy(Map<OrganisationCode, String> organisations) {
        return names(owners(), organisations);
    }

    /**
     * {@return the month that its waiver names: that of the pack, or for a sign-off that of the figure}
     *
     * @param pack month of the pack
     */
    default YearMonth waivedFor(YearMonth pack) {
        return pack;
    }

    /** {@return whether a waiver lets a pack go without it} */
    default boolean waivedBy(Waiver waiver, YearMonth pack) {
        return waiver.covers(requirement(), subject(), waivedFor(pack));
    }

    private static String names(List<OrganisationCode> codes, Map<OrganisationCode, String> organisations) {
        return codes
            .stream()
            .map(code -> code.nameIn(organisations))
            .collect(Collectors.joining(" and "));
    }

    /** What needs an exception page has none that stands. */
    record NoExceptionPage(ExceptionReading reading) implements Block {
        /** @throws IllegalArgumentException when a page stands or none is needed */
        public NoExceptionPage {
            if (!reading.state().missing()) {
                throw new IllegalArgumentException("Nothing is missing of " + reading.subject().address());
            }
        }

        @Override
        public FreezeRule rule() {
            return FreezeRule.EXCEPTION_PAGE;
        }

        @Override
        public BoardSubject subject() {
            return reading.subject();
        }

        @Override
        public String name() {
            return reading.name();
        }

        @Override
        public String why() {
            return reading.reason();
        }

        @Override
        public String toDo() {
            return reading.state() == State.MISSING
                ? "Write its exception page: cause, what is being done, recovery date"
                : reading.state() == State.RETURNED
                  ? "Answer the question by writing the exception page anew"
                  : "Write the exception page anew, with a recovery date that lies ahead";
        }

        @Override
        public List<OrganisationCode> owners() {
            return reading.owners();
        }

        @Override
        public Requirement requirement() {
            return Requirement.EXCEPTION_PAGE;
        }
    }

    /** Commentary is required and none is on record. */
    record NoCommentary(CommentaryNeed need) implements Block {
        @Override
        public FreezeRule rule() {
            return FreezeRule.COMMENTARY;
        }

        @Override
        public BoardSubject subject() {
            return need.subject();
        }

        @Override
        public String name() {
            return need.name();
        }

        @Override
        public String why() {
            return need.why();
        }

        @Override
        public String toDo() {
            return "Write the commentary and put it on record: what, so what, now what";
        }

        @Override
        public List<OrganisationCode> owners() {
            return need.owners();
        }

        @Override
        public Requirement requirement() {
            return Requirement.COMMENTARY;
        }
    }

    /** Required commentary is on record, but the figure it is about is not signed by all who own it. */
    record UnsignedCommentary(CommentaryNeed need, SignOffReading signOff) implements Block {
        /** @throws IllegalArgumentException when it is signed */
        public UnsignedCommentary {
            if (signOff.state() instanceof SignOff.Signed) {
                throw new IllegalArgumentException("Nothing is missing of " + need.subject().address());
            }
        }

        @Override
        public FreezeRule rule() {
            return FreezeRule.SIGNATURE;
        }

        @Override
        public BoardSubject subject() {
            return need.subject();
        }

        @Override
        public String name() {
            return need.name();
        }

        @Override
        public String why() {
            return (
                "Sign-off of " +
                signOff.present().figure().observation().period().words() +
                ": " +
                signOff.state().words()
            );
        }

        @Override
        public String toDo() {
            return signOff.canBeSubmitted()
                ? signOff.state() instanceof SignOff.Returned
                    ? "Answer the question by submitting the figure again, check and sign it"
                    : "Submit the figure, check and sign it"
                : signOff.canBeChecked()
                  ? "Check the figure, then sign it"
                  : "Sign the figure with its commentary";
        }

        @Override
        public List<OrganisationCode> owners() {
            return need.owners();
        }

        /** Signatures are the owners', all before them is the programme office's. */
        @Override
        public String owedBy(Map<OrganisationCode, String> organisations) {
            return signOff.awaited().isEmpty()
                ? "Programme office, then " + names(owners(), organisations)
                : names(signOff.awaited(), organisations);
        }

        @Override
        public Requirement requirement() {
            return Requirement.SIGN_OFF;
        }

        @Override
        public YearMonth waivedFor(YearMonth pack) {
            return signOff.month();
        }
    }
}

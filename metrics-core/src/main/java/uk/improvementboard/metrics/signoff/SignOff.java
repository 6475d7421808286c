package uk.improvementboard.metrics.signoff;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.OrganisationCode;

/** How far the sign-off of one measure's figure of one month is. Always worked out from the steps and what is present now. */
public sealed interface SignOff {
    /** {@return the state in a word or two, as printed} */
    String words();

    /**
     * The figure is not submitted, or was changed after it was submitted and before anybody signed.
     *
     * @param overtaken the submission that another version of the figure overtook
     */
    record Draft(Optional<Step> overtaken) implements SignOff {
        @Override
        public String words() {
            return "Draft";
        }
    }

    /** The figure is handed over and waits for the data check. */
    record Submitted(Step submitted) implements SignOff {
        @Override
        public String words() {
            return "Submitted";
        }
    }

    /** The figure was checked and waits for the signatures of all its owners. */
    record DataChecked(Step checked) implements SignOff {
        @Override
        public String words() {
            return "Data-checked";
        }
    }

    /** Some owners signed, none of whose signatures is lost. */
    record PartlySigned(List<Step> signatures, List<OrganisationCode> awaited) implements SignOff {
        @Override
        public String words() {
            return "Partly signed";
        }
    }

    /** The accountable executive of every partner that owns the measure signed what is present now. */
    record Signed(List<Step> signatures) implements SignOff {
        @Override
        public String words() {
            return "Signed";
        }
    }

    /** Somebody asked a question that must be answered by submitting again. */
    record Returned(Step returned) implements SignOff {
        /** {@return the question} */
        public String question() {
            return returned.words();
        }

        @Override
        public String words() {
            return "Returned";
        }
    }

    /**
     * Signatures stand under a version that is no longer the present one.
     *
     * @param lost those signatures
     * @param held signatures under what is present now
     * @param restated whether the figure itself changed, so that all begins anew; else only the commentary did
     * @param awaited owners whose signature under what is present now is missing
     */
    record Lost(List<Step> lost, List<Step> held, boolean restated, List<OrganisationCode> awaited) implements SignOff {
        @Override
        public String words() {
            return "Signature lost";
        }
    }
}

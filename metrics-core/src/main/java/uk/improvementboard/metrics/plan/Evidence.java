package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * What shows that an action is done. An action is complete only when the board has accepted its evidence.
 *
 * @param title what it is
 * @param description where it is to be found or what it shows, where no file says so
 * @param file the file that was handed in, if one was
 * @param handling who may read the description and the file
 * @param submittedOn day it was handed in
 * @param submittedBy role that handed it in
 * @param acceptedOn day the board accepted it, if it has
 * @param acceptedBy who accepted it, empty until then
 * @param returned the board's words when it did not accept it
 * @param withdrawn whether whoever handed it in took it back; it stays in view, and counts no longer
 */
public record Evidence(
    String title,
    String description,
    Optional<EvidenceFile> file,
    HandlingClass handling,
    LocalDate submittedOn,
    String submittedBy,
    Optional<LocalDate> acceptedOn,
    String acceptedBy,
    Optional<Returned> returned,
    boolean withdrawn
) {
    /** That the board sent it back, and what is missing. */
    public record Returned(LocalDate on, String by, String words) {}

    /** Evidence that is named only, known to everybody. */
    public Evidence(String title, LocalDate submittedOn, String submittedBy, Optional<LocalDate> acceptedOn) {
        this(
            title,
            "",
            Optional.empty(),
            HandlingClass.PUBLIC,
            submittedOn,
            submittedBy,
            acceptedOn,
            "",
            Optional.empty(),
            false
        );
    }

    /** {@return whether the board accepted it and nobody took it back since} */
    public boolean accepted() {
        return acceptedOn.isPresent() && !withdrawn;
    }

    /** {@return whether it waits for the board} */
    public boolean awaited() {
        return acceptedOn.isEmpty() && returned.isEmpty() && !withdrawn;
    }

    /** {@return the same, accepted} */
    public Evidence accept(LocalDate on, String by) {
        return new Evidence(
            title,
            description,
            file,
            handling,
            submittedOn,
            submittedBy,
            Optional.of(on),
            by,
            Optional.empty(),
            withdrawn
        );
    }

    /** {@return the same, sent back} */
    public Evidence sendBack(Returned words) {
        return new Evidence(
            title,
            description,
            file,
            handling,
            submittedOn,
            submittedBy,
            Optional.empty(),
            "",
            Optional.of(words),
            withdrawn
        );
    }

    /** {@return the same, taken back} */
    public Evidence withdraw() {
        return new Evidence(
            title,
            description,
            file,
            handling,
            submittedOn,
            submittedBy,
            acceptedOn,
            acceptedBy,
            returned,
            true
        );
    }

    /** {@return the same as a reader may see it: that there is evidence and how it stands, but not what it is} */
    public Evidence seenBy(HandlingClass audience) {
        return handling.visibleTo(audience)
            ? this
            : new Evidence(
                  "Evidence (" + handling.words().toLowerCase(Locale.UK) + ")",
                  "",
                  Optional.empty(),
                  handling,
                  submittedOn,
                  submittedBy,
                  acceptedOn,
                  acceptedBy,
                  returned.map(it -> new Returned(it.on(), it.by(), "")),
                  withdrawn
              );
    }

    /** {@return how it stands, in words: "accepted 3 May 2026", without the day's format} */
    public String standing() {
        if (withdrawn) {
            return "withdrawn";
        }
        if (accepted()) {
            return "accepted";
        }
        return returned.isPresent() ? "returned" : "not yet accepted";
    }
}

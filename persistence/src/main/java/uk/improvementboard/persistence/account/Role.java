package uk.improvementboard.persistence.account;

import static uk.improvementboard.persistence.account.Permission.ACCOUNT_ADMINISTER;
import static uk.improvementboard.persistence.account.Permission.AUDIT_VIEW;
import static uk.improvementboard.persistence.account.Permission.BOARD_VIEW;
import static uk.improvementboard.persistence.account.Permission.CHALLENGE_ANSWER;
import static uk.improvementboard.persistence.account.Permission.CHALLENGE_CLOSE;
import static uk.improvementboard.persistence.account.Permission.CHALLENGE_RAISE;
import static uk.improvementboard.persistence.account.Permission.COMMENTARY_WRITE;
import static uk.improvementboard.persistence.account.Permission.DATE_AGREE;
import static uk.improvementboard.persistence.account.Permission.DATE_PROPOSE;
import static uk.improvementboard.persistence.account.Permission.DISCLOSURE_SET;
import static uk.improvementboard.persistence.account.Permission.EVIDENCE_ACCEPT;
import static uk.improvementboard.persistence.account.Permission.EVIDENCE_ADD;
import static uk.improvementboard.persistence.account.Permission.EXCEPTION_RETURN;
import static uk.improvementboard.persistence.account.Permission.EXCEPTION_WRITE;
import static uk.improvementboard.persistence.account.Permission.LIVED_EXPERIENCE_ADD;
import static uk.improvementboard.persistence.account.Permission.MEASURE_SIGN_OFF;
import static uk.improvementboard.persistence.account.Permission.MEETING_PREPARE;
import static uk.improvementboard.persistence.account.Permission.MEETING_RUN;
import static uk.improvementboard.persistence.account.Permission.ORGANISATION_ADMINISTER;
import static uk.improvementboard.persistence.account.Permission.OWN_RETURN_SUBMIT;
import static uk.improvementboard.persistence.account.Permission.PACK_FREEZE;
import static uk.improvementboard.persistence.account.Permission.PACK_PREPARE;
import static uk.improvementboard.persistence.account.Permission.PACK_PUBLISH;
import static uk.improvementboard.persistence.account.Permission.PLAN_EDIT;
import static uk.improvementboard.persistence.account.Permission.PROMISE_RECORD;
import static uk.improvementboard.persistence.account.Permission.QUESTION_RECORD;
import static uk.improvementboard.persistence.account.Permission.RATING_OVERRIDE;
import static uk.improvementboard.persistence.account.Permission.RATING_RULE_SET;
import static uk.improvementboard.persistence.account.Permission.REBASE_AGREE;
import static uk.improvementboard.persistence.account.Permission.RETURN_SUBMIT;
import static uk.improvementboard.persistence.account.Permission.SIGN_OFF_WAIVE;

import java.util.Set;
import uk.improvementboard.metrics.measure.HandlingClass;

/** A part that a person plays on a board: a set of permissions and the papers they may read. Said here and nowhere else. */
public enum Role {
    INDEPENDENT_CHAIR(
        "Independent chair",
        HandlingClass.BOARD_ONLY,
        Set.of(
            BOARD_VIEW,
            CHALLENGE_RAISE,
            CHALLENGE_CLOSE,
            EVIDENCE_ACCEPT,
            DATE_AGREE,
            RATING_OVERRIDE,
            RATING_RULE_SET,
            DISCLOSURE_SET,
            REBASE_AGREE,
            SIGN_OFF_WAIVE,
            EXCEPTION_RETURN,
            PACK_FREEZE,
            PACK_PUBLISH,
            MEETING_RUN
        )
    ),
    ICB_EXECUTIVE(
        "ICB executive",
        HandlingClass.BOARD_ONLY,
        Set.of(
            BOARD_VIEW,
            MEASURE_SIGN_OFF,
            OWN_RETURN_SUBMIT,
            COMMENTARY_WRITE,
            CHALLENGE_ANSWER,
            DATE_PROPOSE,
            EVIDENCE_ADD,
            EXCEPTION_WRITE
        )
    ),
    COUNCIL_EXECUTIVE(
        "Council executive",
        HandlingClass.BOARD_ONLY,
        Set.of(
            BOARD_VIEW,
            MEASURE_SIGN_OFF,
            OWN_RETURN_SUBMIT,
            COMMENTARY_WRITE,
            CHALLENGE_ANSWER,
            DATE_PROPOSE,
            EVIDENCE_ADD,
            EXCEPTION_WRITE
        )
    ),
    PROGRAMME_OFFICE(
        "Programme office",
        HandlingClass.BOARD_ONLY,
        Set.of(
            BOARD_VIEW,
            RETURN_SUBMIT,
            COMMENTARY_WRITE,
            PLAN_EDIT,
            PROMISE_RECORD,
            QUESTION_RECORD,
            EVIDENCE_ADD,
            REBASE_AGREE,
            EXCEPTION_RETURN,
            MEETING_PREPARE,
            PACK_PREPARE
        )
    ),
    ADVISER("Adviser", HandlingClass.BOARD_ONLY, Set.of(BOARD_VIEW)),
    PARENT_CARER_FORUM("Parent carer forum", HandlingClass.PARTNERS, Set.of(BOARD_VIEW, LIVED_EXPERIENCE_ADD)),
    /** Keeps users and organisations, and for that very reason sees no board data. */
    ADMINISTRATOR(
        "Administrator",
        HandlingClass.PUBLIC,
        Set.of(ACCOUNT_ADMINISTER, ORGANISATION_ADMINISTER, AUDIT_VIEW)
    );

    private final String words;
    private final HandlingClass audience;
    private final Set<Permission> permissions;

    Role(String words, HandlingClass audience, Set<Permission> permissions) {
        this.words = words;
        this.audience = audience;
        this.permissions = permissions;
    }

    /** {@return the role as printed} */
    public String words() {
        return words;
    }

    /** {@return the audience whose papers it may read: of this handling class and of every wider one} */
    public HandlingClass audience() {
        return audience;
    }

    /** {@return what it may do} */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** {@return whether it may do something} */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}

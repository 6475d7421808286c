package uk.improvementboard.persistence.account;

/** A single thing that a person may do. Screens, services and exports ask for these, never for a role. */
public enum Permission {
    /** Read the board: measures, plan, ratings, papers, as far as their handling class allows. */
    BOARD_VIEW,
    /** Sign off the data and commentary of one's own organisation. */
    MEASURE_SIGN_OFF,
    /** Write commentary: on what one's own organisation owns, or on everything for those who act for none. */
    COMMENTARY_WRITE,
    /** Let a pack go without a sign-off, an exception page or commentary, which it then prints. */
    SIGN_OFF_WAIVE,
    CHALLENGE_RAISE,
    /** Answer a challenge put to one's own organisation. */
    CHALLENGE_ANSWER,
    CHALLENGE_CLOSE,
    /** Hand in evidence that a deliverable of one's own organisation is done, and close it; the office does so for all. */
    EVIDENCE_ADD,
    /** Accept evidence that a deliverable is done. */
    EVIDENCE_ACCEPT,
    /** Propose another date for a deliverable of one's own organisation. */
    DATE_PROPOSE,
    /** Agree for the board to another date, or refuse it. */
    DATE_AGREE,
    /** Set a rating beside the computed one, with a reason and an expiry. */
    RATING_OVERRIDE,
    /** Set thresholds of the rating rule for the partnership or one measure. */
    RATING_RULE_SET,
    /** Set below which numbers figures are withheld from partners and the public. */
    DISCLOSURE_SET,
    /** Record that the board agreed new process limits for a measure, or withdrew them. */
    REBASE_AGREE,
    /** Load data returns, key and submit those of every organisation, set their calendar. */
    RETURN_SUBMIT,
    /** Read, key and submit the monthly return of one's own organisation. */
    OWN_RETURN_SUBMIT,
    PLAN_EDIT,
    /** Keep the promise ledger: add promises, record deliveries and moved dates, correct, withdraw. */
    PROMISE_RECORD,
    /** Keep the question register: add questions, record answers, correct, take out. */
    QUESTION_RECORD,
    /** Write exception pages of what one's own organisation owns, and close them. */
    EXCEPTION_WRITE,
    /** Return an exception page with a question. */
    EXCEPTION_RETURN,
    /** Prepare agendas and minutes. */
    MEETING_PREPARE,
    /** Run and present a meeting. */
    MEETING_RUN,
    PACK_PREPARE,
    PACK_FREEZE,
    PACK_PUBLISH,
    /** Add what families and young people say. */
    LIVED_EXPERIENCE_ADD,
    ACCOUNT_ADMINISTER,
    ORGANISATION_ADMINISTER,
    AUDIT_VIEW,
}

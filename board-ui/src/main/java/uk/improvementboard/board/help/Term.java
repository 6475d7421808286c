package uk.improvementboard.board.help;

/** A word of the field with what it means, for somebody who reads it for the first time. Said here and nowhere else. */
public enum Term {
    ACTION("Action", "A piece of work of the plan, with an organisation that owns it, a lead and dated deliverables."),
    AREA_FOR_IMPROVEMENT("Area for improvement", "A lesser finding of the inspection that the plan answers."),
    AS_AT(
        "As at",
        "The day as at which a page is read: it shows what was known then, and nothing that became known later."
    ),
    BASELINE("Baseline", "The time before the plan began, against which change is judged."),
    BRIER(
        "Brier score",
        "How far the chances given were from what happened: 0 is perfect, 0.25 is always saying 1 in 2."
    ),
    CHALLENGE(
        "Challenge",
        "A question of the board that somebody must answer in writing by a day. It keeps the figure as shown."
    ),
    CHANCE("Chance", "How likely it is that a promise is kept, said as people picture it: about 1 in 4."),
    COMMENTARY(
        "Commentary",
        "What the owners say of a figure or a part of the plan: why it is so, what is done, what comes next."
    ),
    CONTRADICTION(
        "Contradiction",
        "Delivery looks well while the measures fail, or the other way round. It is asked about first."
    ),
    CYCLE("Cycle", "A month's return from its opening to the board that reads it: opens, due, checked, signed, board."),
    DATA_CHECK("Data check", "The programme office looks at a figure before its owners sign it."),
    DELIVERABLE(
        "Deliverable",
        "What will exist on a day if an action is done. It counts as done once evidence of it is accepted."
    ),
    DELIVERY("Delivery", "Whether the work was done by its dates. It says nothing of whether it helped anybody."),
    DISAGREEMENT(
        "Disagreement",
        "Partners hold different things of one figure. Both stand beside it until they agree."
    ),
    EHC_PLAN("EHC plan", "Education, Health and Care plan: what a child with special needs is entitled to."),
    END_STATE("End state", "The level that shall be held for good, with its date."),
    EVIDENCE(
        "Evidence",
        "What shows that a deliverable is done: a paper, a report, a figure. The board accepts it or sends it back."
    ),
    EXCEPTION_PAGE(
        "Exception page",
        "What the owner of anything off track must write: cause, what is done, recovery date, support wanted."
    ),
    FIRST_DATE("First promised", "The date that was given first. It stays in view however often it is moved."),
    FORECAST("Forecast", "What comes if things go on as they are. It is not what is hoped for or promised."),
    FORECAST_RANGE("80% range", "Between its ends 4 in 5 figures are expected to fall."),
    HANDLING_CLASS("Handling class", "Who may read something: the board only, the partners, or everybody."),
    ICB("ICB", "Integrated Care Board: the NHS body that plans health services for the area."),
    IMPACT("Impact", "Whether what was to change for children and families is changing, told from the measures."),
    LIMITS(
        "Limits",
        "Between them figures move up and down by chance alone. A figure outside them has a cause of its own."
    ),
    LIVED_EXPERIENCE("Lived experience", "What families and young people say themselves, asked or unasked."),
    MEASURE(
        "Measure",
        "Something that is counted again and again in the same way, such as plans issued within 20 weeks."
    ),
    MILESTONE("Milestone", "A level promised for a day on the way. It is not the standard of the law."),
    NEIGHBOURS(
        "Statistical neighbours",
        "The authorities that are most like this one, as the Department for Education publishes them."
    ),
    ON_TRACK(
        "On track, at risk, off track",
        "The rating in words: green, amber and red. Each also has a shape and a reason."
    ),
    OVERRIDE(
        "Set by the chair",
        "A rating that a person set, with a reason and a last day. The computed one stands beside it."
    ),
    PACK("Pack", "The board's papers of a month, frozen: once issued they never change."),
    PARENT_CARER_FORUM("Parent carer forum", "The body that speaks for the families of the area."),
    PLAN_QUALITY(
        "Plan quality",
        "How well the plan says what, by when, and how anybody will know. It judges the plan, not the work."
    ),
    PRIORITY_ACTION("Priority action", "An urgent finding of the inspection that the plan must answer."),
    PROMISE("Promise", "What an organisation said in public that it would do, with every date it gave for it."),
    PROVISIONAL("Provisional", "A figure that may still change. It is drawn hollow and counts in no rating."),
    QUERIED("Queried", "A figure that the programme office asked about and that must be answered."),
    RESTATED("Restated", "A figure that was given differently before. The earlier one can still be seen."),
    RETURN("Return", "The figures that an organisation brings for a month."),
    SEND("SEND", "Special educational needs and disabilities."),
    SIGN_OFF(
        "Sign-off",
        "The accountable executive of each owner signs a figure with its commentary. Any later change undoes it."
    ),
    STATUTORY_STANDARD("Statutory standard", "What the law requires: every plan within 20 weeks, for example."),
    STOCKTAKE(
        "Stocktake",
        "The look of the Department for Education and NHS England at the whole plan, about twice a year."
    ),
    SUSTAINED("Sustained", "The end state was reached and held for the agreed number of months."),
    TRAJECTORY("Trajectory", "All that is promised of a measure: milestones, end state, standard."),
    VARIATION("Variation", "Whether figures move by chance alone, or something changed for better or worse."),
    WAIVER("Waiver", "The chair lets a figure go into a pack unsigned. The pack says so."),
    WITHHELD(
        "Withheld",
        "A number so small that it could point to a child. It is left out, and so is what would give it away."
    );

    private final String words;
    private final String meaning;

    Term(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** {@return the word as it stands on pages} */
    public String words() {
        return words;
    }

    /** {@return what it means, in a sentence or two} */
    public String meaning() {
        return meaning;
    }
}

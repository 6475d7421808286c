package uk.improvementboard.metrics.pack;

/** The parts of a pack, in the order in which a board reads them. Every form of a pack, on paper or not, keeps it. */
public enum PackPart {
    /** What families and young people say. */
    FAMILIES,
    /** The one-page summary, with the decisions that are sought. */
    GLANCE,
    /** What changed since the last board. */
    CHANGES,
    /** The action log and the challenges. */
    MEETINGS,
    /** What the chair let the pack go without. */
    WAIVERS,
    /** Who answers for the figures. */
    SIGN_OFFS,
    /** A page for each priority action and area, with its risks. */
    SECTIONS,
    /** A page for each measure, with the outlook of the rate. */
    MEASURES,
    /** Exception pages. */
    EXCEPTIONS,
    /** The promise ledger. */
    PROMISES,
    /** The question register. */
    QUESTIONS,
    /** How earlier forecasts did. */
    FORECASTS,
    /** What lies ahead. */
    FORWARD_PLAN,
    /** Key, rules and definitions. */
    KEY,
    /** What was restated, reworded or moved since the pack before. */
    REVISIONS,
}

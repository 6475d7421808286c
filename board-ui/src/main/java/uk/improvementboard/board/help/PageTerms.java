package uk.improvementboard.board.help;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which words of the field each page uses. Every page has its line; a test finds those that forgot. */
public final class PageTerms {

    /** By the first part of a page's path below its partnership. */
    private static final Map<String, List<Term>> TERMS = Map.ofEntries(
        entry(
            "board",
            List.of(
                Term.CONTRADICTION,
                Term.DELIVERY,
                Term.IMPACT,
                Term.SUSTAINED,
                Term.ON_TRACK,
                Term.MILESTONE,
                Term.CHANCE,
                Term.FIRST_DATE,
                Term.EXCEPTION_PAGE
            )
        ),
        entry(
            "mine",
            List.of(
                Term.SIGN_OFF,
                Term.CHALLENGE,
                Term.COMMENTARY,
                Term.EXCEPTION_PAGE,
                Term.DELIVERABLE,
                Term.MILESTONE,
                Term.FIRST_DATE,
                Term.DISAGREEMENT,
                Term.ON_TRACK,
                Term.CHANCE
            )
        ),
        entry(
            "data-due",
            List.of(
                Term.RETURN,
                Term.CYCLE,
                Term.DATA_CHECK,
                Term.QUERIED,
                Term.SIGN_OFF,
                Term.DELIVERABLE,
                Term.PLAN_QUALITY,
                Term.PROVISIONAL
            )
        ),
        entry(
            "lived-experience",
            List.of(
                Term.LIVED_EXPERIENCE,
                Term.PARENT_CARER_FORUM,
                Term.SEND,
                Term.EHC_PLAN,
                Term.ON_TRACK,
                Term.MILESTONE,
                Term.PROMISE,
                Term.RESTATED,
                Term.WITHHELD,
                Term.PRIORITY_ACTION,
                Term.AREA_FOR_IMPROVEMENT
            )
        ),
        entry(
            "stocktake",
            List.of(
                Term.STOCKTAKE,
                Term.IMPACT,
                Term.SUSTAINED,
                Term.ON_TRACK,
                Term.EVIDENCE,
                Term.DELIVERABLE,
                Term.CONTRADICTION,
                Term.FORECAST,
                Term.FORECAST_RANGE,
                Term.CHANCE
            )
        ),
        entry(
            "areas",
            List.of(Term.NEIGHBOURS, Term.STATUTORY_STANDARD, Term.VARIATION, Term.LIMITS, Term.ON_TRACK, Term.CHANCE)
        ),
        entry("search", List.of(Term.MEASURE, Term.ACTION, Term.PROMISE, Term.CHALLENGE)),
        entry(
            "measures",
            List.of(
                Term.MEASURE,
                Term.ON_TRACK,
                Term.MILESTONE,
                Term.END_STATE,
                Term.STATUTORY_STANDARD,
                Term.BASELINE,
                Term.VARIATION,
                Term.LIMITS,
                Term.FORECAST,
                Term.FORECAST_RANGE,
                Term.CHANCE,
                Term.PROVISIONAL,
                Term.RESTATED,
                Term.WITHHELD,
                Term.SIGN_OFF
            )
        ),
        entry(
            "plan",
            List.of(
                Term.PRIORITY_ACTION,
                Term.AREA_FOR_IMPROVEMENT,
                Term.ACTION,
                Term.DELIVERABLE,
                Term.EVIDENCE,
                Term.DELIVERY,
                Term.IMPACT,
                Term.SUSTAINED,
                Term.FIRST_DATE,
                Term.PLAN_QUALITY
            )
        ),
        entry("actions", List.of(Term.ACTION, Term.DELIVERABLE, Term.EVIDENCE, Term.DELIVERY, Term.FIRST_DATE)),
        entry("promises", List.of(Term.PROMISE, Term.FIRST_DATE)),
        entry("questions", List.of(Term.RESTATED, Term.WITHHELD, Term.PROMISE)),
        entry("exceptions", List.of(Term.EXCEPTION_PAGE, Term.CONTRADICTION, Term.MILESTONE, Term.ON_TRACK)),
        entry("challenges", List.of(Term.CHALLENGE, Term.EVIDENCE, Term.MEASURE)),
        entry("meetings", List.of(Term.CHALLENGE, Term.CYCLE, Term.PACK, Term.CONTRADICTION)),
        entry("restatements", List.of(Term.RESTATED, Term.PROVISIONAL, Term.PACK)),
        entry(
            "plan-quality",
            List.of(Term.PLAN_QUALITY, Term.ACTION, Term.DELIVERABLE, Term.BASELINE, Term.MILESTONE, Term.END_STATE)
        ),
        entry("questions-to-ask", List.of(Term.CONTRADICTION, Term.CHALLENGE, Term.MILESTONE)),
        entry(
            "rating-rule",
            List.of(
                Term.ON_TRACK,
                Term.MILESTONE,
                Term.END_STATE,
                Term.CHANCE,
                Term.OVERRIDE,
                Term.DELIVERY,
                Term.IMPACT,
                Term.SUSTAINED
            )
        ),
        entry(
            "method",
            List.of(
                Term.VARIATION,
                Term.LIMITS,
                Term.BASELINE,
                Term.FORECAST,
                Term.FORECAST_RANGE,
                Term.BRIER,
                Term.WITHHELD,
                Term.TRAJECTORY
            )
        ),
        entry(
            "outlook",
            List.of(Term.EHC_PLAN, Term.STATUTORY_STANDARD, Term.FORECAST, Term.FORECAST_RANGE, Term.CHANCE)
        ),
        entry(
            "sign-off",
            List.of(Term.SIGN_OFF, Term.DATA_CHECK, Term.COMMENTARY, Term.DISAGREEMENT, Term.WAIVER, Term.RESTATED)
        ),
        entry("imports", List.of(Term.RETURN, Term.PROVISIONAL, Term.RESTATED, Term.WITHHELD, Term.MEASURE)),
        entry("import-tokens", List.of(Term.RETURN, Term.HANDLING_CLASS)),
        entry(
            "returns",
            List.of(Term.RETURN, Term.CYCLE, Term.DATA_CHECK, Term.QUERIED, Term.SIGN_OFF, Term.PROVISIONAL)
        ),
        entry("forecasts", List.of(Term.FORECAST, Term.FORECAST_RANGE, Term.CHANCE, Term.BRIER, Term.PACK)),
        entry("packs", List.of(Term.PACK, Term.HANDLING_CLASS, Term.RESTATED, Term.SIGN_OFF, Term.WAIVER)),
        entry("administration", List.of(Term.ICB, Term.PARENT_CARER_FORUM, Term.HANDLING_CLASS)),
        entry("audit", List.of(Term.RESTATED, Term.PACK)),
        entry("account", List.of(Term.HANDLING_CLASS))
    );

    /** Words that the head of every page uses. */
    private static final List<Term> EVERYWHERE = List.of(Term.AS_AT, Term.HANDLING_CLASS);

    private PageTerms() {}

    /**
     * {@return the words of a page, those of its head included}
     *
     * @param below path of the page below its partnership: "measures/ehc-plans-within-20-weeks"
     */
    public static List<Term> of(String below) {
        var terms = new ArrayList<>(TERMS.getOrDefault(first(below), List.of()));
        EVERYWHERE.stream()
            .filter(term -> !terms.contains(term))
            .forEach(terms::add);
        return List.copyOf(terms);
    }

    /** {@return whether a page has a line of its own} */
    static boolean known(String below) {
        return TERMS.containsKey(first(below));
    }

    private static String first(String below) {
        return below.contains("/") ? below.substring(0, below.indexOf('/')) : below;
    }
}

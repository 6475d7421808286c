package uk.improvementboard.metrics.pipeline;

import java.util.ArrayList;
import java.util.List;

/** All that a projection takes for granted, each with its figure and where that comes from. */
final class Assumptions {

    private Assumptions() {}

    static List<String> of(PipelineHistory history, Outset outset) {
        var practice = outset.practice();
        var list = new ArrayList<String>();
        list.add(
            "Requests go on as their forecast says, about " +
                Words.whole(outset.requests().mean()) +
                " a month over the next year; " +
                Words.percent(practice.agreed()) +
                " of them go on towards a plan, as in the latest 12 months."
        );
        list.add(
            history.yearly(PipelineMonth::ended) == 0
                ? "Nobody who waits leaves without a plan, as no such case is counted."
                : Words.percent(practice.ended()) +
                      " of the children who join leave without a plan, as in the latest 12 months."
        );
        list.add(
            "As now means about " +
                Words.whole(outset.issued().mean()) +
                " plans a month, the forecast of plans issued. A stated capacity holds from " +
                Words.month(history.latest().month().plusMonths(1)) +
                " on and keeps the service's quiet and busy months."
        );
        list.add(
            "Of today's plans " +
                Words.whole(outset.inTimeShare().mean()) +
                "% go to children within 20 weeks, by the forecast of that share. Plans beyond today's number go to overdue" +
                " children until none is left, then to the others."
        );
        list.add(
            "Of the overdue plans " +
                Words.percent(practice.oldestFirst()) +
                " go to those who wait longest and the rest to all who are overdue alike: so the age bands moved in the latest 12 months."
        );
        list.add(
            "The first plans are ready after 12 weeks, the last after 17 to 19: the decision to assess may take 6 and the advice another 6" +
                " (SEND Regulations 2014, regulations 5 and 8), then come drafts and comments. A plan is late only because capacity is short."
        );
        list.add(
            "Statutory exceptions stay at " +
                Words.percent(practice.exceptionsInTime()) +
                " of plans within 20 weeks and " +
                Words.percent(practice.exceptionsOverdue()) +
                " of overdue plans; they count in the queue and not in the rate."
        );
        list.add(
            "Cleared means that no more than " +
                Scenarios.CLEARED +
                " children, or 1 in 100 of all who wait, have waited over 20 weeks."
        );
        return List.copyOf(list);
    }
}

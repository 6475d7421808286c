package uk.improvementboard.metrics.pipeline;

/**
 * Where every future begins, and what it is drawn from.
 *
 * @param requests requests a month
 * @param issued plans a month, as now
 * @param inTimeShare share of the plans issued that goes to children still within 20 weeks, in per cent
 */
record Outset(
    PipelineMonth latest,
    Queue opening,
    Practice practice,
    FuturePaths requests,
    FuturePaths issued,
    FuturePaths inTimeShare
) {}

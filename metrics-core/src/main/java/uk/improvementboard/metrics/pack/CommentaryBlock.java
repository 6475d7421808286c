package uk.improvementboard.metrics.pack;

/**
 * Commentary as printed beside what it is about.
 *
 * @param month the month it was written for: "October 2026"
 * @param by who wrote it and when: "Council executive, 17 November 2026"
 * @param handling who may read it, in words
 */
public record CommentaryBlock(String month, String what, String soWhat, String nowWhat, String by, String handling) {}

package uk.improvementboard.metrics.pack;

/**
 * What a pack prints beside the reading of the board, as its audience may see it.
 *
 * @param promises the promise ledger
 * @param questions the question register
 * @param experience what families and young people say
 */
public record PackRegisters(PromisesPage promises, QuestionsPage questions, ExperiencePage experience) {}

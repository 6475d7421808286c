package uk.improvementboard.metrics.trajectory;

/**
 * What the law requires. It is never a milestone: a measure at its milestone still shows its gap to the standard.
 *
 * @param value required value, in the measure's unit
 * @param law the provision, as cited: "SEND Regulations 2014, regulation 13(2)"
 */
public record StatutoryStandard(double value, String law) {}

package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What shows that an action is done. An action is complete only when the board has accepted its evidence.
 *
 * @param title what it is
 * @param submittedOn day it was handed in
 * @param submittedBy role that handed it in
 * @param acceptedOn day the board accepted it, if it has
 */
public record Evidence(String title, LocalDate submittedOn, String submittedBy, Optional<LocalDate> acceptedOn) {}

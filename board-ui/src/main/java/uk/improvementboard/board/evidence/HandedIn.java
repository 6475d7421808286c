package uk.improvementboard.board.evidence;

import java.nio.file.Path;

/**
 * A file as it came from a browser.
 *
 * @param content where it lies until it is kept or refused
 * @param name as it was called where it came from
 */
public record HandedIn(Path content, String name) {}

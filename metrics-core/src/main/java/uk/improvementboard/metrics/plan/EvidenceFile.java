package uk.improvementboard.metrics.plan;

/**
 * A file that was handed in as evidence.
 *
 * @param id under which it is kept
 * @param name as it is saved: made safe, with the ending of its type
 * @param type media type that its content showed
 * @param size in bytes
 * @param sha256 digest of its bytes, 64 hexadecimal digits
 */
public record EvidenceFile(String id, String name, String type, long size, String sha256) {}

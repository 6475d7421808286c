package uk.improvementboard.board.pdf;

/**
 * What every page says at its head and foot. Screen readers pass over it: it is marked as an artifact.
 *
 * @param partnership name of the partnership
 * @param illustrative whether the page carries the mark "Illustrative data"
 * @param handlingClass who may read it, such as "Board only"
 * @param dataAsAt date of the data in words, such as "31 October 2026"
 * @param kind what the document is: "Pack"
 * @param packId identifier of the frozen pack, or of what else the document is
 * @param sha256 SHA-256 of its content in hexadecimal; the page shows its first 12 characters
 */
public record PageFurniture(
    String partnership,
    boolean illustrative,
    String handlingClass,
    String dataAsAt,
    String kind,
    String packId,
    String sha256
) {
    private static final int SHOWN = 12;

    /** Refuses a digest that is too short to be told from another. */
    public PageFurniture {
        if (!sha256.matches("[0-9a-fA-F]{12,64}")) {
            throw new IllegalArgumentException("A pack's SHA-256 is 64 hexadecimal digits");
        }
    }

    /** The furniture of a pack. */
    public PageFurniture(
        String partnership,
        boolean illustrative,
        String handlingClass,
        String dataAsAt,
        String packId,
        String sha256
    ) {
        this(partnership, illustrative, handlingClass, dataAsAt, "Pack", packId, sha256);
    }

    String shortDigest() {
        return sha256.substring(0, SHOWN);
    }
}

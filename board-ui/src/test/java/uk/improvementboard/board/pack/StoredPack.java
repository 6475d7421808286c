package uk.improvementboard.board.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The pack that an earlier version of the program stored: one priority action and two measures. */
final class StoredPack {

    static final String DIGEST = "bb29b002865e5378f84261d2283df70e0a01bd784efddfecf87ad6096236ab55";

    private StoredPack() {}

    static PackDocument document() {
        return PackDocument.read(text(), DIGEST);
    }

    static String text() {
        try (var in = StoredPack.class.getResourceAsStream("/stored-packs/format-2.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

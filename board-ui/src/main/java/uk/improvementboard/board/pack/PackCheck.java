package uk.improvementboard.board.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says whether a file is what was issued. The pack is rendered again from its frozen document and the file held against that, so
 * that nothing in the file has to be trusted: a changed figure is found also where id and digest were left as they were.
 *
 * @see "decision 0021"
 */
public final class PackCheck {

    private static final int PLACES = 5;
    private static final int QUOTED = 90;

    private PackCheck() {}

    /** The pack that a file says it is. */
    public record Named(String packId, String sha256) {
        /** {@return whether it says of itself that it was not issued} */
        public boolean draft() {
            return packId.endsWith("-" + PackDocument.DRAFT);
        }
    }

    /**
     * {@return the pack that a file names, if it names one}
     *
     * @throws IllegalArgumentException when the file is not of that form, or broken
     */
    public static Optional<Named> named(PackForm form, byte[] file) {
        return PackLabel.read(PackPieces.identity(form, file)).map(it -> new Named(it.packId(), it.sha256()));
    }

    /**
     * {@return in sentences, where a file is not what was issued; empty where it is}
     *
     * @throws IllegalArgumentException when the file is not of that form, or broken
     */
    public static List<String> differences(PackForm form, byte[] file, PackDocument issued) {
        var rendered = rendered(form, issued);
        if (Arrays.equals(file, rendered) || samePacked(form, file, rendered)) {
            return List.of();
        }
        var found = places(PackPieces.of(form, file), PackPieces.of(form, rendered));
        return found.isEmpty()
            ? List.of(
                  "No word or figure that was read differs, but the file is not the one that was issued: it was changed or saved" +
                      " again by another program. Pictures and layout may differ."
              )
            : found;
    }

    private static byte[] rendered(PackForm form, PackDocument issued) {
        var out = new ByteArrayOutputStream();
        try {
            form.write(issued, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Platforms do not all compress alike: what matters is what comes out again. */
    private static boolean samePacked(PackForm form, byte[] file, byte[] rendered) {
        return switch (form) {
            case HTML -> false;
            case PDF -> PdfObjects.of(file).equals(PdfObjects.of(rendered));
            case XLSX, PPTX, ZIP -> sameEntries(StableZip.read(file), StableZip.read(rendered));
        };
    }

    private static boolean sameEntries(Map<String, byte[]> file, Map<String, byte[]> rendered) {
        return (
            new ArrayList<>(file.keySet()).equals(new ArrayList<>(rendered.keySet())) &&
            file
                .entrySet()
                .stream()
                .allMatch(entry -> Arrays.equals(entry.getValue(), rendered.get(entry.getKey())))
        );
    }

    private static List<String> places(Map<String, String> file, Map<String, String> rendered) {
        var places = new LinkedHashSet<>(rendered.keySet());
        places.addAll(file.keySet());
        var found = new ArrayList<String>();
        var more = 0;
        for (var place : places) {
            var there = file.getOrDefault(place, "");
            var issued = rendered.getOrDefault(place, "");
            if (!there.equals(issued)) {
                if (found.size() < PLACES) {
                    found.add(sentence(place, there, issued));
                } else {
                    more++;
                }
            }
        }
        if (more > 0) {
            found.add("And " + more + " places more.");
        }
        return found;
    }

    private static String sentence(String place, String there, String issued) {
        var from = 0;
        while (from < Math.min(there.length(), issued.length()) && there.charAt(from) == issued.charAt(from)) {
            from++;
        }
        return (
            Character.toUpperCase(place.charAt(0)) +
            place.substring(1) +
            ": the file says " +
            quoted(there, from) +
            ", the issued pack says " +
            quoted(issued, from) +
            "."
        );
    }

    /** A few words around the place where two texts part. */
    private static String quoted(String text, int at) {
        var from = Math.max(0, at - QUOTED / 3);
        var words = text.substring(Math.min(from, text.length()), Math.min(text.length(), from + QUOTED));
        return words.isBlank() ? "nothing" : "\"" + words.replaceAll("\\s+", " ").strip() + "\"";
    }
}

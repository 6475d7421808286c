package uk.improvementboard.board.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Every object of a PDF as text, with what its streams hold when unpacked: equal for two files that differ in compression alone. */
final class PdfObjects {

    private PdfObjects() {}

    /**
     * {@return the objects by number, the file's own dictionary under the empty name}
     *
     * @throws IllegalArgumentException when the file is no PDF, or broken
     */
    static Map<String, String> of(byte[] file) {
        try (var pdf = Loader.loadPDF(file)) {
            Map<String, String> objects = new TreeMap<>();
            COSDocument document = pdf.getDocument();
            for (var key : document.getXrefTable().keySet()) {
                objects.put(key.toString(), words(document.getObjectFromPool(key).getObject()));
            }
            var trailer = document.getTrailer();
            for (var name : new COSName[] { COSName.ROOT, COSName.INFO, COSName.ID }) {
                objects.put(name.getName(), words(trailer.getItem(name)));
            }
            return objects;
        } catch (IOException broken) {
            throw new IllegalArgumentException("It cannot be read as PDF: " + broken.getMessage(), broken);
        }
    }

    private static String words(@Nullable COSBase object) throws IOException {
        return switch (object) {
            case null -> "null";
            case COSObject reference -> reference.getKey() + " R";
            case COSStream stream -> dictionary(stream) + digest(unpacked(stream));
            case COSDictionary dictionary -> dictionary(dictionary);
            case COSArray array -> {
                var words = new StringBuilder("[");
                for (var index = 0; index < array.size(); index++) {
                    words.append(words(array.get(index))).append(' ');
                }
                yield words.append(']').toString();
            }
            case COSString string -> "(" + Base64.getEncoder().encodeToString(string.getBytes()) + ")";
            default -> object.toString();
        };
    }

    /** How long a stream is when packed is left out: it is what platforms differ in. */
    private static String dictionary(COSDictionary dictionary) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        for (var entry : dictionary.entrySet()) {
            var length = dictionary instanceof COSStream && entry.getKey().equals(COSName.LENGTH);
            if (!length) {
                entries.put(entry.getKey().getName(), words(entry.getValue()));
            }
        }
        return "<<" + entries + ">>";
    }

    private static byte[] unpacked(COSStream stream) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = stream.createInputStream()) {
            in.transferTo(bytes);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

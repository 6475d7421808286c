package uk.improvementboard.board.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** A word across every page, as outlines: nobody reads it twice and no screen reader reads it at all. */
final class Watermark {

    private static final double SIZE = 190;
    private static final double SLOPE = Math.toRadians(38);
    private static final int WEIGHT = 700;
    private static final float GREY = 0.25f;
    private static final float OPACITY = 0.09f;

    private Watermark() {}

    static void lay(String word, PDDocument pdf) throws IOException {
        if (!word.isBlank()) {
            for (var page : pdf.getPages()) {
                lay(word, pdf, page);
            }
        }
    }

    private static void lay(String word, PDDocument pdf, PDPage page) throws IOException {
        var artifact = new COSDictionary();
        artifact.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        artifact.setItem(COSName.SUBTYPE, COSName.getPDFName("Watermark"));
        var pale = new PDExtendedGraphicsState();
        pale.setNonStrokingAlphaConstant(OPACITY);
        try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(artifact));
            content.setGraphicsStateParameters(pale);
            content.setNonStrokingColor(GREY);
            var box = page.getMediaBox();
            var place = AffineTransform.getTranslateInstance(box.getWidth() / 2, box.getHeight() / 2);
            place.rotate(SLOPE);
            outline(content, word, place);
            content.endMarkedContent();
        }
    }

    /** Paths are kept in whole tenths of a point, so that the bytes do not depend on the last digits of a sine. */
    private static void outline(PDPageContentStream content, String word, AffineTransform place) throws IOException {
        var lettering = new OutlineLettering();
        var shape = lettering.outline(word, WEIGHT, SIZE);
        var centred = new AffineTransform(place);
        centred.translate(-shape.getBounds2D().getCenterX(), -shape.getBounds2D().getCenterY());
        var at = new float[6];
        for (var path = shape.getPathIterator(centred); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(tenth(at[0]), tenth(at[1]));
                case PathIterator.SEG_LINETO -> content.lineTo(tenth(at[0]), tenth(at[1]));
                case PathIterator.SEG_CUBICTO -> content.curveTo(
                    tenth(at[0]),
                    tenth(at[1]),
                    tenth(at[2]),
                    tenth(at[3]),
                    tenth(at[4]),
                    tenth(at[5])
                );
                case PathIterator.SEG_CLOSE -> content.closePath();
                default -> throw new IllegalStateException("Outlines are made of lines and cubic curves");
            }
        }
        content.fill();
    }

    private static float tenth(float value) {
        return Math.round(value * 10) / 10f;
    }
}

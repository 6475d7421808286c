package uk.improvementboard.board.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Content that is to be seen but not read: its marks on the page are turned into artifacts. */
final class ArtifactMarks {

    private final Map<COSDictionary, Set<Integer>> byPage = new HashMap<>();

    void add(PageMark mark) {
        byPage.computeIfAbsent(mark.page(), page -> new HashSet<>()).add(mark.id());
    }

    boolean contains(PageMark mark) {
        return byPage.getOrDefault(mark.page(), Set.of()).contains(mark.id());
    }

    /** Rewrites the pages concerned and takes the marks out of the tree's index of parents. */
    void apply(PDDocument pdf, PDStructureTreeRoot tree) throws IOException {
        COSArray index = tree.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        for (PDPage page : pdf.getPages()) {
            Set<Integer> ids = byPage.getOrDefault(page.getCOSObject(), Set.of());
            if (!ids.isEmpty()) {
                rewrite(pdf, page, ids);
                forget(index, page.getStructParents(), ids);
            }
        }
    }

    private static void rewrite(PDDocument pdf, PDPage page, Set<Integer> ids) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        List<Object> result = new ArrayList<>(tokens.size());
        for (Object token : tokens) {
            int size = result.size();
            boolean marked = token instanceof Operator operator && operator.getName().equals("BDC") && size >= 2;
            if (marked && ids.contains(id(page, (COSBase) result.get(size - 1)))) {
                result.subList(size - 2, size).clear();
                result.add(COSName.ARTIFACT);
                result.add(Operator.getOperator("BMC"));
            } else {
                result.add(token);
            }
        }
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(result);
        }
        page.setContents(stream);
    }

    private static int id(PDPage page, COSBase properties) {
        if (properties instanceof COSName name) {
            PDPropertyList list = page.getResources().getProperties(name);
            return list == null ? -1 : list.getCOSObject().getInt(COSName.MCID);
        }
        return properties instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID) : -1;
    }

    private static void forget(COSArray index, int pageKey, Set<Integer> ids) {
        for (int i = 0; i + 1 < index.size(); i += 2) {
            if (index.getInt(i) == pageKey && index.getObject(i + 1) instanceof COSArray parents) {
                ids.forEach(id -> parents.set(id, COSNull.NULL));
            }
        }
    }
}

package uk.improvementboard.board.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Mends what a validator lets pass and a screen reader stumbles over: captions outside their tables, header rows read
 * again on every page, links read again for every line they cover, empty groups, decoration announced as pictures.
 */
final class StructureTidy {

    private static final Set<String> DROPPED_WHEN_EMPTY = Set.of(
        "THead",
        "TBody",
        "TFoot",
        "Caption",
        "Span",
        "Div",
        "Sect",
        "P",
        "L",
        "LBody"
    );
    private static final Set<String> ROW_GROUPS = Set.of("THead", "TBody", "TFoot");

    private final Map<COSDictionary, Integer> pageNumbers = new HashMap<>();
    private final ArtifactMarks artifacts = new ArtifactMarks();
    private final ElementJoiner joiner = new ElementJoiner();

    private StructureTidy() {}

    static void tidy(PDDocument pdf) throws IOException {
        PDStructureTreeRoot tree = pdf.getDocumentCatalog().getStructureTreeRoot();
        StructureTidy tidy = new StructureTidy();
        pdf.getPages().forEach(page -> tidy.pageNumbers.put(page.getCOSObject(), tidy.pageNumbers.size()));
        tidy.visit(new StructureNode(tree.getCOSObject()));
        tidy.artifacts.apply(pdf, tree);
        tidy.joiner.apply(tree);
    }

    private void visit(StructureNode node) {
        node.children().forEach(this::visit);
        if (node.type().equals("THead")) {
            keepFirstPage(node);
        }
        List<COSBase> kids = withCaptionsInside(joiner.withoutBareSpans(node, kept(node)));
        node.setKids(joiner.withWholeLinks(kids));
        if (node.type().equals("Div") && !node.marks().isEmpty()) {
            node.setType("P");
        }
    }

    /** Kids without decoration and without groups that hold nothing. */
    private List<COSBase> kept(StructureNode node) {
        List<COSBase> kept = new ArrayList<>();
        for (COSBase kid : node.kids()) {
            if (!StructureNode.isElement(kid)) {
                kept.add(kid);
                continue;
            }
            StructureNode child = new StructureNode((COSDictionary) kid);
            if (child.type().equals("Figure") && child.alternative().equals(PagePreparation.DECORATION)) {
                child.marks().forEach(artifacts::add);
            } else if (!isEmptyGroup(child)) {
                kept.add(kid);
            }
        }
        return kept;
    }

    private static boolean isEmptyGroup(StructureNode node) {
        boolean rows = node
            .children()
            .stream()
            .anyMatch(child -> child.type().equals("TR"));
        boolean groupWithoutRows = ROW_GROUPS.contains(node.type()) && !rows;
        return groupWithoutRows || (DROPPED_WHEN_EMPTY.contains(node.type()) && node.kids().isEmpty());
    }

    /** A caption becomes the first kid of the table that stands next to it. */
    private static List<COSBase> withCaptionsInside(List<COSBase> kids) {
        List<COSBase> result = new ArrayList<>(kids);
        for (int i = 0; i + 1 < result.size(); i++) {
            boolean before = is(result.get(i), "Caption") && is(result.get(i + 1), "Table");
            boolean after = is(result.get(i), "Table") && is(result.get(i + 1), "Caption");
            if (before || after) {
                COSBase caption = result.remove(before ? i : i + 1);
                new StructureNode((COSDictionary) result.get(i)).prepend((COSDictionary) caption);
            }
        }
        return result;
    }

    private static boolean is(COSBase kid, String type) {
        return StructureNode.isElement(kid) && new StructureNode((COSDictionary) kid).type().equals(type);
    }

    private void keepFirstPage(StructureNode head) {
        List<PageMark> marks = head.allMarks();
        int first = marks
            .stream()
            .mapToInt(mark -> pageNumbers.getOrDefault(mark.page(), Integer.MAX_VALUE))
            .min()
            .orElse(0);
        for (PageMark mark : marks) {
            if (pageNumbers.getOrDefault(mark.page(), Integer.MAX_VALUE) > first) {
                artifacts.add(mark);
            }
        }
        head.removeMarks(artifacts::contains);
    }
}

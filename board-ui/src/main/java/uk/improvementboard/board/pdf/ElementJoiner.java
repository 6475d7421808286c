package uk.improvementboard.board.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Undoes what the layout did line by line: spans that only stand for a line, and links cut where a line ends. */
final class ElementJoiner {

    private final Map<COSDictionary, COSDictionary> joinedInto = new HashMap<>();

    /** Kids of an element in which spans without anything of their own give way to what they hold. */
    List<COSBase> withoutBareSpans(StructureNode parent, List<COSBase> kids) {
        List<COSBase> result = new ArrayList<>();
        for (COSBase kid : kids) {
            if (isOf(kid, "Span") && new StructureNode((COSDictionary) kid).isBare()) {
                result.addAll(new StructureNode((COSDictionary) kid).kidsFor(parent));
                joinedInto.put((COSDictionary) kid, parent.dictionary());
            } else {
                result.add(kid);
            }
        }
        return result;
    }

    /** Kids in which neighbouring links with the same words are one. */
    List<COSBase> withWholeLinks(List<COSBase> kids) {
        List<COSBase> result = new ArrayList<>();
        for (COSBase kid : kids) {
            if (!result.isEmpty() && sameLink(result.getLast(), kid)) {
                StructureNode first = new StructureNode((COSDictionary) result.getLast());
                List<COSBase> all = new ArrayList<>(first.kids());
                all.addAll(new StructureNode((COSDictionary) kid).kidsFor(first));
                first.setKids(all);
                joinedInto.put((COSDictionary) kid, first.dictionary());
            } else {
                result.add(kid);
            }
        }
        return result;
    }

    /** Points the tree's index of parents, for content and for annotations, to the elements that remain. */
    void apply(PDStructureTreeRoot tree) {
        COSArray index = tree.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        for (int i = 1; i < index.size(); i += 2) {
            if (index.getObject(i) instanceof COSArray parents) {
                for (int j = 0; j < parents.size(); j++) {
                    replace(parents, j);
                }
            } else {
                replace(index, i);
            }
        }
    }

    private void replace(COSArray array, int position) {
        if (array.getObject(position) instanceof COSDictionary parent && joinedInto.containsKey(parent)) {
            COSDictionary remaining = parent;
            for (var next = joinedInto.get(parent); next != null; next = joinedInto.get(next)) {
                remaining = next;
            }
            array.set(position, remaining);
        }
    }

    private static boolean sameLink(COSBase one, COSBase other) {
        if (!isOf(one, "Link") || !isOf(other, "Link")) {
            return false;
        }
        String words = new StructureNode((COSDictionary) one).alternative();
        return words.equals(new StructureNode((COSDictionary) other).alternative());
    }

    private static boolean isOf(COSBase kid, String type) {
        return StructureNode.isElement(kid) && new StructureNode((COSDictionary) kid).type().equals(type);
    }
}

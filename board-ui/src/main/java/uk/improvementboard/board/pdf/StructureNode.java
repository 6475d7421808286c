package uk.improvementboard.board.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** One element of the structure tree, or its root, over the dictionary that holds it. */
record StructureNode(COSDictionary dictionary) {
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName CONTENT_REFERENCE = COSName.getPDFName("MCR");
    private static final Set<COSName> BARE = Set.of(COSName.TYPE, COSName.S, COSName.P, COSName.PG, COSName.K);

    /** Structure type such as Table; empty for the root of the tree. */
    String type() {
        String type = dictionary.getNameAsString(COSName.S);
        return type == null ? "" : type;
    }

    void setType(String type) {
        dictionary.setName(COSName.S, type);
    }

    String alternative() {
        String words = dictionary.getString(COSName.ALT);
        return words == null ? "" : words;
    }

    List<COSBase> kids() {
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            List<COSBase> list = new ArrayList<>(array.size());
            for (int i = 0; i < array.size(); i++) {
                list.add(array.getObject(i));
            }
            return list;
        }
        return kids == null ? List.of() : List.of(kids);
    }

    void setKids(List<COSBase> kids) {
        if (kids.isEmpty()) {
            dictionary.removeItem(COSName.K);
        } else {
            dictionary.setItem(COSName.K, new COSArray(kids));
        }
    }

    /** The kids in a form that another element can hold, whichever page that one is on. */
    List<COSBase> kidsFor(StructureNode parent) {
        List<COSBase> kids = new ArrayList<>();
        for (COSBase kid : kids()) {
            if (isElement(kid)) {
                ((COSDictionary) kid).setItem(COSName.P, parent.dictionary());
                kids.add(kid);
            } else {
                kids.add(page() == parent.page() ? kid : withPage(kid));
            }
        }
        return kids;
    }

    /** Whether it says nothing but where its content is: no words, language or other attributes of its own. */
    boolean isBare() {
        return BARE.containsAll(dictionary.keySet());
    }

    private @Nullable COSDictionary page() {
        return dictionary.getCOSDictionary(COSName.PG);
    }

    private COSBase withPage(COSBase kid) {
        COSDictionary own = page();
        COSDictionary reference = new COSDictionary();
        if (kid instanceof COSInteger id) {
            reference.setItem(COSName.TYPE, CONTENT_REFERENCE);
            reference.setInt(COSName.MCID, id.intValue());
        } else if (kid instanceof COSDictionary dictionaryKid) {
            reference.addAll(dictionaryKid);
        }
        if (own != null && !reference.containsKey(COSName.PG)) {
            reference.setItem(COSName.PG, own);
        }
        return reference;
    }

    void prepend(COSDictionary child) {
        List<COSBase> kids = new ArrayList<>(kids());
        kids.addFirst(child);
        child.setItem(COSName.P, dictionary);
        setKids(kids);
    }

    List<StructureNode> children() {
        return kids()
            .stream()
            .filter(StructureNode::isElement)
            .map(kid -> new StructureNode((COSDictionary) kid))
            .toList();
    }

    /** Marked content this element holds itself. */
    List<PageMark> marks() {
        return kids()
            .stream()
            .flatMap(kid -> mark(kid).stream())
            .toList();
    }

    /** Marked content this element and all below it hold, in order. */
    List<PageMark> allMarks() {
        List<PageMark> marks = new ArrayList<>();
        for (COSBase kid : kids()) {
            if (isElement(kid)) {
                marks.addAll(new StructureNode((COSDictionary) kid).allMarks());
            } else {
                mark(kid).ifPresent(marks::add);
            }
        }
        return marks;
    }

    /** Lets go of marked content, here and below. */
    void removeMarks(Predicate<PageMark> unwanted) {
        children().forEach(child -> child.removeMarks(unwanted));
        setKids(
            kids()
                .stream()
                .filter(kid -> mark(kid).filter(unwanted).isEmpty())
                .toList()
        );
    }

    /** Whether a kid is an element, and neither content nor a reference to a link's annotation. */
    static boolean isElement(COSBase kid) {
        if (!(kid instanceof COSDictionary dictionary)) {
            return false;
        }
        COSName type = dictionary.getCOSName(COSName.TYPE);
        return !OBJECT_REFERENCE.equals(type) && !CONTENT_REFERENCE.equals(type);
    }

    /** The marked content a kid refers to; empty for an element or an annotation. */
    Optional<PageMark> mark(COSBase kid) {
        COSDictionary own = page();
        if (kid instanceof COSInteger id && own != null) {
            return Optional.of(new PageMark(own, id.intValue()));
        }
        if (kid instanceof COSDictionary reference && CONTENT_REFERENCE.equals(reference.getCOSName(COSName.TYPE))) {
            COSDictionary page = reference.getCOSDictionary(COSName.PG);
            COSDictionary painted = page == null ? own : page;
            return painted == null
                ? Optional.empty()
                : Optional.of(new PageMark(painted, reference.getInt(COSName.MCID)));
        }
        return Optional.empty();
    }

    /** Short, since a dictionary spells out the whole tree and its pages. */
    @Override
    public String toString() {
        return type() + " " + alternative();
    }
}

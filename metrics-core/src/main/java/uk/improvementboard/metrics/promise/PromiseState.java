package uk.improvementboard.metrics.promise;

import uk.improvementboard.metrics.rating.Rag;

/** Where a promise stands. What does worst comes first. */
public enum PromiseState {
    LOST("Lost", Rag.RED),
    OVERDUE("Overdue", Rag.RED),
    PART("Part delivered", Rag.AMBER),
    NO_DATE("No date given", Rag.GREY),
    DUE("Not due yet", Rag.GREY),
    WITHDRAWN("Withdrawn", Rag.GREY),
    DELIVERED("Delivered", Rag.GREEN);

    private final String words;
    private final Rag rag;

    PromiseState(String words, Rag rag) {
        this.words = words;
        this.rag = rag;
    }

    /** {@return the state as printed} */
    public String words() {
        return words;
    }

    /** {@return the colour and shape under which it is printed} */
    public Rag rag() {
        return rag;
    }
}

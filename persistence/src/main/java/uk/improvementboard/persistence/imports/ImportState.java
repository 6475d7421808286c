package uk.improvementboard.persistence.imports;

/** How far an import has come. The names are stored. */
public enum ImportState {
    PREVIEWED("Seen, not loaded"),
    LOADED("Loaded"),
    UNDONE("Undone"),
    CANCELLED("Given up");

    private final String words;

    ImportState(String words) {
        this.words = words;
    }

    /** {@return the state as shown} */
    public String words() {
        return words;
    }
}

package uk.improvementboard.board.imports;

/** Follows an import that takes long, and may stop it. Called on the thread that works, often. */
public interface ImportWatch {
    /** Nobody watches. */
    ImportWatch NOBODY = new ImportWatch() {
        @Override
        public void progress(String doing, double share) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Hears how far it is.
     *
     * @param doing what is done: "Reading rows: 120,000"
     * @param share share of that which is done, 0 to 1
     */
    void progress(String doing, double share);

    /** {@return whether it should stop} */
    boolean cancelled();
}

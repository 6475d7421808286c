package uk.improvementboard.board.browser;

/** What people look at: width and height in CSS pixels. */
enum Screen {
    /** A laptop, for which the landing pages are laid out without scrolling. */
    LAPTOP(1366, 768),
    /** A projector in the meeting room, or a desk. */
    PROJECTOR(1920, 1080),
    /** A phone in the hand. */
    PHONE(390, 844),
    /** A laptop at 400%: the narrowest that WCAG 1.4.10 asks for. */
    MAGNIFIED(320, 640);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}

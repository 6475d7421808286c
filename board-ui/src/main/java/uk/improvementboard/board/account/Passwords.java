package uk.improvementboard.board.account;

import java.util.Optional;

/** What a password must be. */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 72;

    private Passwords() {}

    /** {@return what is wrong with a new password, with how to mend it} */
    static Optional<String> wrong(String password, String username) {
        if (password.length() < SHORTEST) {
            return Optional.of(
                "Enter a password of at least " + SHORTEST + " characters; three or four unrelated words do well"
            );
        }
        if (password.length() > LONGEST) {
            return Optional.of("Enter a password of at most " + LONGEST + " characters");
        }
        return password.equalsIgnoreCase(username)
            ? Optional.of("Enter a password that is not the user name")
            : Optional.empty();
    }
}

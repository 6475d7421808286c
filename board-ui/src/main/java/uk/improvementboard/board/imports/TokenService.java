package uk.improvementboard.board.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.imports.ImportToken;
import uk.improvementboard.persistence.imports.ImportTokenRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/**
 * Makes and takes back the tokens with which systems of an organisation bring its figures. A token is "ib", its id and its secret, joined
 * by "_"; it is shown once, and only a digest of the secret is kept, which needs no salt: the secret is 256 random bits.
 */
@Service
public class TokenService {

    /** Made and taken back by the administrator and by the programme office. */
    private static final String MAY =
        "@permits.may(#partnership, 'ACCOUNT_ADMINISTER') or @permits.may(#partnership, 'RETURN_SUBMIT')";
    private static final int ID_BYTES = 8;
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_LIFE_DAYS = 400;
    private static final int LONGEST_LABEL = 80;

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final ImportTokenRepository tokens;
    private final Permits permits;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TokenService(
        PartnershipTransactions transactions,
        PartnershipRepository partnerships,
        ImportTokenRepository tokens,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.tokens = tokens;
        this.permits = permits;
        this.clock = clock;
    }

    /** What came of making a token. */
    public sealed interface Made {
        /** It is made; its text is shown now and never again. */
        record Token(String text, ImportToken kept) implements Made {}

        /** It cannot be made. */
        record Refused(String why) implements Made {}
    }

    /** {@return every token, those taken back included, the latest first} */
    @PreAuthorize(MAY)
    public List<Recorded<ImportToken>> all(PartnershipId partnership) {
        return transactions.read(partnership, () -> tokens.all(today()));
    }

    /** {@return the organisations for which a token can be made, with their short names} */
    @PreAuthorize(MAY)
    public SortedMap<OrganisationCode, String> organisations(PartnershipId partnership) {
        return transactions.read(partnership, () -> partnerships.shortNames(today()));
    }

    /**
     * Makes a token.
     *
     * @param label what it is for, 1 to 80 characters
     * @param expires last day on which it is taken, at most 400 days ahead
     */
    @PreAuthorize(MAY)
    public Made make(PartnershipId partnership, OrganisationCode organisation, String label, LocalDate expires) {
        var day = today().day();
        var words = label.strip();
        if (words.isEmpty() || words.length() > LONGEST_LABEL) {
            return new Made.Refused("Say in at most 80 characters which system uses the token.");
        }
        if (expires.isBefore(day) || expires.isAfter(day.plusDays(LONGEST_LIFE_DAYS))) {
            return new Made.Refused("Give a last day between today and 400 days from now.");
        }
        if (!organisations(partnership).containsKey(organisation)) {
            return new Made.Refused("Choose an organisation of the partnership.");
        }
        var secret = hex(SECRET_BYTES);
        var token = new ImportToken(hex(ID_BYTES), organisation, words, digest(secret), expires, false);
        var change = permits.change(partnership, "Import token \"" + words + "\" made");
        transactions.write(partnership, change, () -> tokens.save(token));
        return new Made.Token("ib_" + token.id() + "_" + secret, token);
    }

    /** Takes a token back; it opens nothing from the next request on. */
    @PreAuthorize(MAY)
    public void revoke(PartnershipId partnership, String id) {
        var change = permits.change(partnership, "Import token taken back");
        transactions.write(partnership, change, () ->
            tokens
                .find(id, today())
                .filter(token -> !token.revoked())
                .ifPresent(token -> tokens.save(token.takenBack()))
        );
    }

    /**
     * {@return the token that a text is, if it is one of the partnership that is taken today}
     *
     * Asked before anybody is known, so everybody may; it says nothing but yes or no.
     */
    @PreAuthorize("permitAll()")
    public Optional<ImportToken> check(PartnershipId partnership, String text) {
        var parts = text.split("_", -1);
        if (parts.length != 3 || !parts[0].equals("ib")) {
            return Optional.empty();
        }
        var day = today();
        return transactions
            .read(partnership, () -> tokens.find(parts[1], day))
            .filter(token -> token.validOn(day.day()))
            .filter(token ->
                MessageDigest.isEqual(
                    token.secretSha256().getBytes(StandardCharsets.US_ASCII),
                    digest(parts[2]).getBytes(StandardCharsets.US_ASCII)
                )
            );
    }

    private AsAt today() {
        return new AsAt(LocalDate.now(clock));
    }

    private String hex(int bytes) {
        var chosen = new byte[bytes];
        random.nextBytes(chosen);
        return HexFormat.of().formatHex(chosen);
    }

    private static String digest(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}

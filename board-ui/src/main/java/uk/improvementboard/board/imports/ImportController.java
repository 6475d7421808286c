package uk.improvementboard.board.imports;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.imports.ImportToken;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/**
 * Takes tables from systems of an organisation, which show a token: the body is the file, everything else stands in the address. There
 * is no session and no cookie, so nothing that a browser could be tricked into sending.
 */
@RestController
@PermitAll
class ImportController {

    private static final long MOST_BYTES = 300_000_000;
    private static final String BEARER = "Bearer ";

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final TokenService tokens;
    private final ImportRate rate;
    private final TokenImport imports;
    private final ImportFolder folder;
    private final Clock clock;

    ImportController(
        PartnershipTransactions transactions,
        PartnershipRepository partnerships,
        TokenService tokens,
        ImportRate rate,
        TokenImport imports,
        ImportFolder folder,
        Clock clock
    ) {
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.tokens = tokens;
        this.rate = rate;
        this.imports = imports;
        this.folder = folder;
        this.clock = clock;
    }

    /** Form fields are never asked for: that would read the body. */
    @PostMapping("/api/v1/partnerships/{slug}/imports")
    ResponseEntity<?> take(@PathVariable String slug, HttpServletRequest request) throws Exception {
        var caller = String.valueOf(request.getRemoteAddr());
        if (rate.refuses(caller)) {
            return error(
                HttpStatus.TOO_MANY_REQUESTS,
                "Too many refused requests from your address. Wait ten minutes."
            );
        }
        var partnership = transactions.readInstallation(() -> partnerships.find(slug));
        var token = partnership.flatMap(id -> token(id, request));
        if (partnership.isEmpty() || token.isEmpty()) {
            rate.failed(caller);
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .body(ImportAnswer.error("The token is missing, unknown here, expired or taken back."));
        }
        if (!rate.take(token.get().id())) {
            return error(
                HttpStatus.TOO_MANY_REQUESTS,
                "The token was used 60 times within the hour. Wait, then go on."
            );
        }
        return taken(partnership.get(), token.get(), request);
    }

    private Optional<ImportToken> token(PartnershipId partnership, HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
            .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            .flatMap(header -> tokens.check(partnership, header.substring(BEARER.length()).strip()));
    }

    private ResponseEntity<?> taken(PartnershipId partnership, ImportToken token, HttpServletRequest request)
        throws Exception {
        var type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded")) {
            return error(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Send the file itself as the body, with Content-Type: text/csv or application/octet-stream."
            );
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            return error(HttpStatus.CONTENT_TOO_LARGE, "The file is larger than 300 megabytes.");
        }
        TokenImport.Wish wish;
        try {
            wish = wish(request);
        } catch (DateTimeParseException wrong) {
            return error(HttpStatus.BAD_REQUEST, "Write the day of the extract like 2026-06-30.");
        } catch (IllegalArgumentException malformed) {
            return error(HttpStatus.BAD_REQUEST, "The address cannot be read: write a percent sign as %25.");
        }
        var unusable = unusable(wish);
        if (unusable.isPresent()) {
            return error(HttpStatus.BAD_REQUEST, unusable.get());
        }
        var path = folder.file();
        try {
            if (!received(request.getInputStream(), path)) {
                return error(HttpStatus.CONTENT_TOO_LARGE, "The file is larger than 300 megabytes.");
            }
            var file = TableFile.of(path, wish.fileName());
            return CommandAuthority.ofToken(
                "Import token \"" + token.label() + "\" (" + token.organisation() + ")",
                partnership,
                token.organisation()
            ).call(() -> imports.run(partnership, file, wish));
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private TokenImport.Wish wish(HttpServletRequest request) {
        var query = UriComponentsBuilder.newInstance()
            .query(Optional.ofNullable(request.getQueryString()).orElse(""))
            .build()
            .getQueryParams()
            .toSingleValueMap();
        var decoded = new TreeMap<String, String>();
        query.forEach((name, value) ->
            decoded.put(name, value == null ? "" : UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8))
        );
        var name = decoded.getOrDefault("filename", "body");
        return new TokenImport.Wish(
            name,
            Optional.ofNullable(decoded.get("source")).filter(source -> !source.isBlank()),
            Optional.ofNullable(decoded.get("extracted")).map(LocalDate::parse).orElse(LocalDate.now(clock)),
            yes(decoded.get("dry-run")),
            decoded.getOrDefault("reason", ""),
            yes(decoded.get("without-rejected"))
        );
    }

    private static Optional<String> unusable(TokenImport.Wish wish) {
        return SourceName.unprintable(wish.reason())
            ? Optional.of("The reason holds a character that does not print. Write it in letters, digits and signs.")
            : wish.source().flatMap(SourceName::problem).map(LineProblem::words);
    }

    private static boolean yes(@Nullable String value) {
        return value != null && !value.equals("false");
    }

    private static boolean received(InputStream body, Path path) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            var piece = new byte[1 << 16];
            long received = 0;
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                received += read;
                if (received > MOST_BYTES) {
                    return false;
                }
                out.write(piece, 0, read);
            }
            return true;
        }
    }

    private static ResponseEntity<?> error(HttpStatus status, String message) {
        return ResponseEntity.status(status).body(ImportAnswer.error(message));
    }
}

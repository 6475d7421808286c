package uk.improvementboard.persistence.imports;

import static uk.improvementboard.persistence.jooq.Tables.IMPORT_TOKEN;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;

/** The tokens of the open partnership, those taken back included. */
@Repository
public class ImportTokenRepository {

    private final DSLContext dsl;
    private final Versions versions;

    ImportTokenRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** Keeps a token. */
    public void save(ImportToken token) {
        var row = dsl.newRecord(IMPORT_TOKEN);
        row.setTokenId(token.id());
        row.setOrganisationCode(token.organisation().value());
        row.setLabel(token.label());
        row.setSecretSha256(token.secretSha256());
        row.setExpiresOn(token.expires());
        row.setWithdrawn(token.revoked());
        versions.write(row);
    }

    /** {@return the token of an id} */
    public Optional<ImportToken> find(String id, AsAt asAt) {
        return all(asAt)
            .stream()
            .map(Recorded::item)
            .filter(token -> token.id().equals(id))
            .findFirst();
    }

    /** {@return every token, the latest first} */
    public List<Recorded<ImportToken>> all(AsAt asAt) {
        return dsl
            .select(versions.columns(IMPORT_TOKEN))
            .select(versions.pedigree(IMPORT_TOKEN))
            .from(IMPORT_TOKEN)
            .where(versions.asKnown(IMPORT_TOKEN, asAt))
            .orderBy(IMPORT_TOKEN.KNOWN_FROM.desc(), IMPORT_TOKEN.TOKEN_ID)
            .fetch(row -> versions.recorded(IMPORT_TOKEN, row, token(row)));
    }

    private static ImportToken token(Record row) {
        return new ImportToken(
            row.get(IMPORT_TOKEN.TOKEN_ID),
            new OrganisationCode(row.get(IMPORT_TOKEN.ORGANISATION_CODE)),
            row.get(IMPORT_TOKEN.LABEL),
            row.get(IMPORT_TOKEN.SECRET_SHA256),
            row.get(IMPORT_TOKEN.EXPIRES_ON),
            row.get(IMPORT_TOKEN.WITHDRAWN)
        );
    }
}

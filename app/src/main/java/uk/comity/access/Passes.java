package uk.comity.access;

import static uk.comity.tables.council.access.Tables.PASS;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.tables.council.access.tables.records.PassRecord;

/**
 * Addresses under which what somebody has just been let to read lies for them, and for them alone: for a quarter of an hour,
 * and the file itself once. Without a reading in the ledger there is no pass.
 */
public final class Passes {

    private static final Duration HOLDS = Duration.ofMinutes(15);
    private static final int BYTES = 24;

    private final DSLContext sql;
    private final SecureRandom chance = new SecureRandom();

    public Passes(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What a pass opens.
     *
     * @param sha256 digest of the version that was read
     * @param leaf the reading's entry in the ledger
     */
    public record Pass(FolioId paper, String sha256, long leaf) {}

    /** A new pass; the answer is its token, which is kept nowhere. */
    public String issue(PersonId person, Pass pass, Instant now) {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.deleteFrom(PASS)
                .where(PASS.UNTIL.lt(now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC)))
                .execute();
        sql.insertInto(PASS)
                .set(PASS.TOKEN_HASH, hash(token))
                .set(PASS.PERSON, person.value())
                .set(PASS.PAPER, pass.paper().key())
                .set(PASS.SHA256, pass.sha256())
                .set(PASS.LEAF, pass.leaf())
                .set(PASS.UNTIL, now.plus(HOLDS).atOffset(ZoneOffset.UTC))
                .execute();
        return token;
    }

    /** What a token opens for this person now; empty for a token that is another's, has run out, or never was. */
    public Optional<Pass> find(String token, PersonId person, Instant now) {
        return sql.selectFrom(PASS)
                .where(PASS.TOKEN_HASH.eq(hash(token)))
                .and(PASS.PERSON.eq(person.value()))
                .and(PASS.UNTIL.gt(now.atOffset(ZoneOffset.UTC)))
                .fetchOptional(Passes::pass);
    }

    /** The same, once: whoever comes second finds nothing. */
    public Optional<Pass> take(String token, PersonId person, Instant now) {
        return sql.update(PASS)
                .set(PASS.TAKEN_AT, now.atOffset(ZoneOffset.UTC))
                .where(PASS.TOKEN_HASH.eq(hash(token)))
                .and(PASS.PERSON.eq(person.value()))
                .and(PASS.UNTIL.gt(now.atOffset(ZoneOffset.UTC)))
                .and(PASS.TAKEN_AT.isNull())
                .returning()
                .fetchOptional(Passes::pass);
    }

    private static Pass pass(PassRecord row) {
        return new Pass(new FolioId("paper", row.getPaper()), row.getSha256(), row.getLeaf());
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

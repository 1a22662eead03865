package uk.comity.access;

import static uk.comity.tables.council.access.Tables.ACCOUNT;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import uk.comity.acts.PersonId;

/**
 * Sign-in names and passwords of one council's people. Passwords are kept as Argon2id hashes (RFC 9106); after five wrong
 * ones in a row an account rests for a quarter of an hour.
 */
public final class Accounts {

    /** How short a password may be, in characters (NIST SP 800-63B asks for length, not for composition). */
    public static final int SHORTEST_PASSWORD = 12;

    private static final int MOST_FAILURES = 5;
    private static final Duration REST = Duration.ofMinutes(15);
    private static final Argon2PasswordEncoder ARGON2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    private final DSLContext sql;

    /** Checked where nobody has the sign-in name, so that the answer takes as long. Made when somebody first signs in. */
    private static final class Nobody {
        static final String HASH = encode("nobody has this sign-in name");

        private Nobody() {}
    }

    public Accounts(DSLContext sql) {
        this.sql = sql;
    }

    /** What came of signing in. */
    public sealed interface SignIn {
        /** Name and password fit. */
        record Welcome(PersonId person) implements SignIn {}

        /** Name and password do not fit together; which of them is not said. */
        record NoMatch() implements SignIn {}

        /** Too many wrong passwords: the account rests. */
        record Resting(Instant until) implements SignIn {}
    }

    /**
     * Gives somebody a sign-in name and a password, or new ones.
     *
     * @throws IllegalArgumentException if the password is shorter than {@link #SHORTEST_PASSWORD}, or somebody else has the
     *     sign-in name; its message says which, to a person
     */
    public void set(PersonId person, String signInName, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException(
                    "A password needs at least " + SHORTEST_PASSWORD + " characters. Three words make a good one.");
        }
        var hash = encode(password);
        try {
            write(person, signInName, hash);
        } catch (IntegrityConstraintViolationException taken) {
            throw new IllegalArgumentException(
                    "Somebody else signs in as \"" + signInName + "\". Choose another sign-in name.", taken);
        }
    }

    private void write(PersonId person, String signInName, String hash) {
        sql.insertInto(ACCOUNT)
                .set(ACCOUNT.PERSON, person.value())
                .set(ACCOUNT.SIGN_IN_NAME, signInName)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .onConflict(ACCOUNT.PERSON)
                .doUpdate()
                .set(ACCOUNT.SIGN_IN_NAME, signInName)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.FAILURES, 0)
                .setNull(ACCOUNT.LOCKED_UNTIL)
                .execute();
    }

    /** Signs somebody in, or counts the failure. */
    public SignIn signIn(String signInName, String password, Instant at) {
        var nobodys = Nobody.HASH;
        return sql.transactionResult(tx -> {
            var row = tx.dsl()
                    .selectFrom(ACCOUNT)
                    .where(ACCOUNT.SIGN_IN_NAME.eq(signInName))
                    .forUpdate()
                    .fetchOne();
            if (row == null) {
                // As slow as a wrong password, so that nobody can find out which names there are.
                ARGON2.matches(password, nobodys);
                return new SignIn.NoMatch();
            }
            if (row.getLockedUntil() != null && row.getLockedUntil().toInstant().isAfter(at)) {
                return new SignIn.Resting(row.getLockedUntil().toInstant());
            }
            var fits = ARGON2.matches(password, row.getPasswordHash());
            var failures = fits ? 0 : row.getFailures() + 1;
            row.setFailures(failures % MOST_FAILURES);
            row.setLockedUntil(failures == MOST_FAILURES ? at.plus(REST).atOffset(ZoneOffset.UTC) : null);
            row.store();
            return fits ? new SignIn.Welcome(new PersonId(row.getPerson())) : new SignIn.NoMatch();
        });
    }

    private static String encode(String password) {
        var hash = ARGON2.encode(password);
        if (hash == null) {
            throw new IllegalStateException("Argon2id gave no hash");
        }
        return hash;
    }
}

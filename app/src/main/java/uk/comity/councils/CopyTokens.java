package uk.comity.councils;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.comity.documents.Token;
import uk.comity.matters.paper.CopyMarks;

/**
 * The hidden tokens of one council's personal copies. A token is made from the act that reads and from a secret of the council's
 * (HMAC-SHA256), so it cannot be guessed, and any process can make the copy again; it begins with the council's own sign, by
 * which a copy of another council's is told apart.
 */
public final class CopyTokens implements CopyMarks {

    /** In hexadecimal digits. */
    private static final int SIGN = 8;

    private static final int REST = 24;

    private final SecretKeySpec key;
    private final String sign;

    /**
     * Tokens of one council.
     *
     * @param origin the name of its ledger
     * @param secret what nobody outside knows; it is hashed before it is used
     */
    public CopyTokens(String origin, String secret) {
        this.key = new SecretKeySpec(sha256("the key of the marks of copies\n" + secret), "HmacSHA256");
        this.sign = HexFormat.of()
                .formatHex(sha256("whose copies these are\n" + origin))
                .substring(0, SIGN);
    }

    @Override
    public String of(UUID actId) {
        return token(actId).digest();
    }

    /** The token of the copy that the act entered under this id makes; the same each time. */
    Token token(UUID actId) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var made = mac.doFinal(actId.toString().getBytes(StandardCharsets.US_ASCII));
            return new Token(sign + HexFormat.of().formatHex(made).substring(0, REST));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Whether a token says that it is of this council's. */
    boolean isOurs(Token token) {
        return token.hex().startsWith(sign);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

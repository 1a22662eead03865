package uk.comity.web.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The addresses of style sheets and scripts, each with its digest, so that browsers may keep them for ever. */
public final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** {@code /assets/name?v=digest}. A name that is not shipped is a bug in the page and throws. */
    public static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::withDigest);
    }

    private static String withDigest(String name) {
        try (var bytes = Assets.class.getResourceAsStream("/static/assets/" + name)) {
            if (bytes == null) {
                throw new IllegalArgumentException("No asset is called " + name);
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes.readAllBytes());
            return "/assets/" + name + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

package uk.comity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.comity.ledger.Reading;
import uk.comity.ledger.Signer;
import uk.comity.ledger.Trust;
import uk.comity.ledger.Verifier;

/**
 * The keys that sign the ledgers' heads: one file for each council, readable by its owner alone. The key's own name is the
 * ledger's origin. Beside it, where a ledger was taken over from elsewhere, the public keys that signed it before.
 */
final class Keys {

    private final Path folder;

    Keys(Path folder) {
        this.folder = folder;
    }

    /** The key of a council's ledger; made for this origin when there is none yet. */
    Signer of(String origin, String council) {
        return find(council).orElseGet(() -> {
            var made = Signer.generate(origin, new SecureRandom());
            write(secret(council), made.secretText());
            return made;
        });
    }

    /** The key of a council's ledger, where there is one. */
    Optional<Signer> find(String council) {
        return read(secret(council)).map(text -> switch (Signer.ofText(text.strip())) {
            case Reading.Read<Signer>(var signer) -> signer;
            case Reading.Flaw<Signer>(var _, var sentence) ->
                throw new CannotStart("data", "The file " + secret(council) + " is not a signing key. " + sentence);
        });
    }

    /** Whose signatures count for a council's ledger: this key's first, then those that signed before it. */
    Trust trust(Signer signer, String council) {
        var keys = new ArrayList<Verifier>();
        keys.add(signer.verifier());
        read(former(council)).stream().flatMap(String::lines).forEach(line -> {
            switch (Verifier.ofText(line)) {
                case Reading.Read<Verifier>(var key) -> keys.add(key);
                case Reading.Flaw<Verifier>(var _, var sentence) ->
                    throw new CannotStart(
                            "data", "The file " + former(council) + " holds a line that is no public key. " + sentence);
            }
        });
        return new Trust(signer.verifier().name(), keys.stream().distinct().toList());
    }

    /** Keeps the key of a ledger that was taken over, and the public keys that signed it before. */
    void keep(String council, Signer signer, List<Verifier> before) {
        if (find(council).isEmpty()) {
            write(secret(council), signer.secretText());
        }
        write(former(council), before.stream().map(Verifier::text).collect(Collectors.joining("\n")));
    }

    private Path secret(String council) {
        return folder.resolve(council + ".key");
    }

    private Path former(String council) {
        return folder.resolve(council + ".former-keys");
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " could not be read.", e);
        }
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " could not be written.", e);
        }
    }
}

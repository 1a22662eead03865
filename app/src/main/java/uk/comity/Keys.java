package uk.comity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import uk.comity.ledger.Signer;

/** The keys that sign the ledgers' heads: one file for each council, readable by its owner alone. */
final class Keys {

    private final Path folder;

    Keys(Path folder) {
        this.folder = folder;
    }

    /** The key of a ledger; made when there is none yet. */
    Signer of(String origin, String council) {
        var file = folder.resolve(council + ".key");
        try {
            if (!Files.exists(file)) {
                write(file, Signer.generate(origin, new SecureRandom()).secretText());
            }
            return Signer.ofText(Files.readString(file).strip()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key " + file + " could not be read or made.", e);
        } catch (IllegalArgumentException notAKey) {
            throw new CannotStart("data", "The file " + file + " is not a signing key: " + notAKey.getMessage());
        }
    }

    private void write(Path file, String secret) throws IOException {
        Files.createDirectories(folder);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret + "\n", StandardOpenOption.TRUNCATE_EXISTING);
    }
}

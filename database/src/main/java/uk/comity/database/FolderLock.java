package uk.comity.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says who holds a folder: one Comity at a time. The machine lets go of it by itself when the holder dies. */
final class FolderLock {
    /**
     * The folders that this process holds. The operating system's lock is the process's, and closing any second channel to
     * the file would let go of it: so a folder held here is never opened again.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder; empty where someone holds it. */
    static Optional<FolderLock> take(Path asGiven) throws IOException {
        var folder = asGiven.toRealPath();
        if (!HELD_HERE.add(folder)) {
            return Optional.empty();
        }
        boolean taken = false;
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            taken = channel.tryLock() != null;
            return taken ? Optional.of(new FolderLock(folder, channel)) : Optional.empty();
        } finally {
            if (!taken) {
                HELD_HERE.remove(folder);
                channel.close();
            }
        }
    }

    void release() throws IOException {
        channel.close();
        HELD_HERE.remove(folder);
    }
}

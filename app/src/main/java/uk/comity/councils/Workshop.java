package uk.comity.councils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where copies are made: two at a time in the whole program, a few more waiting, each in a folder of its own that only this
 * program's user can open. What a program that was killed left behind is thrown away by the next.
 */
final class Workshop {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 60;
    private static final String PREFIX = "comity-copies-";

    private static final ThreadPoolExecutor HANDS = hands();

    private static ThreadPoolExecutor hands() {
        var hands = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("copies-", 1).daemon().factory());
        hands.allowCoreThreadTimeOut(true);
        return hands;
    }

    /** Makes something in a folder. */
    interface Making<T> {
        T make(Path folder) throws IOException;
    }

    /**
     * A piece of work.
     *
     * @param since when it was taken, as {@link System#nanoTime}
     */
    record Piece<T>(Path folder, FutureTask<T> work, long since) {

        boolean isOlderThan(Duration age) {
            return System.nanoTime() - since > age.toNanos();
        }
    }

    /** Takes work in; where too much waits already, the work has failed at once: {@link #isFull}. */
    <T> Piece<T> take(Making<T> making) {
        var folder = folder();
        var work = new FutureTask<>((Callable<T>) () -> making.make(folder));
        try {
            HANDS.execute(work);
            return new Piece<>(folder, work, System.nanoTime());
        } catch (RejectedExecutionException full) {
            var refused = new FutureTask<T>(() -> {
                throw full;
            });
            refused.run();
            return new Piece<>(folder, refused, System.nanoTime());
        }
    }

    /** Whether work failed because too much was waiting. */
    static boolean isFull(Exception failed) {
        return failed.getCause() instanceof RejectedExecutionException;
    }

    void discard(Path folder) {
        try {
            remove(folder);
        } catch (IOException | UncheckedIOException stillInUse) {
            // On a system where an open file cannot be removed, the next program removes it.
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Own.ROOT, "copy");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room to make a copy: " + e.getMessage(), e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** This program's own folder, made when it is first needed. */
    private static final class Own {
        private static final Path ROOT = make();

        private static Path make() {
            try {
                var all = Path.of(System.getProperty("java.io.tmpdir"));
                sweep(all);
                var root = Files.createTempDirectory(
                        all, PREFIX + ProcessHandle.current().pid() + "-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        remove(root);
                    } catch (IOException | UncheckedIOException leftToTheNext) {
                        // The next program sweeps.
                    }
                }));
                return root;
            } catch (IOException e) {
                throw new UncheckedIOException("There is no room to make copies: " + e.getMessage(), e);
            }
        }

        private static void sweep(Path all) {
            try (var left = Files.newDirectoryStream(all, PREFIX + "*-*")) {
                for (var folder : left) {
                    var pid = String.valueOf(folder.getFileName()).split("-", -1)[2];
                    if (pid.matches("\\d{1,10}")
                            && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                        remove(folder);
                    }
                }
            } catch (IOException | UncheckedIOException notOurs) {
                // Another user's: that user's program sweeps it.
            }
        }
    }
}

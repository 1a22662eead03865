package uk.comity;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The end of a server: it comes when the process is asked to end, and the process waits for it. Opened before anything that
 * has to be closed, so that it is closed after all of it.
 */
final class Ending implements AutoCloseable {

    /** How long the process waits for everything to be closed, in seconds. */
    private static final int PATIENCE = 20;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    Ending() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::ask, "end"));
    }

    /** Not by waiting for the thread that closes things: that one ends in {@link System#exit}, which waits for the hooks. */
    private void ask() {
        asked.countDown();
        try {
            if (!closed.await(PATIENCE, TimeUnit.SECONDS)) {
                System.err.println("Not everything was closed within " + PATIENCE + " seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the process is asked to end. */
    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}

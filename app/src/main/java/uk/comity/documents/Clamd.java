package uk.comity.documents;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * ClamAV's daemon, spoken to by its INSTREAM command (man clamd): chunks with their length before them, a length of nought at
 * the end, and one line for an answer.
 *
 * @param address as the settings give it
 * @param patience for the whole of one scan
 */
record Clamd(String address, Duration patience) implements Scanner {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    static Clamd at(String address) {
        if (!address.startsWith("/") && !address.matches("[^\\s:/]+:\\d{1,5}|\\[[0-9a-fA-F:.]+]:\\d{1,5}")) {
            throw new IllegalArgumentException("\"" + address
                    + "\" is neither HOST:PORT nor the path of a socket that starts with a slash. Examples: localhost:3310,"
                    + " /run/clamav/clamd.ctl.");
        }
        return new Clamd(address, PATIENCE);
    }

    @Override
    public Verdict scan(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var channel = open()) {
            // A Unix socket knows no time limit of its own, so what takes too long is closed from outside.
            var late = CompletableFuture.runAsync(
                    () -> close(channel),
                    CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
            try {
                channel.connect(socket());
                send(channel, in);
                return verdict(answer(channel));
            } catch (AsynchronousCloseException tooLate) {
                return new Verdict.NoAnswer("it did not answer within " + patience.toSeconds() + " seconds");
            } finally {
                late.cancel(false);
            }
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return new Verdict.NoAnswer("no connection to " + address + ": " + e.getMessage());
        }
    }

    private SocketChannel open() throws IOException {
        return isPath() ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    }

    private boolean isPath() {
        return address.startsWith("/");
    }

    private SocketAddress socket() {
        if (isPath()) {
            return UnixDomainSocketAddress.of(address);
        }
        var colon = address.lastIndexOf(':');
        var host = address.substring(0, colon).replaceAll("[\\[\\]]", "");
        return new InetSocketAddress(host, Integer.parseInt(address.substring(colon + 1)));
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException nothingToDo) {
            // It is closed or gone either way.
        }
    }

    private static void send(SocketChannel channel, InputStream in) throws IOException {
        try {
            write(channel, ByteBuffer.wrap(COMMAND));
            for (var chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                write(channel, ByteBuffer.allocate(4).putInt(chunk.length).flip());
                write(channel, ByteBuffer.wrap(chunk));
            }
            write(channel, ByteBuffer.allocate(4).putInt(0).flip());
        } catch (AsynchronousCloseException tooLate) {
            throw tooLate;
        } catch (IOException brokenOff) {
            // It stops reading when a file is larger than it takes, and says so: its answer tells.
            if (!channel.isConnected()) {
                throw brokenOff;
            }
        }
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var in = Channels.newInputStream(channel);
        var answer = new StringBuilder();
        for (var c = in.read(); c > 0 && answer.length() < LONGEST_ANSWER; c = in.read()) {
            answer.append((char) c);
        }
        return answer.toString().strip();
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return new Verdict.Found(answer.substring("stream: ".length(), answer.length() - " FOUND".length()));
        }
        return new Verdict.NoAnswer(
                answer.isEmpty() ? "it closed the connection without an answer" : "it answered \"" + answer + "\"");
    }
}

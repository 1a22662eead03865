package uk.comity.documents;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks the INSTREAM command of clamd's protocol on loopback, strictly, and gives one answer to all. */
public final class FakeClamd implements AutoCloseable {

    private final ServerSocket server;
    private final String answer;
    private final List<byte[]> received = new CopyOnWriteArrayList<>();

    private FakeClamd(ServerSocket server, String answer) {
        this.server = server;
        this.answer = answer;
    }

    /** One that gives this answer to all. */
    public static FakeClamd answering(String answer) throws IOException {
        var clamd = new FakeClamd(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), answer);
        Thread.ofVirtual().start(clamd::serve);
        return clamd;
    }

    /** Where it listens. */
    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** The files that it was given whole. */
    List<byte[]> received() {
        return List.copyOf(received);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                speak(socket);
            } catch (IOException gone) {
                // The next one, or the end.
            }
        }
    }

    private void speak(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        var whole = new java.io.ByteArrayOutputStream();
        if (!command.equals("zINSTREAM\0")) {
            socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        for (var length = in.readInt(); length != 0; length = in.readInt()) {
            whole.write(in.readNBytes(length));
        }
        received.add(whole.toByteArray());
        if (answer.equals("silence")) {
            sleep();
        }
        if (!answer.isEmpty()) {
            socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

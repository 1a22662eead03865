package uk.comity.documents;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** ClamAV's own daemon as Debian installs it, with one signature that we made, on a socket and a port of its own. */
record RealClamd(Process process, Path folder, int port) implements AutoCloseable {

    static Optional<Path> program() {
        return List.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static RealClamd start(String virus) throws IOException, InterruptedException {
        // A Unix socket's path is short: a folder of a test's can be too long.
        var folder = Files.createTempDirectory(Path.of("/tmp"), "clamd");
        var database = Files.createDirectory(folder.resolve("database"));
        var hex = HexFormat.of().formatHex(virus.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(database.resolve("test.ndb"), "Comity.Test.Eicar:0:*:" + hex + "\n");
        var port = freePort();
        var settings =
                Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                DatabaseDirectory %s
                LocalSocket %s/clamd.ctl
                TCPSocket %d
                TCPAddr 127.0.0.1
                TemporaryDirectory %s
                LogFile %s/clamd.log
                StreamMaxLength 2M
                """.formatted(database, folder, port, folder, folder));
        var process = new ProcessBuilder(program().orElseThrow().toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        for (var waited = 0; waited < 300 && !Files.exists(folder.resolve("clamd.ctl")); waited++) {
            if (!process.isAlive()) {
                throw new IOException("clamd ended: " + Files.readString(folder.resolve("out")));
            }
            Thread.sleep(200);
        }
        return new RealClamd(process, folder, port);
    }

    List<String> addresses() {
        return List.of(folder.resolve("clamd.ctl").toString(), "127.0.0.1:" + port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

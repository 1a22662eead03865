package uk.comity.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A second Comity: another process that starts a server, says so, and waits until it is killed. */
public final class Child implements AutoCloseable {
    private final Process process;
    private final String said;

    private Child(Process process, String said) {
        this.process = process;
        this.said = said;
    }

    /** Its arguments: the folder, the programs' folder, the {@link ServerChoice}. */
    public static void main(String[] arguments) throws Exception {
        var settings = PostgresSettings.in(Path.of(arguments[0]))
                .unpackingTo(Path.of(arguments[1]))
                .on(ServerChoice.parse(arguments[2]));
        var postgres = Postgres.start(settings);
        postgres.createDatabase("council");
        var login = postgres.login(Role.OWNER, "council");
        Servers.ask(login, "create table if not exists act (who text)");
        Servers.ask(login, "insert into act values ('" + arguments[2] + "')");
        System.out.println(postgres.holds() ? "holds" : "joined");
        // Whoever tests kills this process, or ends its input.
        if (System.in.read() < 0) {
            postgres.close();
        }
    }

    /** Starts one, and waits until its server runs. The prefix may hand it to another account. */
    static Child start(List<String> prefix, String classPath, Path folder, Path programs, String server)
            throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                classPath,
                Child.class.getName(),
                folder.toString(),
                programs.toString(),
                server));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(Path.of("/").toFile())
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = output.readLine();
        return new Child(process, said == null ? "nothing" : said);
    }

    static Child start(PostgresSettings settings, String server) throws IOException {
        return start(List.of(), absoluteClassPath(), settings.folder(), settings.programs(), server);
    }

    static String absoluteClassPath() {
        return String.join(
                ":",
                Arrays.stream(System.getProperty("java.class.path").split(":", -1))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    String said() {
        return said;
    }

    /** As a power cut does: no hook runs. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it in peace. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}

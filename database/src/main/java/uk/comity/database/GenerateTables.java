package uk.comity.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Generates the table classes from the migrations, at build time: a migration that breaks a query makes the query fail to
 * compile. Each kind of database ({@code council}, {@code hall}) has a folder of migrations, and becomes a package below
 * {@code uk.comity.tables}.
 *
 * @param migrations the folder that holds a folder for each kind
 * @param kinds the kinds
 * @param target the folder for the sources
 * @param server what to run the migrations on
 */
public record GenerateTables(Path migrations, List<String> kinds, Path target, PostgresSettings server) {
    private static final String PACKAGE = "uk.comity.tables";
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    /** Copies the kinds. */
    public GenerateTables {
        kinds = List.copyOf(kinds);
    }

    /**
     * Generates, unless the migrations are those of the last time.
     *
     * @param arguments the migrations, the target, a folder to work in, a {@link ServerChoice}, a folder to unpack one into,
     *     and then the kinds
     */
    public static void main(String[] arguments) throws Exception {
        FLYWAY.setLevel(Level.WARNING);
        var words = List.of(arguments);
        var server = PostgresSettings.in(Path.of(words.get(2)))
                .on(ServerChoice.parse(words.get(3)))
                .unpackingTo(Path.of(words.get(4)))
                .forTests();
        new GenerateTables(Path.of(words.get(0)), words.subList(5, words.size()), Path.of(words.get(1)), server).run();
    }

    private void run() throws Exception {
        var digest = digest();
        var kept = target.resolve("migrations.digest");
        if (Files.exists(kept) && Files.readString(kept).equals(digest)) {
            return;
        }
        Folders.delete(target);
        Files.createDirectories(target);
        try (var postgres = Postgres.start(server)) {
            for (var kind : kinds) {
                postgres.dropDatabase(kind);
                postgres.createDatabase(kind);
                var login = postgres.login(Role.OWNER, kind);
                Migrations.run(login, "filesystem:" + migrations.resolve(kind).toAbsolutePath());
                GenerationTool.generate(configuration(login, PACKAGE + "." + kind));
            }
        }
        Folders.delete(server.folder());
        Files.writeString(kept, digest);
    }

    private Configuration configuration(Login login, String packageName) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(login.url())
                        .withUser(login.user())
                        .withPassword(login.password()))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                // Every schema that a migration makes. Extensions and Flyway's own table live in
                                // "public".
                                .withExcludes("(information_schema|pg_catalog|public)\\..*"))
                        // Nobody names an index in a query, and one over words to search for would name a type that
                        // jOOQ does not know.
                        .withGenerate(new Generate()
                                .withIndexes(false)
                                .withGeneratedAnnotation(true)
                                .withGeneratedAnnotationDate(false))
                        .withTarget(new Target()
                                .withPackageName(packageName)
                                .withDirectory(target.toString())
                                // One folder takes the packages of every kind: it was emptied above.
                                .withClean(false)));
    }

    /** Changes with any migration, with jOOQ's version, and with this class. */
    private String digest() throws IOException, NoSuchAlgorithmException {
        var sha = MessageDigest.getInstance("SHA-256");
        sha.update(Constants.FULL_VERSION.getBytes(StandardCharsets.UTF_8));
        try (var self = GenerateTables.class.getResourceAsStream("GenerateTables.class")) {
            sha.update(self == null ? new byte[0] : self.readAllBytes());
        }
        try (var files = Files.walk(migrations)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                sha.update(migrations.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}

package uk.comity;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import uk.comity.database.Migrations;
import uk.comity.database.Postgres;
import uk.comity.database.PostgresSettings;
import uk.comity.database.Role;

/** One real PostgreSQL for all tests of this run, and a fresh council's database for whoever asks. */
public final class TestDatabase {

    private static final Postgres POSTGRES = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** A new council's database, migrated, under the app's role. */
    public static DSLContext council() {
        return as(Role.APP, fresh());
    }

    /** The name of a new council's database, migrated. */
    public static String fresh() {
        var name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        POSTGRES.createDatabase(name);
        Migrations.run(POSTGRES.login(Role.OWNER, name), "classpath:db/council", "classpath:db/council-grants");
        return name;
    }

    public static DSLContext as(Role role, String database) {
        var login = POSTGRES.login(role, database);
        var pool = new HikariConfig();
        pool.setJdbcUrl(login.url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(1); // Hundreds of fresh councils share one server: none may sit on connections.
        pool.setIdleTimeout(10_000);
        return DSL.using(new HikariDataSource(pool), SQLDialect.POSTGRES);
    }

    public static Postgres postgres() {
        return POSTGRES;
    }

    private static Postgres start() {
        try {
            var folder = Files.createTempDirectory("comity-tests");
            return Postgres.start(PostgresSettings.in(folder)
                            .forTests()
                            .unpackingTo(Path.of(System.getProperty("java.io.tmpdir"), "comity-programs")))
                    .closingAtExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

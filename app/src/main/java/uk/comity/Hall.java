package uk.comity;

import static uk.comity.tables.hall.hall.Tables.COUNCIL;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.ThreadLocalTransactionProvider;
import uk.comity.acts.TakingOver;
import uk.comity.councils.Council;
import uk.comity.councils.Premises;
import uk.comity.database.Migrations;
import uk.comity.database.Postgres;
import uk.comity.database.PostgresSettings;
import uk.comity.database.Role;
import uk.comity.documents.Scanner;
import uk.comity.ledger.Export;
import uk.comity.ledger.Signer;
import uk.comity.ledger.StoredLedger;
import uk.comity.ledger.Trust;
import uk.comity.ledger.Verdict;

/** Opens the councils: one database each, and a small one of the hall's own for sessions and the list of councils. */
final class Hall implements Premises {

    private static final String OWN = "comity_hall";
    private static final int CONNECTIONS = 6;

    private final Databases databases;
    private final Keys keys;
    private final InstantSource clock;
    private final Mode mode;
    private final Scanner scanner;
    private final Runnable closing;
    private final HikariDataSource sessions;
    private final DSLContext own;
    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private final List<HikariDataSource> pools = new CopyOnWriteArrayList<>();

    private record Open(Council council, DSLContext sql, Signer signer, Trust trust) {}

    /** Opens what the settings name: a PostgreSQL of the council's, or our own in the data folder. */
    static Hall open(Settings settings, InstantSource clock, Mode mode) {
        var keys = new Keys(settings.data().resolve("keys"));
        if (settings.named().isPresent()) {
            return new Hall(settings.named().get(), keys, clock, mode, settings.scanner(), () -> {});
        }
        var postgres = Postgres.start(PostgresSettings.in(settings.data().resolve("postgres")));
        try {
            return new Hall(Databases.of(postgres), keys, clock, mode, settings.scanner(), postgres::close);
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /** Opens councils on a PostgreSQL that somebody else starts and stops. */
    static Hall on(Databases databases, Path keys, InstantSource clock) {
        return new Hall(databases, new Keys(keys), clock, Mode.AT_WORK, Scanner.none(), () -> {});
    }

    private Hall(Databases databases, Keys keys, InstantSource clock, Mode mode, Scanner scanner, Runnable closing) {
        this.scanner = scanner;
        this.closing = closing;
        this.databases = databases;
        this.keys = keys;
        this.clock = clock;
        this.mode = mode;
        databases.create(OWN);
        migrate(OWN, "hall");
        this.sessions = pool(OWN);
        this.own = DSL.using(sessions, SQLDialect.POSTGRES);
        own.selectFrom(COUNCIL).fetch().forEach(row -> open(row.getKey(), row.getName(), row.getColour()));
    }

    @Override
    public Optional<Council> find(String key) {
        var known = open.get(key);
        return known != null ? Optional.of(known.council()) : added(COUNCIL.KEY.eq(key));
    }

    @Override
    public List<Council> list() {
        added(COUNCIL.KEY.notIn(open.keySet()));
        var all = new ArrayList<>(open.values().stream().map(Open::council).toList());
        all.sort(Comparator.comparing(Council::name));
        return all;
    }

    /** Opens what another process has added since. Gives the last of these. */
    private synchronized Optional<Council> added(Condition which) {
        Optional<Council> last = Optional.empty();
        for (var row : own.selectFrom(COUNCIL).where(which).fetch()) {
            var there = open.get(row.getKey());
            last = Optional.of(there != null ? there.council() : open(row.getKey(), row.getName(), row.getColour()));
        }
        return last;
    }

    @Override
    public Mode mode() {
        return mode;
    }

    @Override
    public Council add(String key, String name, String colour) {
        var there = find(key);
        if (there.isPresent()) {
            return there.get();
        }
        databases.create(database(key));
        var council = open(key, name, colour);
        list(council);
        return council;
    }

    @Override
    public Council takeOver(String key, String name, String colour, TakingOver ledger) {
        if (find(key).isPresent()) {
            throw new IllegalArgumentException("there is a council called " + key);
        }
        var signer = keyFor(key, ledger.trust().origin());
        databases.create(database(key));
        migrate(database(key), "council");
        var sql = DSL.using(pool(database(key)), SQLDialect.POSTGRES);
        sql.transaction(tx -> {
            ledger.into(tx.dsl());
            // Told again inside the same transaction: a ledger that this program cannot read is not taken over at all.
            new Assembly(tx.dsl(), clock, signer, ledger.trust(), scanner)
                    .council(key, name, colour)
                    .desk()
                    .retell();
            keys.keep(key, signer, ledger.trust().keys());
        });
        var council = open(key, name, colour);
        list(council);
        return council;
    }

    /** The key that lies ready for a ledger of this origin, or a new one. */
    private Signer keyFor(String council, String origin) {
        var signer = keys.find(council).orElseGet(() -> Signer.generate(origin, new SecureRandom()));
        if (!signer.verifier().name().equals(origin)) {
            throw new IllegalStateException("The key that lies ready for " + council + " is for the ledger of "
                    + signer.verifier().name() + ", not of " + origin + ". Move it away, or import under another key.");
        }
        return signer;
    }

    @Override
    public <T> T ledger(Council council, Function<StoredLedger, T> question) {
        return opened(council).sql().transactionResult(tx -> {
            tx.dsl().execute("set transaction isolation level repeatable read, read only");
            return question.apply(new LedgerRows(tx.dsl()));
        });
    }

    @Override
    public Verdict export(Council council, OutputStream out, LongConsumer progress) {
        var signer = opened(council).signer();
        return ledger(council, ledger -> {
            try {
                return Export.write(ledger.rows().peek(row -> progress.accept(row.index() + 1)), signer, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public Trust trust(Council council) {
        return opened(council).trust();
    }

    /** Where sessions are kept. */
    DataSource sessions() {
        return sessions;
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
        closing.run();
    }

    private Open opened(Council council) {
        var found = open.get(council.key());
        if (found == null) {
            throw new IllegalArgumentException("no council is called " + council.key());
        }
        return found;
    }

    private Council open(String key, String name, String colour) {
        migrate(database(key), "council");
        var sql = sql(pool(database(key)));
        var signer = keys.of("comity/" + key, key);
        var trust = keys.trust(signer, key);
        var council = new Assembly(sql, clock, signer, trust, scanner).council(key, name, colour);
        open.put(key, new Open(council, sql, signer, trust));
        return council;
    }

    private void list(Council council) {
        own.insertInto(COUNCIL)
                .set(COUNCIL.KEY, council.key())
                .set(COUNCIL.NAME, council.name())
                .set(COUNCIL.COLOUR, council.colour())
                .set(COUNCIL.ADDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    /**
     * A request that asks a second question within a transaction asks it on the same connection. With one more for each, a few
     * people at once would hold every connection and wait for each other's.
     */
    private static DSLContext sql(DataSource pool) {
        var connections = new DataSourceConnectionProvider(pool);
        var configuration = new DefaultConfiguration();
        configuration.setSQLDialect(SQLDialect.POSTGRES);
        configuration.setConnectionProvider(connections);
        configuration.setTransactionProvider(new ThreadLocalTransactionProvider(connections));
        return configuration.dsl();
    }

    private void migrate(String database, String what) {
        Migrations.run(
                databases.login(Role.OWNER, database), "classpath:db/" + what, "classpath:db/" + what + "-grants");
    }

    private HikariDataSource pool(String database) {
        var login = databases.login(Role.APP, database);
        var settings = new HikariConfig();
        settings.setPoolName(database);
        settings.setJdbcUrl(login.url());
        settings.setUsername(login.user());
        settings.setPassword(login.password());
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(1);
        // Every question here is answered sooner than helpers could be started for it.
        settings.setConnectionInitSql("set max_parallel_workers_per_gather = 0");
        // Short, so that a page can say that the database is away instead of hanging.
        settings.setConnectionTimeout(3000);
        settings.setInitializationFailTimeout(10_000);
        var pool = new HikariDataSource(settings);
        pools.add(pool);
        return pool;
    }

    private static String database(String key) {
        return "comity_" + key.replace('-', '_');
    }
}

package uk.comity.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * A PostgreSQL server of our own, for trying Comity out, for its tests, and for a council that runs everything on one machine.
 * It lives in one private folder, listens on 127.0.0.1 alone, and asks everyone for a password that was made for it.
 *
 * <p>Whoever starts it first holds it, and stops it on {@link #close}. Whoever starts it while it runs, in this process or
 * another, joins it, and their {@code close} leaves it running. A server that a killed process left behind is stopped and
 * started again; what was committed is there.
 */
public final class Postgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final Address address;
    private final Optional<Holding> holding;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * What the one who started the server holds.
     *
     * @param folder where it keeps everything
     * @param cluster the server
     * @param lock held for as long as it runs
     */
    private record Holding(Path folder, Cluster cluster, FolderLock lock) {}

    private Postgres(Address address, Optional<Holding> holding) {
        this.address = address;
        this.holding = holding;
    }

    /**
     * Starts the server, or joins the one that runs in this folder.
     *
     * @throws PostgresTrouble where neither can be done; its message says why and what to do
     */
    public static Postgres start(PostgresSettings settings) {
        long patient = System.nanoTime() + PATIENCE.toNanos();
        try {
            Folders.create(settings.folder());
            while (true) {
                var lock = FolderLock.take(settings.folder());
                if (lock.isPresent()) {
                    return hold(settings, lock.get());
                }
                var running = running(settings.folder());
                if (running.isPresent()) {
                    return running.get();
                }
                // The holder is just starting or just stopping.
                if (System.nanoTime() > patient) {
                    throw new PostgresTrouble(
                            "Another Comity uses the folder %s, but its database does not answer. Stop it, and start again."
                                    .formatted(settings.folder()));
                }
                Thread.sleep(PAUSE);
            }
        } catch (IOException e) {
            throw new PostgresTrouble("The database in %s could not be started: %s".formatted(settings.folder(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresTrouble("Interrupted while waiting for the database to start.", e);
        }
    }

    /** Joins the server that runs in this folder; empty where none does. Never starts one. */
    public static Optional<Postgres> running(Path folder) {
        try {
            return Address.read(folder.toAbsolutePath())
                    .filter(Address::answers)
                    .map(address -> new Postgres(address, Optional.empty()));
        } catch (IOException e) {
            throw new PostgresTrouble("The database in %s could not be joined: %s".formatted(folder, e), e);
        }
    }

    private static Postgres hold(PostgresSettings settings, FolderLock lock) throws IOException {
        boolean held = false;
        try {
            Address.forget(settings.folder());
            var cluster = Cluster.in(settings);
            cluster.clearOrphan();
            var passwords = Passwords.complete(settings.folder(), cluster.exists());
            if (!cluster.exists()) {
                cluster.create(passwords.admin());
            }
            var address = new Address("127.0.0.1", cluster.start(), passwords);
            var postgres = new Postgres(address, Optional.of(new Holding(settings.folder(), cluster, lock)));
            try {
                postgres.makeRoles();
            } catch (PostgresTrouble e) {
                cluster.stop();
                throw e;
            }
            address.write(settings.folder());
            held = true;
            return postgres;
        } finally {
            if (!held) {
                lock.release();
            }
        }
    }

    private void makeRoles() {
        for (var role : Role.values()) {
            // The name is ours and the password hexadecimal: neither needs quoting, and neither may be a parameter
            // here.
            administer("""
                    do $$ begin
                      if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s login; end if;
                      alter role %1$s password '%2$s';
                    end $$""".formatted(role.title(), address.passwords().of(role)));
        }
    }

    /** How to reach one database as one role. */
    public Login login(Role role, String database) {
        return new Login(
                address.url(database), role.title(), address.passwords().of(role));
    }

    /**
     * Makes a database, owned by {@link Role#OWNER}, into which {@link Role#APP} may log in and no more until the migrations
     * grant it something. Nothing happens where it is there already.
     *
     * @param database lower-case letters, digits and underscores, a letter first, at most 63
     */
    public void createDatabase(String database) {
        var name = checked(database);
        if (databases().contains(name)) {
            return;
        }
        administer(
                "create database %s owner %s template template0 encoding 'UTF8'".formatted(name, Role.OWNER.title()));
        administer("revoke all on database %s from public".formatted(name));
        administer("grant connect on database %s to %s".formatted(name, Role.APP.title()));
    }

    /** Deletes a database with all that is in it. Nothing happens where there is none. */
    public void dropDatabase(String database) {
        administer("drop database if exists %s with (force)".formatted(checked(database)));
    }

    /** The names of the databases that {@link Role#OWNER} owns, in order. */
    public List<String> databases() {
        var names = new ArrayList<String>();
        try (var admin = address.asAdmin();
                var statement = admin.prepareStatement("""
                        select datname from pg_database
                        where pg_get_userbyid(datdba) = ? order by datname collate "C"
                        """)) {
            statement.setString(1, Role.OWNER.title());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new PostgresTrouble("The databases could not be listed: %s".formatted(e.getMessage()), e);
        }
    }

    /** The server's version, for example {@code 15.18}. */
    public String version() {
        try (var admin = address.asAdmin()) {
            return admin.getMetaData().getDatabaseProductVersion().replaceFirst(" .*", "");
        } catch (SQLException e) {
            throw new PostgresTrouble("The database does not say its version: %s".formatted(e.getMessage()), e);
        }
    }

    /** Whether this one started the server, and so stops it on {@link #close}; otherwise it only joined. */
    public boolean holds() {
        return holding.isPresent();
    }

    /** Has {@link #close} called when this process ends. For programs that have no better moment. */
    public Postgres closingAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-postgres"));
        return this;
    }

    /** Stops the server where this one holds it. What was committed stays, and the next start finds it. */
    @Override
    public void close() {
        if (holding.isEmpty() || !closed.compareAndSet(false, true)) {
            return;
        }
        var held = holding.get();
        try {
            Address.forget(held.folder());
            held.cluster().stop();
            held.lock().release();
        } catch (IOException e) {
            throw new PostgresTrouble("The database in %s could not be put away: %s".formatted(held.folder(), e), e);
        }
    }

    private void administer(String sql) {
        try (var admin = address.asAdmin();
                var statement = admin.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new PostgresTrouble("The database did not do as it was told: %s".formatted(e.getMessage()), e);
        }
    }

    private static String checked(String database) {
        if (!NAME.matcher(database).matches()) {
            throw new IllegalArgumentException("Not a name for a database: \"" + database + "\"");
        }
        return database;
    }
}

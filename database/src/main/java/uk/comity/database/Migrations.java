package uk.comity.database;

import org.flywaydb.core.Flyway;

/** Runs the migrations of one kind of database, the same way for a council's server, a test and the generated tables. */
public final class Migrations {
    private Migrations() {}

    /**
     * Brings a database to the newest migration.
     *
     * @param owner how to reach it as {@link Role#OWNER}
     * @param locations where the migrations are, for example {@code classpath:db/council}
     * @return how many ran; none where the database was up to date
     */
    public static int run(Login owner, String... locations) {
        return Flyway.configure()
                // By its address: a DataSource tells one with every setting in it, through which Flyway looks for
                // passwords.
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations(locations)
                .failOnMissingLocations(true)
                .placeholderReplacement(false)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}

package uk.comity;

import uk.comity.database.Login;
import uk.comity.database.Postgres;
import uk.comity.database.Role;

/** Where databases are made and reached: our own PostgreSQL, or one that the settings name. */
interface Databases {

    Login login(Role role, String database);

    /** Makes a database unless it is there. */
    void create(String database);

    /** Our own PostgreSQL. */
    static Databases of(Postgres postgres) {
        return new Databases() {
            @Override
            public Login login(Role role, String database) {
                return postgres.login(role, database);
            }

            @Override
            public void create(String database) {
                postgres.createDatabase(database);
            }
        };
    }
}

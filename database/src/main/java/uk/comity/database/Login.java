package uk.comity.database;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to reach one database as one role.
 *
 * @param url the JDBC address
 * @param user the role's name
 * @param password the role's password
 */
public record Login(String url, String user, String password) {
    /** Connections without a pool: for migrations, single commands and tests. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** Leaves out the password, so that none ends in a log. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}

package uk.comity;

import java.sql.DriverManager;
import java.sql.SQLException;
import uk.comity.database.Login;
import uk.comity.database.Role;

/**
 * A PostgreSQL that the settings name. Its administrator has made the roles {@code comity_owner} (who may create databases,
 * or finds them made) and {@code comity_app}.
 *
 * @param url ends in a slash: {@code jdbc:postgresql://host:5432/}
 */
record Named(String url, String ownerPassword, String appPassword) implements Databases {

    @Override
    public Login login(Role role, String database) {
        var password = switch (role) {
            case OWNER -> ownerPassword;
            case APP -> appPassword;
        };
        return new Login(url + database, role.title(), password);
    }

    @Override
    public void create(String database) {
        try (var connection = DriverManager.getConnection(url + "postgres", Role.OWNER.title(), ownerPassword);
                var known = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var statement = connection.createStatement()) {
            known.setString(1, database);
            try (var rows = known.executeQuery()) {
                if (rows.next()) {
                    return;
                }
            }
            statement.execute("create database \"" + database + "\" template template0 encoding 'UTF8'");
            statement.execute("grant connect on database \"" + database + "\" to " + Role.APP.title());
        } catch (SQLException e) {
            throw new CannotStart(
                    "database.url",
                    "The database " + database + " is not there and could not be made: " + e.getMessage()
                            + " Ask the administrator of PostgreSQL to create it, owned by comity_owner.");
        }
    }

    /** Never shows a password. */
    @Override
    public String toString() {
        return "Named[" + url + "]";
    }
}

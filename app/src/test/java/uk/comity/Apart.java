package uk.comity;

import java.util.concurrent.atomic.AtomicInteger;
import uk.comity.database.Login;
import uk.comity.database.Role;

/** Keeps councils apart that share one server. */
record Apart(String prefix) implements Databases {

    private static final AtomicInteger COUNT = new AtomicInteger();

    static Apart next() {
        return new Apart("apart_" + COUNT.incrementAndGet() + "_");
    }

    @Override
    public Login login(Role role, String database) {
        return TestDatabase.postgres().login(role, prefix + database);
    }

    @Override
    public void create(String database) {
        TestDatabase.postgres().createDatabase(prefix + database);
    }
}

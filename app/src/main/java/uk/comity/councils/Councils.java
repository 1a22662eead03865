package uk.comity.councils;

import java.util.List;
import java.util.Optional;

/** Every council that this program serves. No council sees another. */
public interface Councils {

    Optional<Council> find(String key);

    /** In the order of their names. */
    List<Council> list();

    Mode mode();

    /** Whether councils are at work here, or invented people try Comity out. */
    enum Mode {
        /** People sign in. */
        AT_WORK,
        /** Whoever comes picks a person to be, and may set the clock. */
        DEMONSTRATION
    }
}

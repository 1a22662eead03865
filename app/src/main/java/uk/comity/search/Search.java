package uk.comity.search;

import org.jooq.DSLContext;
import uk.comity.acts.Protocol;
import uk.comity.views.Lists;

/** Everything that can be found in one council. */
public record Search(Documents documents, Elsewhere elsewhere) {

    /** Over one council's database. */
    public static Search over(DSLContext sql, Protocol protocol, Shown shown) {
        return new Search(new Documents(sql, protocol, shown), new Elsewhere(sql, new Lists(sql)));
    }
}

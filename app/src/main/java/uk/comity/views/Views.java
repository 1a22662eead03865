package uk.comity.views;

import java.util.List;
import org.jooq.DSLContext;
import uk.comity.acts.Follower;
import uk.comity.ledger.Trust;

/** The reading rooms of one council. */
public record Views(Lists lists, Duties duties, Referrals referrals, LedgerView ledger) {

    /** Over one council's database; proofs are by this ledger's keys. */
    public static Views over(DSLContext sql, Trust trust) {
        return new Views(new Lists(sql), new Duties(sql), new Referrals(sql), new LedgerView(sql, trust));
    }

    /** Those who keep the read models: given to the desk. */
    public static List<Follower> followers() {
        return List.of(new FolioRows(), new DutyRows(), new ReferralRows(), new PaperRows(), new CopyRows());
    }
}

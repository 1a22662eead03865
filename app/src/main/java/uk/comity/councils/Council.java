package uk.comity.councils;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import uk.comity.access.Accounts;
import uk.comity.access.Passes;
import uk.comity.access.Rights;
import uk.comity.access.Standing;
import uk.comity.acts.Desk;
import uk.comity.acts.Kinds;
import uk.comity.acts.PersonId;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Vocabulary;
import uk.comity.notices.Notices;
import uk.comity.packs.Protocols;
import uk.comity.register.Registers;
import uk.comity.search.Search;
import uk.comity.views.Views;

/**
 * One council, put together.
 *
 * @param key its name in addresses, such as {@code wbc}
 * @param name what its people call it
 * @param colour its own colour, as {@code #rrggbb}
 * @param clock the hall's clock
 */
public record Council(
        String key, String name, String colour, InstantSource clock, Desk desk, Law law, Reading reading) {

    /** What its desk judges by. */
    public record Law(Kinds kinds, Vocabulary vocabulary, Rights rights, Protocols protocols, Registers registers) {}

    /** What its people read. */
    public record Reading(
            Views views,
            Search search,
            Notices notices,
            Accounts accounts,
            Passes passes,
            DocumentFiles files,
            OpenDocuments papers,
            Lent lent) {}

    /** Copies of what was read, versions with parts taken out, and whose a copy is that turns up elsewhere. */
    public record Lent(Copies copies, Traces traces, Redactions redactions) {}

    public Instant now() {
        return clock.instant();
    }

    /** The program's words, and those that the protocol in force now brings of its own. */
    public Vocabulary vocabulary() {
        var rulebook = desk.read(now(), here -> law.protocols().find(here.day(), here));
        return rulebook.map(Rulebook::vocabulary).orElse(law.vocabulary());
    }

    /** Asks a question in one transaction, as somebody stands now. */
    public <T> T as(PersonId person, Function<Standing, T> question) {
        return desk.read(now(), surroundings -> question.apply(law.rights().standing(person, surroundings)));
    }
}

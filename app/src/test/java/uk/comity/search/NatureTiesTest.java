package uk.comity.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.comity.access.OpenPapers;
import uk.comity.acts.PersonId;
import uk.comity.matters.PaperTelling;
import uk.comity.matters.Telling;
import uk.comity.norms.Fact;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;
import uk.comity.register.Registers;

/** What is said to hang together in documents does so, for documents, people and days made by chance. */
class NatureTiesTest {

    private static final int NATURES = 20_000;

    @Test
    void each_tie_holds_of_every_document_on_every_day() {
        var random = new Random(7);
        var council = new ChanceCouncil(random);
        var register = new Registers().at(council.folios());
        var told = new HashSet<FactValue>();
        for (var i = 0; i < NATURES; i++) {
            var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1200));
            var nature = new ChancePapers(council, random, day).nature();
            var asker = random.nextBoolean() ? council.member() : new PersonId("stranger");
            var facts = Situation.of(OpenPapers.ASKING, day);
            var telling = new PaperTelling(new Telling(facts, register, day));
            telling.paper(nature);
            telling.asker(nature, asker);
            telling.nothingDeclared(nature, java.util.List.of());
            var situation = facts.build();
            for (var tie : NatureTies.ALL) {
                assertThat(tie.of(fact -> situation.find(fact).map(Fact::value)))
                        .as("%s for %s on %s", tie, nature, day)
                        .isTrue();
            }
            situation.find("paper-business").map(Fact::value).ifPresent(told::add);
        }
        assertThat(told).as("kinds of business that were tried").hasSize(5);
    }
}

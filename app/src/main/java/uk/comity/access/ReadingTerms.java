package uk.comity.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.comity.acts.Folios;
import uk.comity.acts.PersonId;
import uk.comity.acts.Protocol;
import uk.comity.acts.Surroundings;
import uk.comity.matters.PaperTelling;
import uk.comity.matters.Telling;
import uk.comity.matters.paper.Document;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperEntry.Term;
import uk.comity.matters.paper.PaperTerms;
import uk.comity.norms.Effect;
import uk.comity.norms.Finding;
import uk.comity.register.Register;
import uk.comity.register.Situating;

/** What the council's protocol of the day advises whoever reads a document, with its clauses: read off its norms on reading. */
public final class ReadingTerms implements PaperTerms {

    private static final String READING = PaperAct.Read.last().name();

    private final Function<Folios, Register> registers;
    private final Protocol protocol;

    public ReadingTerms(Function<Folios, Register> registers, Protocol protocol) {
        this.registers = registers;
        this.protocol = protocol;
    }

    @Override
    public List<Term> of(Surroundings surroundings, PersonId reader, Document document) {
        var day = surroundings.day();
        return protocol.find(day, surroundings).stream()
                .flatMap(rulebook -> {
                    var register = registers.apply(surroundings.folios());
                    var facts = rulebook.situation(READING, day);
                    var papers = new PaperTelling(new Telling(facts, register, day));
                    Situating.actor(register, reader, Optional.empty(), day, facts);
                    papers.paper(document.nature());
                    papers.asker(document.nature(), reader);
                    return rulebook.judge(facts.build()).applied().stream();
                })
                .filter(finding -> finding.effect() instanceof Effect.Advise)
                .map(ReadingTerms::term)
                .distinct()
                .toList();
    }

    private static Term term(Finding finding) {
        return new Term(finding.norm(), finding.clauses(), finding.gist());
    }
}

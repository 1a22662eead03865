package uk.comity.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.comity.acts.Folios;
import uk.comity.acts.PersonId;
import uk.comity.acts.Protocol;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Grants;
import uk.comity.matters.Interests;
import uk.comity.matters.Nature;
import uk.comity.matters.Paper;
import uk.comity.matters.PaperRights;
import uk.comity.matters.PaperSharing;
import uk.comity.matters.PaperTelling;
import uk.comity.matters.Telling;
import uk.comity.norms.Answer;
import uk.comity.norms.Effect;
import uk.comity.norms.Finding;
import uk.comity.norms.Judgement;
import uk.comity.register.Register;
import uk.comity.register.Situating;

/**
 * To whom a document is open, one document at a time. It is open to those who keep it, to those to whom it was shown on
 * request, and to those whom the council's protocol with the law permits by itself: asked on {@code inspection.request}, with
 * nothing declared beyond what the register and the document know.
 */
public final class OpenPapers implements PaperRights {

    /** The act by which somebody asks to see a document. */
    public static final String ASKING = "inspection.request";

    private final Function<Folios, Register> registers;
    private final Protocol protocol;
    private final Grants grants;
    private final Interests interests;

    public OpenPapers(Function<Folios, Register> registers, Protocol protocol, Grants grants, Interests interests) {
        this.registers = registers;
        this.protocol = protocol;
        this.grants = grants;
        this.interests = interests;
    }

    @Override
    public Optional<Right> find(Surroundings surroundings, PersonId person, Paper paper) {
        var register = registers.apply(surroundings.folios());
        return shared(new Standing(person, register, surroundings), paper.nature())
                .or(() -> granted(surroundings, person, paper))
                .or(() -> permitted(register, surroundings, person, paper));
    }

    /** What a norm walls off, or may yet wall off, is kept from whoever it is not open to: in words, anything may be asked for. */
    @Override
    public boolean mayAskFor(Surroundings surroundings, PersonId person, Paper paper) {
        var register = registers.apply(surroundings.folios());
        var isWalled = judge(register, surroundings, person, paper)
                .filter(judgement -> judgement.findings().stream()
                        .anyMatch(finding ->
                                finding.effect() instanceof Effect.Wall && finding.status() != Finding.Status.DEFEATED))
                .isPresent();
        var isOpen = find(surroundings, person, paper).isPresent();
        return (isOpen || !isWalled) && paper.nature().holding().group().isEmpty();
    }

    private static Optional<Right> shared(Standing standing, Nature nature) {
        if (!standing.mayRead(PaperSharing.of(nature))) {
            return Optional.empty();
        }
        var holding = nature.holding();
        var words = holding.group().isEmpty()
                ? "keeps it, or answers for it"
                : holding.officer().equals(Optional.of(standing.person()))
                        ? "gave the group this advice"
                        : "is a member of the group whose paper it is";
        return Optional.of(new Right(Route.SHARING, words, List.of(), Optional.empty()));
    }

    private Optional<Right> granted(Surroundings surroundings, PersonId person, Paper paper) {
        return grants.running(surroundings, person, paper.folio())
                .map(grant -> new Right(Route.GRANT, grant.right(), List.of(), Optional.of(grant.request())));
    }

    private Optional<Right> permitted(Register register, Surroundings surroundings, PersonId person, Paper paper) {
        var day = surroundings.day();
        var known = register.isMember(person, day)
                || register.findOfficer(person, day).isPresent();
        if (!known) {
            return Optional.empty();
        }
        // A group's papers are for the group: no norm opens them, whatever a protocol leaves unsaid. The question is
        // put all the
        // same, so that the answer comes no sooner than for any other document that is closed.
        return judge(register, surroundings, person, paper)
                .flatMap(OpenPapers::right)
                .filter(_ -> paper.nature().holding().group().isEmpty());
    }

    private Optional<Judgement> judge(Register register, Surroundings surroundings, PersonId person, Paper paper) {
        var day = surroundings.day();
        return protocol.find(day, surroundings).map(rulebook -> {
            var facts = rulebook.situation(ASKING, day);
            var telling = new Telling(facts, register, day);
            var papers = new PaperTelling(telling);
            Situating.actor(register, person, Optional.empty(), day, facts);
            papers.paper(paper.nature());
            papers.asker(paper.nature(), person);
            papers.nothingDeclared(paper.nature(), interests.touching(surroundings, person, paper));
            return rulebook.judge(facts.build());
        });
    }

    private static Optional<Right> right(Judgement judgement) {
        return judgement.answer() instanceof Answer.Permitted(Finding because)
                ? Optional.of(new Right(Route.PROTOCOL, because.gist(), because.clauses(), Optional.empty()))
                : Optional.empty();
    }
}

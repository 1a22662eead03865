package uk.comity.matters.interest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import uk.comity.acts.Decision;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;
import uk.comity.acts.Kind;
import uk.comity.acts.PersonId;
import uk.comity.acts.Sharing;
import uk.comity.acts.Submission;
import uk.comity.acts.Summary;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Lexicon;
import uk.comity.matters.Offices;
import uk.comity.matters.Telling;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.Situation;
import uk.comity.register.Register;

/** Interests and relationships of a member. One folio for each member, under the member's own key. */
public final class InterestKind implements Kind<InterestAct, MemberInterests> {

    static final String NAME = "interest";

    private static final String TEXT = "…";

    private final Function<Folios, Register> registers;
    private final Lexicon words;

    /**
     * A kind that reads the council through these.
     *
     * @param words shared with the kinds that keep documents
     */
    public InterestKind(Function<Folios, Register> registers, Lexicon words) {
        this.registers = registers;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<InterestAct> family() {
        return InterestAct.class;
    }

    @Override
    public List<ActType> acts() {
        return words.acts().stream()
                .filter(act -> act.name().startsWith(NAME + "."))
                .toList();
    }

    @Override
    public List<FactType> facts() {
        return words.facts().stream()
                .filter(fact -> fact.name().equals("interest-is-ones-own"))
                .toList();
    }

    /** The member's own. */
    @Override
    public Optional<FolioId> ownOf(PersonId person) {
        return Optional.of(new FolioId(name(), person.value()));
    }

    @Override
    public Set<String> opening() {
        return Set.of("interest.declare", "interest.state-capacity", "interest.seek-advice");
    }

    @Override
    public Map<String, Class<? extends Entry>> entryTypes() {
        return Map.of(
                "interest.declared/1", InterestEntry.Declared.class,
                "interest.capacity-stated/1", InterestEntry.CapacityStated.class,
                "interest.advice-sought/1", InterestEntry.AdviceSought.class,
                "interest.advised/1", InterestEntry.Advised.class,
                "interest.ended/1", InterestEntry.Ended.class);
    }

    @Override
    public MemberInterests blank(FolioId folio) {
        return MemberInterests.blank(folio);
    }

    @Override
    public MemberInterests fold(MemberInterests position, Entry entry, Entered entered) {
        return MemberInterests.fold(position, entry, entered);
    }

    @Override
    public boolean exists(MemberInterests position) {
        return position.said() > 0;
    }

    @Override
    public Lasting lasting() {
        return Lasting.FOR_GOOD;
    }

    @Override
    public Hearing<InterestAct, MemberInterests> hear(Surroundings here) {
        return new InterestHearing(new Offices(registers.apply(here.folios()), here.day()), here, facts());
    }

    private record InterestHearing(Offices offices, Surroundings here, List<FactType> types)
            implements Hearing<InterestAct, MemberInterests> {

        @Override
        public Decision decide(MemberInterests it, InterestAct act, Submission submission) {
            var actor = submission.inNameOf().orElse(submission.actor());
            var supports = submission
                    .inNameOf()
                    .filter(member -> !offices.register().actsFor(submission.actor(), member, offices.day()));
            if (supports.isPresent()) {
                return Decision.outOfTurn("You are not entered as support staff of " + name(supports.get()) + ".");
            }
            if (act instanceof InterestAct.Advise) {
                return advisers().contains(submission.actor())
                        ? advise(it, act)
                        : Decision.outOfTurn("Only the Monitoring Officer, or a deputy, gives this advice.");
            }
            if (!offices.register().isMember(it.member(), offices.day())) {
                return Decision.outOfTurn(name(it.member()) + " is not a member of the council today.");
            }
            return actor.equals(it.member())
                    ? enter(it, act)
                    : Decision.outOfTurn("Only " + name(it.member())
                            + " decides what to declare here. Tell the member what you know.");
        }

        private static Decision advise(MemberInterests it, InterestAct act) {
            if (it.asked().isEmpty()) {
                return Decision.outOfTurn("Nobody has asked for advice here.");
            }
            return enter(it, act);
        }

        private static Decision enter(MemberInterests it, InterestAct act) {
            return switch (act) {
                case InterestAct.Declare(var sort, var subject, var names, var body) ->
                    written(subject, new InterestEntry.Declared(sort, subject, names, body));
                case InterestAct.StateCapacity(var about) -> written(about, new InterestEntry.CapacityStated(about));
                case InterestAct.SeekAdvice(var question) ->
                    written(question, new InterestEntry.AdviceSought(question));
                case InterestAct.Advise(var advice) -> written(advice, new InterestEntry.Advised(advice));
                case InterestAct.End(var number, var why) ->
                    it.open().stream().anyMatch(one -> one.number() == number)
                            ? Decision.enter(new InterestEntry.Ended(number, why))
                            : Decision.outOfTurn("There is no interest number " + number + " that has not ended.");
            };
        }

        private static Decision written(String text, InterestEntry entry) {
            return text.isBlank() ? Decision.outOfTurn("Write it in a few words.") : Decision.enter(entry);
        }

        @Override
        public Decision refer(MemberInterests it, InterestAct act, Submission submission) {
            return Decision.outOfTurn("The protocol gives this question to an office first. Ask that office.");
        }

        @Override
        public void situate(MemberInterests it, InterestAct act, Submission submission, Situation.Builder facts) {
            var telling = new Telling(facts, offices.register(), offices.day());
            telling.actor(submission, types);
            telling.byFolio(
                    "interest-is-ones-own",
                    submission.inNameOf().orElse(submission.actor()).equals(it.member()),
                    "this register");
        }

        @Override
        public List<PersonId> holders(MemberInterests it, String role) {
            return offices.holders(role, new Offices.Matter(it.member(), Optional.empty(), ""));
        }

        @Override
        public Sharing sharing(MemberInterests it) {
            var people = new HashSet<PersonId>();
            people.add(it.member());
            people.addAll(offices.register().supportOf(it.member(), offices.day()));
            people.addAll(advisers());
            return new Sharing(people, Set.of(), Set.of("monitoring-officer"), List.of());
        }

        @Override
        public Summary summary(MemberInterests it) {
            var open = it.open().size();
            return new Summary(
                    "Interests of " + name(it.member()),
                    open == 0 ? "none" : "open",
                    open == 1 ? "One interest is declared." : open + " interests are declared.",
                    Map.of("member", it.member().value()));
        }

        @Override
        public boolean awaits(MemberInterests it, String act) {
            return !act.equals("interest.advise") || !it.asked().isEmpty();
        }

        @Override
        public List<InterestAct> menu(MemberInterests it, PersonId actor) {
            var inNameOf =
                    Optional.of(it.member()).filter(member -> offices.register().actsFor(actor, member, offices.day()));
            var all = new ArrayList<InterestAct>();
            all.add(new InterestAct.Declare(InterestAct.Sort.OTHER, TEXT, List.of(), ""));
            it.open().stream().findFirst().ifPresent(one -> all.add(new InterestAct.End(one.number(), TEXT)));
            all.add(new InterestAct.StateCapacity(TEXT));
            all.add(new InterestAct.SeekAdvice(TEXT));
            all.add(new InterestAct.Advise(TEXT));
            return all.stream()
                    .filter(act -> decide(it, act, probe(it, act, actor, inNameOf)) instanceof Decision.Enter)
                    .toList();
        }

        private Submission probe(MemberInterests it, InterestAct act, PersonId actor, Optional<PersonId> inNameOf) {
            return new Submission(
                    new UUID(0, 0), actor, inNameOf, here.at(), it.folio(), OptionalLong.empty(), "", Map.of(), act);
        }

        private List<PersonId> advisers() {
            var all = new ArrayList<>(offices.register().actingFor("monitoring-officer", offices.day()));
            all.addAll(offices.register().deputies("monitoring-officer", offices.day()));
            return all;
        }

        private String name(PersonId person) {
            return offices.register().nameOf(person);
        }
    }
}

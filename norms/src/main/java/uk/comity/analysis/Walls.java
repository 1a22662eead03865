package uk.comity.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.norms.Case;
import uk.comity.norms.Claim;
import uk.comity.norms.Effect;
import uk.comity.norms.Example;
import uk.comity.norms.Norm;

/**
 * Whether a member of one political group can come to read what officers advised another, by any number of acts that the
 * protocol permits or does not speak of.
 *
 * <p>Knowledge only grows, and no act takes it back or shuts another one off: so whoever can ever come to know it is whoever
 * can be reached from the officer who advised, step by step, and the search goes on until nobody new is reached. A step is
 * open where some case of its act goes on in which no wall that stands leaves the receiver out; that is settled exactly. What
 * acts can carry it the norm language cannot say, so that is a catalogue ({@link Carriage}): an act that is new to the program is
 * looked at there.
 *
 * <p>Consents are taken as not given, and what a group lets out itself is no breach. One finding for each way in, by the
 * shortest chain that leads to it.
 */
final class Walls {

    /** What a group or a member gives leave for, and what is open anyway. */
    private static final List<String> LEAVE = List.of(
            "group-asks-to-pass-it-on",
            "member-permits-the-copy",
            "author-agrees-to-the-copy",
            "paper-is-published",
            "release-was-directed",
            "disclosure-is-consented-to",
            "law-asks-for-disclosure",
            "recipient-was-given-it-too",
            "proposals-are-released",
            "proposals-are-published");

    /** Roles of a wall that let a member of another group in. */
    private static final Set<String> LETS_ANYBODY_IN =
            Set.of("every-member", "members-of-the-body", "group-leaders", "all-groups");

    private final Desk desk;
    private final Map<Carriage, Optional<Case>> permitted = new EnumMap<>(Carriage.class);

    Walls(Desk desk) {
        this.desk = desk;
    }

    List<Observation> find() {
        var found = new ArrayList<Observation>();
        for (var norm : desk.pack().norms()) {
            if (norm.effect() instanceof Effect.Wall(var who)) {
                who.stream().filter(LETS_ANYBODY_IN::contains).forEach(role -> found.add(letsIn(norm, role)));
            }
        }
        if (desk.acts().stream().noneMatch(act -> act.startsWith("advice."))) {
            return found;
        }
        var open = new EnumMap<Carriage, Case>(Carriage.class);
        for (var step : Carriage.values()) {
            open(step).ifPresent(one -> open.put(step, one));
        }
        var chains = chains(open);
        for (var step : open.keySet()) {
            if (step.to() == Holder.OTHER_GROUP) {
                shortest(step, chains).ifPresent(chain -> found.add(breach(chain, step, open)));
            }
        }
        var outside = chains.get(Holder.OUTSIDER);
        if (outside != null) {
            found.add(outside(outside, open));
        }
        found.add(crossing());
        return found;
    }

    /** Everybody who can come to know it, each with the shortest chain of steps that leads to him or her. */
    private static Map<Holder, List<Carriage>> chains(Map<Carriage, Case> open) {
        var chains = new EnumMap<Holder, List<Carriage>>(Holder.class);
        chains.put(Holder.ADVISER, List.of());
        var next = new ArrayDeque<>(List.of(Holder.ADVISER));
        while (!next.isEmpty()) {
            var from = next.remove();
            for (var step : open.keySet()) {
                if (step.from().contains(from) && !chains.containsKey(step.to())) {
                    var longer = new ArrayList<>(chains.getOrDefault(from, List.of()));
                    longer.add(step);
                    chains.put(step.to(), List.copyOf(longer));
                    next.add(step.to());
                }
            }
        }
        return chains;
    }

    /** The shortest chain to somebody from whom this step goes on; empty where nobody of these is ever reached. */
    private static Optional<List<Carriage>> shortest(Carriage step, Map<Holder, List<Carriage>> chains) {
        return chains.entrySet().stream()
                .filter(reached -> step.from().contains(reached.getKey()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(List::size));
    }

    private Observation letsIn(Norm norm, String role) {
        return Observation.of(
                Sort.WALL,
                List.of(norm.id(), role),
                norm.clauses(),
                "\"" + norm.gist() + "\" names among those who may know " + desk.title(role)
                        + ": members of every group are among them, so it keeps nobody out.");
    }

    /** With membership changing: no act is needed at all. */
    private Observation crossing() {
        return Observation.of(
                Sort.WALL,
                List.of("crossing"),
                List.of(),
                "A member who leaves one group for another takes along what officers advised the first: no norm takes it"
                        + " back, and none says what may be done with it. (Where nobody changes groups, this way is closed."
                        + " That a member of a group tells others of his or her own accord is not counted.)");
    }

    private Observation breach(List<Carriage> before, Carriage last, Map<Carriage, Case> open) {
        var whole = new ArrayList<>(before);
        whole.add(last);
        return Observation.of(
                        Sort.WALL,
                        List.of(last.act(), last.how().replace(' ', '-')),
                        whole.stream()
                                .filter(this::isPermitted)
                                .flatMap(step -> permitting(step.act()))
                                .toList(),
                        "Advice given to one group reaches a member of another in "
                                + (whole.size() == 1 ? "one step" : whole.size() + " steps") + ": " + told(whole)
                                + " No office is asked, and no consent is given.")
                .with(worked(last, open));
    }

    /** With somebody outside, whom no norm of the protocol binds. */
    private Observation outside(List<Carriage> chain, Map<Carriage, Case> open) {
        return Observation.of(
                        Sort.WALL,
                        List.of("outsider"),
                        chain.stream()
                                .filter(this::isPermitted)
                                .flatMap(step -> permitting(step.act()))
                                .toList(),
                        "Advice to a group may go to somebody outside the council, whom no norm keeps from telling another"
                                + " group: " + told(chain))
                .with(worked(chain.getLast(), open));
    }

    /** The chain as sentences, each with what it rests on. */
    private String told(List<Carriage> chain) {
        var sentences = new ArrayList<String>();
        var who = Holder.ADVISER;
        for (var step : chain) {
            sentences.add(
                    capital(who.words() + " " + step.how()) + ". "
                            + (isPermitted(step)
                                    ? "The protocol permits it."
                                    : "The protocol does not speak of it, and an act that is not spoken of is assumed to go on."));
            who = step.to();
        }
        return String.join(" ", sentences);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private String worked(Carriage step, Map<Carriage, Case> open) {
        var one = stated(step).or(() -> Optional.ofNullable(open.get(step))).orElseThrow();
        return "\"" + desk.act(step.act()) + "\" " + one.when(desk.vocabulary()) + ".";
    }

    private boolean isPermitted(Carriage step) {
        return stated(step).isPresent();
    }

    /** A case in which the protocol itself permits it. */
    private Optional<Case> stated(Carriage step) {
        return permitted.computeIfAbsent(step, one -> {
            var claims = claims(one);
            claims.add(new Claim.Answers(Example.Outcome.PERMITTED));
            return desk.cases().find(one.act(), claims.toArray(Claim[]::new));
        });
    }

    private Stream<String> permitting(String act) {
        return desk.on(act).stream()
                .filter(norm -> norm.effect() instanceof Effect.Permit)
                .flatMap(norm -> norm.clauses().stream());
    }

    private Optional<Case> open(Carriage step) {
        if (desk.vocabulary().findAct(step.act()).isEmpty()) {
            return Optional.empty();
        }
        var claims = claims(step);
        var goes = new Claim.Answers(Example.Outcome.PERMITTED);
        claims.add(desk.goesOn(step.act()) ? Claim.any(goes, new Claim.Answers(Example.Outcome.SILENT)) : goes);
        return desk.cases().find(step.act(), claims.toArray(Claim[]::new));
    }

    /** What the step is, without anybody's leave, and with no wall that keeps the receiver out. */
    private List<Claim> claims(Carriage step) {
        var claims = new ArrayList<>(step.claims());
        LEAVE.stream()
                .filter(fact -> desk.isKnownOn(fact, step.act()))
                .map(Claim::no)
                .forEach(claims::add);
        for (var norm : desk.on(step.act())) {
            if (norm.effect() instanceof Effect.Wall(var who) && who.stream().noneMatch(LETS_ANYBODY_IN::contains)) {
                claims.add(new Claim.Not(new Claim.Stands(norm.id())));
            }
        }
        return claims;
    }
}

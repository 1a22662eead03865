package uk.comity.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.Case;
import uk.comity.norms.Claim;
import uk.comity.norms.Effect;
import uk.comity.norms.Example;
import uk.comity.norms.Norm;

/**
 * Whether a member of one political group can come to read what officers advised another, by any number of acts that the
 * protocol permits or does not speak of. What is known spreads from holder to holder; an act carries it where some case of
 * it is not stopped and no wall that stands leaves its receiver out. Consents are taken as not given: what a group lets out
 * itself is no breach. One finding for each way in, the shortest first.
 */
final class Walls {

    /** Who may come to know it. */
    private enum Holder {
        ADVISER("the officer who advised the group"),
        COLLEAGUE("an officer who had no part in it"),
        OUTSIDER("somebody outside the council"),
        OTHER_GROUP("a member of another group");

        private final String words;

        Holder(String words) {
            this.words = words;
        }
    }

    /**
     * One way in which it is carried on.
     *
     * @param how what is done, in words
     */
    private record Step(Holder from, Holder to, String act, String how, List<Claim> claims) {}

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

    private static final Claim OFFICER = Claim.yes("actor-is-officer");
    private static final Claim MEMBER = Claim.yes("actor-is-member");
    private static final Claim ADVICE = Claim.is("passed-on", "advice");
    private static final Claim ANOTHERS = Claim.yes("paper-is-advice-to-another-member");

    private static final List<Step> STEPS = List.of(
            step(
                    Holder.ADVISER,
                    Holder.OTHER_GROUP,
                    "advice.pass-on",
                    "passes the advice on to another group",
                    OFFICER,
                    ADVICE,
                    Claim.is("passed-to", "another-group")),
            step(
                    Holder.ADVISER,
                    Holder.OTHER_GROUP,
                    "advice.pass-on",
                    "passes the advice on to a member of another group",
                    OFFICER,
                    ADVICE,
                    Claim.is("passed-to", "another-member")),
            step(
                    Holder.ADVISER,
                    Holder.COLLEAGUE,
                    "advice.pass-on",
                    "passes the advice on to a colleague",
                    OFFICER,
                    ADVICE,
                    Claim.is("passed-to", "officer-not-involved")),
            step(
                    Holder.ADVISER,
                    Holder.COLLEAGUE,
                    "advice.pass-on",
                    "passes the advice on to a senior officer",
                    OFFICER,
                    ADVICE,
                    Claim.is("passed-to", "senior-officer")),
            step(
                    Holder.ADVISER,
                    Holder.OUTSIDER,
                    "advice.pass-on",
                    "passes the advice on to an outsider",
                    OFFICER,
                    ADVICE,
                    Claim.is("passed-to", "outsider")),
            step(
                    Holder.ADVISER,
                    Holder.OTHER_GROUP,
                    "advice.ask",
                    "is asked by another group for that very advice",
                    MEMBER,
                    Claim.is("wanted-by-group", "anothers-advice")),
            step(
                    Holder.ADVISER,
                    Holder.OTHER_GROUP,
                    "inspection.request",
                    "is asked to show it as a document",
                    MEMBER,
                    ANOTHERS),
            step(
                    Holder.ADVISER,
                    Holder.OTHER_GROUP,
                    "inspection.request-copy",
                    "is asked for a copy of it",
                    MEMBER,
                    ANOTHERS),
            step(
                    Holder.ADVISER,
                    Holder.OTHER_GROUP,
                    "correspondence.copy",
                    "copies the letter to another member",
                    OFFICER,
                    Claim.is("correspondence-is-between", "member-and-officer")),
            step(
                    Holder.ADVISER,
                    Holder.OTHER_GROUP,
                    "paper.disclose",
                    "tells another member what the document says",
                    OFFICER,
                    ANOTHERS,
                    Claim.yes("recipient-is-another-member")),
            step(
                    Holder.COLLEAGUE,
                    Holder.OTHER_GROUP,
                    "paper.disclose",
                    "tells another member what the document says",
                    OFFICER,
                    ANOTHERS,
                    Claim.yes("recipient-is-another-member")),
            step(
                    Holder.ADVISER,
                    Holder.OTHER_GROUP,
                    "budget.pass-on",
                    "passes the group's budget proposals on to another group",
                    OFFICER,
                    Claim.is("passed-to", "another-group")));

    private final Desk desk;

    Walls(Desk desk) {
        this.desk = desk;
    }

    private static Step step(Holder from, Holder to, String act, String how, Claim... claims) {
        return new Step(from, to, act, how, List.of(claims));
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
        var reached = new ArrayList<>(List.of(Holder.ADVISER));
        for (var step : STEPS) {
            if (reached.contains(step.from)) {
                open(step).ifPresent(one -> {
                    reached.add(step.to);
                    if (step.to == Holder.OTHER_GROUP) {
                        found.add(breach(step, one));
                    }
                });
            }
        }
        if (reached.contains(Holder.OUTSIDER)) {
            found.add(
                    Observation.of(
                            Sort.WALL,
                            List.of("outsider"),
                            List.of(),
                            "Advice to a group may go to somebody outside the council, whom no norm keeps from telling another group."));
        }
        found.add(crossing());
        return found;
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

    private Observation breach(Step step, Case one) {
        var permitted = new Claim.Answers(Example.Outcome.PERMITTED);
        var said = claims(step);
        said.add(permitted);
        var stated = desk.cases().find(step.act, said.toArray(Claim[]::new));
        var way = stated.isPresent()
                ? "The protocol permits it"
                : "The protocol does not speak of it, and an act that is not spoken of is assumed to go on";
        var clauses = desk.on(step.act).stream()
                .filter(norm -> norm.effect() instanceof Effect.Permit)
                .flatMap(norm -> norm.clauses().stream());
        return Observation.of(
                        Sort.WALL,
                        List.of(step.act, step.how.replace(' ', '-')),
                        stated.isPresent() ? clauses.toList() : List.of(),
                        "Advice given to one group reaches a member of another "
                                + (step.from == Holder.ADVISER
                                        ? "in one step: "
                                        : "in two steps: the officer who advised the group tells a colleague; ")
                                + step.from.words + " " + step.how + ". " + way
                                + "; no office is asked, and no consent is given.")
                .with("\"" + desk.act(step.act) + "\" " + stated.orElse(one).when(desk.vocabulary()) + ".");
    }

    private Optional<Case> open(Step step) {
        if (desk.vocabulary().findAct(step.act).isEmpty()) {
            return Optional.empty();
        }
        var claims = claims(step);
        var goes = new Claim.Answers(Example.Outcome.PERMITTED);
        claims.add(desk.goesOn(step.act) ? Claim.any(goes, new Claim.Answers(Example.Outcome.SILENT)) : goes);
        return desk.cases().find(step.act, claims.toArray(Claim[]::new));
    }

    /** What the step is, without anybody's leave, and with no wall that keeps the receiver out. */
    private List<Claim> claims(Step step) {
        var claims = new ArrayList<>(step.claims);
        LEAVE.stream()
                .filter(fact -> desk.isKnownOn(fact, step.act))
                .map(Claim::no)
                .forEach(claims::add);
        for (var norm : desk.on(step.act)) {
            if (norm.effect() instanceof Effect.Wall(var who) && who.stream().noneMatch(LETS_ANYBODY_IN::contains)) {
                claims.add(new Claim.Not(new Claim.Stands(norm.id())));
            }
        }
        return claims;
    }
}

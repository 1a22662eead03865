package uk.comity.search;

import static uk.comity.search.FullText.PAPER;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;
import uk.comity.access.OpenPapers;
import uk.comity.access.Standing;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Protocol;
import uk.comity.matters.Nature;
import uk.comity.matters.PaperTelling;
import uk.comity.matters.Telling;
import uk.comity.norms.FactValue;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;
import uk.comity.register.Department;
import uk.comity.register.Register;
import uk.comity.register.Situating;
import uk.comity.residual.PartialEvaluation;
import uk.comity.residual.Residual;

/**
 * Works out what is open to somebody: the same rule as {@link OpenPapers} asks of one document, for all at once. What is left of
 * the norms is kept for people of whom the same facts are known; construct one for each council.
 */
final class Reaches {

    /** People who differ in what the register knows of them; far fewer than people. */
    private static final int KEPT = 400;

    /** A document of which nothing is told that turns on what it is. */
    private static final Nature ANY = new Nature(
            Nature.Sort.OTHER,
            new Nature.Marking(Nature.Mark.OPEN, Optional.empty(), Nature.Openness.TO_NOBODY_YET),
            Nature.Business.NONE,
            new Nature.Holding("", Optional.empty(), "", Optional.empty()),
            Set.of());

    private record Asked(Rulebook book, LocalDate day, Map<String, FactValue> known, boolean interests) {}

    /** What is left of the norms: when they permit, and when they wall a document off. */
    private record Left(Residual permitted, Residual walled) {
        static final Left NOTHING = new Left(Residual.never(), Residual.always());
    }

    /** What is open to somebody, and what it was worked out from. */
    private record Ready(
            Register register,
            Optional<Rulebook> book,
            boolean interests,
            LocalDate day,
            Condition natures,
            Condition known) {

        /** The register and the protocol are values that stay the same object until they change. */
        @SuppressWarnings("ReferenceEquality") // Whether they are equal would cost more than what is saved.
        boolean isGoodFor(Standing standing, Optional<Rulebook> inForce) {
            return register == standing.register() && day.equals(standing.day()) && book.equals(inForce);
        }
    }

    private final DSLContext sql;
    private final Protocol protocol;
    private final Map<PersonId, Ready> people = new ConcurrentHashMap<>();
    private final Shown shown;
    private final Map<Asked, Left> kept = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Left> eldest) {
            return size() > KEPT;
        }
    });

    Reaches(DSLContext sql, Protocol protocol, Shown shown) {
        this.sql = sql;
        this.protocol = protocol;
        this.shown = shown;
    }

    Reach of(Standing standing) {
        if (standing.person().equals(PersonId.OPERATOR)) {
            return new Reach(DSL.trueCondition(), Set.of(), DSL.falseCondition());
        }
        var keys = shown.to(standing.surroundings(), standing.person()).stream()
                .map(FolioId::key)
                .collect(Collectors.toUnmodifiableSet());
        var ready = ready(standing);
        return new Reach(ready.natures(), keys, ready.known());
    }

    /** As long as neither the register nor the protocol changes, the same is open to the same person all day, but for grants. */
    private Ready ready(Standing standing) {
        var book = protocol.find(standing.day(), standing.surroundings());
        var interests = hasInterests(standing);
        var before = people.get(standing.person());
        if (before != null && before.interests() == interests && before.isGoodFor(standing, book)) {
            return before;
        }
        var facts = NatureFacts.of(standing);
        var left = standing.isMember() || standing.isOfficer()
                ? book.map(one -> left(one, standing)).orElse(Left.NOTHING)
                : Left.NOTHING;
        var permitted = Reach.ofNoGroup().and(InSql.of(left.permitted(), facts::of));
        var listed = standing.isMember()
                ? Reach.ofNoGroup().andNot(InSql.of(left.walled(), facts::of))
                : DSL.falseCondition();
        var now = new Ready(
                standing.register(),
                book,
                interests,
                standing.day(),
                written(DSL.or(shared(standing, facts), permitted)),
                written(listed));
        people.put(standing.person(), now);
        return now;
    }

    /** The same condition, written down once and not anew for every question. */
    private Condition written(Condition condition) {
        var text = sql.renderInlined(condition);
        return condition.equals(DSL.falseCondition())
                ? condition
                : CustomCondition.of(out -> out.sql("(" + text + ")"));
    }

    /** {@link uk.comity.matters.PaperSharing} in columns. */
    private static Condition shared(Standing standing, NatureFacts facts) {
        var groups = standing.isMember() ? facts.groups() : List.<String>of();
        var ofMyGroup = groups.isEmpty() ? DSL.falseCondition() : PAPER.GROUP_KEY.in(groups);
        var mine = standing.isMember() || standing.isOfficer()
                ? ofMyGroup.or(PAPER.OFFICER.isNotDistinctFrom(standing.person().value()))
                : ofMyGroup;
        if (standing.actsFor("monitoring-officer") || standing.actsFor("democratic-services")) {
            return mine.or(Reach.ofNoGroup());
        }
        var departments = standing.register().departments().stream()
                .map(Department::key)
                .filter(department -> standing.register().manages(standing.person(), department, standing.day()))
                .toList();
        return departments.isEmpty() ? mine : mine.or(Reach.ofNoGroup().and(PAPER.DEPARTMENT.in(departments)));
    }

    private boolean hasInterests(Standing standing) {
        return shown.hasInterests(standing.surroundings(), standing.person());
    }

    private Left left(Rulebook book, Standing standing) {
        var told = told(book, standing, List.of());
        var key = new Asked(book, standing.day(), values(told), hasInterests(standing));
        var ready = kept.get(key);
        if (ready == null) {
            ready = new Left(permitted(book, standing, told), walled(book, standing, told));
            kept.put(key, ready);
        }
        return ready;
    }

    /**
     * Whether a registered interest touches a document is known of one document only. For somebody who has any, a list holds what
     * is open either way: never more than is open one by one, and perhaps less.
     */
    private Residual permitted(Rulebook book, Standing standing, Situation told) {
        return eitherWay(
                book,
                standing,
                told,
                situation -> PartialEvaluation.permitted(book, situation, NatureFacts.OPEN, NatureTies.ALL),
                Residual.All::new);
    }

    /** For somebody with a registered interest, what is walled off if it touches the document is walled off. */
    private Residual walled(Rulebook book, Standing standing, Situation told) {
        return eitherWay(
                book,
                standing,
                told,
                situation -> PartialEvaluation.walled(book, situation, NatureFacts.OPEN, NatureTies.ALL),
                Residual.Any::new);
    }

    /** What holds with no interest in the document, joined with what holds with one where the person has any. */
    private Residual eitherWay(
            Rulebook book,
            Standing standing,
            Situation told,
            Function<Situation, Residual> what,
            Function<List<Residual>, Residual> joined) {
        var untouched = what.apply(told);
        if (!hasInterests(standing)) {
            return untouched;
        }
        var touched = what.apply(told(book, standing, List.of("an interest")));
        return touched.equals(untouched) ? untouched : joined.apply(List.of(untouched, touched));
    }

    /** What is known of the person, asked on council business with nothing declared; what turns on the document is left open. */
    private static Situation told(Rulebook book, Standing standing, List<String> interests) {
        var day = standing.day();
        var all = Situation.of(OpenPapers.ASKING, day);
        var papers = new PaperTelling(new Telling(all, standing.register(), day));
        Situating.actor(standing.register(), standing.person(), Optional.empty(), day, all);
        papers.paper(ANY);
        papers.asker(ANY, standing.person());
        papers.nothingDeclared(ANY, interests);
        var told = book.situation(OpenPapers.ASKING, day);
        all.build().facts().values().stream()
                .filter(fact -> !NatureFacts.OPEN.contains(fact.name()))
                .forEach(fact -> told.with(fact.name(), fact.value(), fact.source()));
        return told.build();
    }

    private static Map<String, FactValue> values(Situation told) {
        var values = new TreeMap<String, FactValue>();
        told.facts().values().forEach(fact -> values.put(fact.name(), fact.value()));
        return values;
    }
}

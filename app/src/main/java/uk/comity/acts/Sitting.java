package uk.comity.acts;

import static uk.comity.tables.council.ledger.Tables.LEAF;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The desk inside one transaction: one act, from opening the folio to telling the followers. */
final class Sitting {

    private static final int PAGE = 500;

    private final DSLContext tx;
    private final EnteredFolios folios;
    private final Desk.Rules rules;
    private final Admission admission;
    private final Judging judging;
    private final LedgerBook book;
    private final List<Follower> followers;

    Sitting(DSLContext tx, EnteredFolios folios, Desk.Rules rules, LedgerBook book, List<Follower> followers) {
        this.tx = tx;
        this.folios = folios;
        this.rules = rules;
        this.admission = new Admission(rules.access());
        this.judging = new Judging(rules);
        this.book = book;
        this.followers = followers;
    }

    Surroundings surroundings(Instant at) {
        return new Surroundings(folios, at);
    }

    Outcome perform(Submission submission) {
        lock(List.of(submission.folio()));
        return performLocked(submission);
    }

    /**
     * Every folio first and then the ledger, so that whoever holds the ledger waits for nobody; each act is then judged by what
     * was entered before it.
     */
    List<Outcome> performAll(List<Submission> submissions) {
        lock(submissions.stream().map(Submission::folio).toList());
        book.queue();
        folios.lookAhead(submissions);
        return submissions.stream().map(this::performLocked).toList();
    }

    private Outcome performLocked(Submission submission) {
        var again = findAgain(submission);
        return again.isPresent() ? again.get() : perform(submission, kindOf(submission));
    }

    Optional<Outcome> findAgain(Submission submission) {
        return folios.find(submission.enteredAs())
                .map(entered -> entered.folio().equals(submission.folio()) ? outcome(entered) : new Outcome.NotYours());
    }

    Weighed weigh(Submission submission) {
        return weigh(submission, kindOf(submission));
    }

    <A extends Act, P> Optional<Opened<A, P>> open(Kind<A, P> kind, FolioId folio, PersonId reader, Instant at) {
        if (kind.isClosedTo(folio, reader, surroundings(at))) {
            return Optional.empty();
        }
        var table = Table.lay(kind, folio, surroundings(at));
        return admission.mayRead(reader, table) ? Optional.of(table.opened()) : Optional.empty();
    }

    long retell() {
        followers.forEach(follower -> follower.forget(tx));
        long last = -1;
        for (var page = folios.listAll(last, PAGE); !page.isEmpty(); page = folios.listAll(last, PAGE)) {
            for (var entered : page) {
                tellAgain(entered, rules.kinds().find(entered.folio().kind()).orElseThrow());
                last = entered.index();
            }
        }
        return last + 1;
    }

    /** Every act of the ledger in its order, a page at a time. */
    void walk(Consumer<Judged> each) {
        long last = -1;
        for (var page = folios.listJudged(last, PAGE); !page.isEmpty(); page = folios.listJudged(last, PAGE)) {
            page.forEach(each);
            last = page.getLast().entered().index();
        }
    }

    private <A extends Act, P> Outcome perform(Submission submission, Kind<A, P> kind) {
        if (admission.isClosed(submission, kind, surroundings(submission.at()))) {
            return new Outcome.NotYours();
        }
        var table = Table.lay(kind, submission.folio(), surroundings(submission.at()));
        if (!admission.admits(submission, table)) {
            return new Outcome.NotYours();
        }
        // Whoever may act in a folio and not look through it has seen none of its leaves, and is told of none.
        var since = admission.mayRead(submission.actor(), table) ? table.since(submission.seen()) : List.<Entered>of();
        if (!since.isEmpty()) {
            return new Outcome.Stale(submission.seen().getAsLong(), since);
        }
        var act = kind.family().cast(submission.act());
        var open = toldFrom(submission, table, act);
        return switch (open.hearing().decide(open.position(), act, submission)) {
            case Decision.OutOfTurn(var sentence) -> outOfTurn(open, sentence);
            case Decision.Enter(var entries) -> settle(submission, open, act, entries);
        };
    }

    /**
     * The folio from which whoever acts is answered: as if it were new, where what was entered there is not theirs to know and
     * the protocol does not let the act go on anyway.
     */
    private <A extends Act, P> Table<A, P> toldFrom(Submission submission, Table<A, P> table, A act) {
        if (admission.knows(submission.actor(), table)) {
            return table;
        }
        var asIfNew = table.asIfNew();
        return weigh(submission, asIfNew, act) instanceof Weighed.Judged(var ruling, var _)
                        && !ruling.answer().equals("refused")
                ? table
                : asIfNew;
    }

    private <A extends Act, P> Outcome settle(Submission submission, Table<A, P> table, A act, List<Entry> entries) {
        var heard = judging.judge(submission, table, act);
        return switch (heard.ruling().answer()) {
            case "refused" -> outcome(keep(new DeskEntry.Refused(act.name()), submission, table, entries, heard));
            case "held" -> outcome(keep(new DeskEntry.Held(act.name()), submission, table, entries, heard));
            case "referred" -> refer(submission, table, act, heard);
            default ->
                outcome(enter(
                        submission, table, table.hearing().answered(table.position(), entries, heard.ruling()), heard));
        };
    }

    /** That it was tried, and what the kind keeps of it. */
    private <A extends Act, P> Entered keep(
            Entry tried, Submission submission, Table<A, P> table, List<Entry> entries, Judging.Heard heard) {
        var all = new ArrayList<Entry>();
        all.add(tried);
        all.addAll(table.hearing().answered(table.position(), entries, heard.ruling()));
        return enter(submission, table, all, heard);
    }

    private <A extends Act, P> Outcome refer(Submission submission, Table<A, P> table, A act, Judging.Heard heard) {
        var ruling = heard.ruling();
        return switch (table.hearing().refer(table.position(), act, submission)) {
            case Decision.OutOfTurn(var sentence) -> outOfTurn(table, sentence);
            case Decision.Enter(var entries) -> {
                var because = ruling.because().orElseThrow();
                var all = new ArrayList<Entry>(entries);
                all.add(new DeskEntry.Referred(
                        act.name(),
                        because.norm(),
                        because.clauses(),
                        ruling.ladder(),
                        table.hearing().rung(table.position(), act)));
                yield outcome(enter(submission, table, all, heard));
            }
        };
    }

    private <A extends Act, P> Weighed weigh(Submission submission, Kind<A, P> kind) {
        if (admission.isClosed(submission, kind, surroundings(submission.at()))) {
            return new Weighed.NotYours();
        }
        var table = Table.lay(kind, submission.folio(), surroundings(submission.at()));
        if (!admission.admits(submission, table)) {
            return new Weighed.NotYours();
        }
        var act = kind.family().cast(submission.act());
        return weigh(submission, toldFrom(submission, table, act), act);
    }

    private <A extends Act, P> Weighed weigh(Submission submission, Table<A, P> table, A act) {
        return switch (table.hearing().decide(table.position(), act, submission)) {
            case Decision.OutOfTurn(var sentence) -> new Weighed.OutOfTurn(sentence, waitsFor(table));
            case Decision.Enter _ -> {
                var ruling = judging.judge(submission, table, act).ruling();
                yield new Weighed.Judged(
                        ruling,
                        !ruling.answer().equals("refused") && judging.onlyQuestions(ruling, table.surroundings()));
            }
        };
    }

    private <A extends Act, P> Entered enter(
            Submission submission, Table<A, P> table, List<Entry> entries, Judging.Heard heard) {
        var moved = Table.moved(entries);
        var body = Contents.write(submission, entries, heard.ruling(), heard.basis());
        var leaf = book.append(
                submission.enteredAs(),
                submission.actor(),
                submission.at(),
                submission.folio(),
                entries.stream().map(Entry::type).toList(),
                body,
                moved);
        var entered = folios.entered(leaf, body.text());
        tell(entered, table.after(entered));
        return entered;
    }

    private <A extends Act, P> void tellAgain(Entered entered, Kind<A, P> kind) {
        var table = Table.layAsAt(kind, entered.folio(), surroundings(entered.at()), entered.index());
        tell(entered, table.followed(entered));
    }

    private void tell(Entered entered, Follower.After<?, ?> after) {
        followers.forEach(follower -> follower.follow(tx, entered, after));
    }

    private static Outcome outOfTurn(Table<?, ?> table, String sentence) {
        return new Outcome.OutOfTurn(sentence, waitsFor(table));
    }

    private static <P> Optional<DeskEntry.Referred> waitsFor(Table<?, P> table) {
        return table.hearing().openReferral(table.position());
    }

    private Outcome outcome(Entered entered) {
        var receipt = Table.receipt(entered, hash(entered));
        var ruling = entered.ruling();
        for (var entry : entered.entries()) {
            if (entry instanceof DeskEntry.Referred referred) {
                return new Outcome.Referred(receipt, ruling, referred);
            }
        }
        return switch (entered.entries().getFirst()) {
            case DeskEntry.Refused _ -> new Outcome.Refused(receipt, ruling);
            case DeskEntry.Held _ -> new Outcome.Held(receipt, ruling);
            default -> new Outcome.Done(receipt, ruling);
        };
    }

    private Kind<?, ?> kindOf(Submission submission) {
        return rules.kinds()
                .find(submission.folio().kind())
                .filter(kind -> kind.family().isInstance(submission.act()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no kind takes " + submission.act().name() + " on " + submission.folio()));
    }

    private String hash(Entered entered) {
        return book.last(entered.index())
                .map(leaf -> leaf.hash().hex())
                .orElseGet(() ->
                        tx.fetchSingle(LEAF, LEAF.INDEX.eq(entered.index())).getHash());
    }

    /** In one order for everybody. */
    private void lock(List<FolioId> of) {
        tx.execute(
                "select pg_advisory_xact_lock(number) from (select distinct hashtextextended(name, 0) as number"
                        + " from unnest({0}) as name order by 1) as numbers",
                DSL.val(of.stream().map(FolioId::toString).toArray(String[]::new)));
    }
}

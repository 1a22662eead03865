package uk.comity.merging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.comity.norms.ActType;
import uk.comity.norms.Norm;
import uk.comity.norms.Vocabulary;

/** {@code MERGE.md}: what was chosen, what was not taken over, and what has to be decided. */
final class Report {

    private final Taken taken;
    private final Choices choices;
    private final List<Choices.Advised> advised;
    private final Priorities priorities;
    private final Tries tries;
    private final Vocabulary vocabulary;
    private final StringBuilder text = new StringBuilder();

    Report(
            Taken taken,
            Choices choices,
            List<Choices.Advised> advised,
            Priorities priorities,
            Tries tries,
            Vocabulary vocabulary) {
        this.taken = taken;
        this.choices = choices;
        this.advised = advised;
        this.priorities = priorities;
        this.tries = tries;
        this.vocabulary = vocabulary;
    }

    String text(Merge.Name name, Collection<String> left) {
        line("# " + name.title());
        line("");
        line("Drafted from " + taken.sources().stream().map(this::pack).collect(Collectors.joining(", ")) + ".");
        line("It is a draft: nothing is in force until the council adopts it. Check it with `comity pack check "
                + name.key() + "`.");
        counts(left);
        decide(left);
        chosen();
        otherwise();
        dropped();
        return text.toString();
    }

    /** The same in figures and lists. */
    Account account(Collection<String> left) {
        return new Account(
                taken.sources().stream().map(this::count).toList(),
                taken.sources().stream().flatMap(this::leftOut).toList(),
                priorities.meetings().stream().map(this::meeting).toList(),
                tries.otherwise().size(),
                taken.sources().stream()
                        .flatMap(source -> source.pack().norms().stream()
                                .map(norm -> rule(taken.naming(source).norm(norm.id()), source, norm)))
                        .filter(rule -> left.contains(rule.norm()))
                        .toList());
    }

    private Account.Meeting meeting(Priorities.Meeting each) {
        return new Account.Meeting(
                each.act(),
                vocabulary.findAct(each.act()).map(ActType::title).orElse(each.act()),
                rule(each.first(), each.firstOf(), each.firstNorm()),
                rule(each.then(), each.thenOf(), each.thenNorm()));
    }

    private static Account.Rule rule(String merged, Source of, Norm norm) {
        return new Account.Rule(merged, of.name(), norm.clauses(), norm.gist());
    }

    private Account.Count count(Source source) {
        var clauses = source.pack().clauses();
        var over =
                clauses.stream().filter(clause -> taken.isTaken(source, clause)).count();
        return new Account.Count(
                source.key(),
                source.name(),
                clauses.size(),
                (int) over,
                source.pack().norms().size(),
                taken.of(source).size());
    }

    private Stream<Account.LeftOut> leftOut(Source source) {
        return source.pack().clauses().stream()
                .filter(clause -> !taken.isTaken(source, clause))
                .map(clause -> new Account.LeftOut(
                        source.key(),
                        source.name(),
                        clause.id(),
                        clause.gist(),
                        taken.instead(clause).name()));
    }

    private String pack(Source source) {
        return source.name() + " (pack " + source.key() + ", version "
                + source.pack().version() + ")";
    }

    private void counts(Collection<String> left) {
        line("");
        line("| pack | clauses | taken over | kept as text | norms | taken over |");
        line("|---|---|---|---|---|---|");
        for (var each : account(left).counts()) {
            line("| " + each.pack() + " | " + each.clauses() + " | " + each.clausesTaken() + " | "
                    + (each.clauses() - each.clausesTaken()) + " | " + each.norms() + " | " + each.normsTaken()
                    + " |");
        }
        line("");
        line(priorities.meetings().size() + " pairs of norms from different packs meet on one act. "
                + tries.otherwise().size() + " examples come out otherwise than in their own pack. " + left.size()
                + " norms are left out, for no example shows them at work.");
    }

    private void decide(Collection<String> left) {
        line("");
        line("## To decide");
        line("");
        line("1. Where two packs name one office, the title of the pack that was named first stands. See `pack.yaml`.");
        offices();
        line(
                "2. Where norms of two packs meet, the stricter goes before. Each such norm has a comment \"To decide\", and `doubts/merging.yaml`"
                        + " has a question for each act.");
        line("");
        var byAct = new TreeMap<String, List<Priorities.Meeting>>(
                priorities.meetings().stream().collect(Collectors.groupingBy(Priorities.Meeting::act)));
        byAct.forEach((act, all) -> {
            line("### " + act);
            line("");
            all.forEach(each -> line("- `" + each.first() + "` ("
                    + each.firstOf().key() + ", " + each.firstNorm().effect().word() + ") goes before `" + each.then()
                    + "` (" + each.thenOf().key() + ", "
                    + each.thenNorm().effect().word() + ")."));
            line("");
        });
        if (!left.isEmpty()) {
            line("### Norms that are left out");
            line("");
            line("In every example another rule goes before them. Their clauses are kept.");
            line("");
            left.forEach(id -> line("- `" + id + "`"));
        }
    }

    private void offices() {
        var titles = new HashMap<String, String>();
        for (var source : taken.sources()) {
            new TreeMap<>(source.pack().offices()).forEach((role, title) -> {
                var first = titles.putIfAbsent(role, title);
                if (first != null && !first.equals(title)) {
                    line("   - " + role + ": \"" + first + "\" stands; " + source.name() + " says \"" + title + "\".");
                }
            });
        }
    }

    private void chosen() {
        line("");
        line("## Whose rule goes on");
        line("");
        line("| subject | goes on | why |");
        line("|---|---|---|");
        for (var each : advised) {
            var own = choices.take().get(each.concept());
            var why = own == null
                    ? "By default. " + each.because()
                    : own.equals(each.take())
                            ? "Chosen. " + each.because()
                            : "Chosen against the recommendation, which was " + each.take() + ".";
            line("| " + each.concept() + " | " + (own == null ? each.take() : own) + " | " + why + " |");
        }
    }

    private void otherwise() {
        line("");
        line("## Examples that come out otherwise");
        line("");
        line("They are kept, and expect what the merged pack answers.");
        line("");
        tries.otherwise()
                .forEach(each -> line("- " + each.sentence() + " ("
                        + each.source().key() + "): " + String.join(" ", each.reasons())));
    }

    private void dropped() {
        line("");
        line("## Clauses that are kept as text");
        line("");
        taken.sources().stream()
                .flatMap(this::leftOut)
                .forEach(each -> line("- " + each.pack() + "/" + each.clause() + ": " + each.gist() + " Instead: "
                        + each.instead() + "."));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}

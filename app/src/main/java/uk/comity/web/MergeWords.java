package uk.comity.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.comity.analysis.Observation;
import uk.comity.comparison.Comparison;
import uk.comity.comparison.Concept;
import uk.comity.comparison.Sharpness;
import uk.comity.merging.Account;
import uk.comity.merging.Choices;
import uk.comity.norms.Mistake;
import uk.comity.web.pages.MergePage;
import uk.comity.web.pages.MergedPage;
import uk.comity.web.pages.MergedPage.Fold;
import uk.comity.web.pages.MergedPage.Group;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Select;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.Table;

/** Puts the choosing, and what comes of it, into words. */
final class MergeWords {

    private static final int MOST_LINES = 25;

    private final Comparison comparison;
    private final MergeChoices choices;
    private final List<String> keys;

    MergeWords(Comparison comparison, MergeChoices choices) {
        this.comparison = comparison;
        this.choices = choices;
        this.keys = comparison.sides().stream().map(Comparison.Side::key).toList();
    }

    /** @param takeAway the draft and the choices, as files */
    record Links(Link back, List<Link> takeAway) {
        Links {
            takeAway = List.copyOf(takeAway);
        }
    }

    /** "WBC and Uttlesford". */
    String names() {
        var names = comparison.names();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private String name(String key) {
        var side = keys.indexOf(key);
        return side < 0 ? key : comparison.names().get(side);
    }

    /** A line for each part of the protocols. */
    List<MergePage.Part> parts() {
        return comparison.topics().stream().map(this::part).toList();
    }

    private MergePage.Part part(String topic) {
        var subjects = of(topic);
        var differ = subjects.stream()
                .filter(subject -> subject.sharpness() != Sharpness.NONE)
                .count();
        var own = subjects.stream()
                .filter(subject -> choices.find(subject.name()).isPresent())
                .count();
        return new MergePage.Part(
                topic,
                title(topic),
                Spoken.count(subjects.size(), "subject") + ", " + differ + " of them with a difference."
                        + (own == 0 ? "" : " Chosen one by one: " + own + "."),
                select(
                        MergeChoices.PART + topic,
                        title(topic),
                        "As Comity recommends",
                        IntStream.range(0, keys.size())
                                .mapToObj(i -> Choice.of(
                                        keys.get(i), comparison.names().get(i) + ", where it speaks"))));
    }

    private List<Concept> of(String topic) {
        return comparison.concepts().stream()
                .filter(concept -> concept.topic().equals(topic))
                .toList();
    }

    private static String title(String topic) {
        return Speaking.capital(topic.replace('-', ' '));
    }

    private Select select(String about, String label, String any, Stream<Choice> options) {
        return new Select(
                Field.of(MergeChoices.FIELD + about, label),
                Stream.concat(Stream.of(Choice.of("", any)), options).toList(),
                choices.find(about).orElse(""));
    }

    /** The subjects of the part that is open; empty where none is, or there is no such part. */
    Optional<MergePage.Open> open(String topic) {
        var subjects = of(topic);
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        var advised = Choices.advised(comparison).stream()
                .collect(Collectors.toMap(Choices.Advised::concept, Choices.Advised::take));
        var byPart = choices.find(MergeChoices.PART + topic);
        return Optional.of(new MergePage.Open(
                title(topic),
                subjects.stream()
                        .map(concept -> subject(
                                concept,
                                byPart.filter(key -> !isSilent(concept, key))
                                        .map(key -> "As the whole part: " + name(key))
                                        .orElseGet(() -> "What Comity recommends: "
                                                + name(advised.getOrDefault(concept.name(), "")))))
                        .toList()));
    }

    private boolean isSilent(Concept concept, String key) {
        return concept.cells().get(keys.indexOf(key)).isSilent();
    }

    private MergePage.Subject subject(Concept concept, String usual) {
        var names = comparison.names();
        var says = IntStream.range(0, keys.size())
                .mapToObj(i -> names.get(i) + ": " + concept.inShort(i))
                .collect(Collectors.joining("; "));
        return new MergePage.Subject(
                select(
                        concept.name(),
                        concept.title(),
                        usual,
                        keys.stream()
                                .map(key -> Choice.of(
                                        key,
                                        name(key)
                                                + (isSilent(concept, key)
                                                        ? " (it says nothing: no rule goes on)"
                                                        : "")))),
                concept.sharpness().title() + ". " + says + ".",
                new Link(
                        "Compare: " + concept.title().toLowerCase(java.util.Locale.UK),
                        "/compare/subject/" + concept.name() + "?packs=" + String.join(",", keys)));
    }

    /** What came of drafting it. */
    MergedPage draft(Merging.Made made, String title, Links links) {
        var account = made.draft().account();
        return new MergedPage(
                title,
                links.back(),
                List.of(
                        "Drafted from " + names()
                                + ". Nothing is in force by it: a council lays it as a draft, mends it, and"
                                + " adopts it at a meeting.",
                        chosen()),
                links.takeAway(),
                counts(account),
                Stream.of(leftOut(account), toDecide(account), check(made)).toList());
    }

    private String chosen() {
        var own = choices.choices(comparison).take().size();
        return own == 0
                ? "Nothing was chosen, so what Comity recommends goes on in everything."
                : "You chose for " + Spoken.count(own, "subject") + " of "
                        + comparison.concepts().size() + ". What Comity recommends goes on in the others.";
    }

    private static Table counts(Account account) {
        var columns = Stream.concat(
                        Stream.of(Table.Column.of("Protocol")),
                        Stream.of("Clauses that go on", "Clauses kept as text", "Norms that go on", "Norms left out")
                                .map(Table.Column::numeric))
                .toList();
        var rows = account.counts().stream()
                .map(each -> Stream.of(
                                each.council(),
                                "" + each.clausesTaken(),
                                "" + (each.clauses() - each.clausesTaken()),
                                "" + each.normsTaken(),
                                "" + (each.norms() - each.normsTaken()))
                        .map(Table.Cell::of)
                        .toList())
                .toList();
        return Table.cards("What goes on", columns, rows);
    }

    private static Group leftOut(Account account) {
        var folds = new ArrayList<Fold>();
        grouped(account.leftOut(), Account.LeftOut::council)
                .forEach((council, clauses) -> folds.add(fold(
                        council + ": " + Spoken.count(clauses.size(), "clause"),
                        clauses.stream()
                                .map(each -> "Clause " + each.clause() + ": " + each.gist() + " Instead: "
                                        + each.instead() + ".")
                                .toList())));
        if (!account.idle().isEmpty()) {
            folds.add(fold(
                    Spoken.count(account.idle().size(), "norm")
                            + " left out because another rule goes before them in every example",
                    account.idle().stream().map(Account.Rule::sentence).toList()));
        }
        return new Group(
                "left-out",
                "What the choice leaves out",
                account.leftOut().isEmpty()
                        ? "Nothing: every clause goes on."
                        : Spoken.count(account.leftOut().size(), "clause")
                                + " stay as text, each with where it comes from. Their rules do not go on.",
                folds);
    }

    private static Group toDecide(Account account) {
        var folds = new ArrayList<Fold>();
        new TreeMap<>(grouped(account.meetings(), Account.Meeting::title))
                .forEach((title, pairs) -> folds.add(fold(
                        title + ": " + Spoken.count(pairs.size(), "pair"),
                        pairs.stream()
                                .map(each -> each.first().sentence() + " It goes before "
                                        + each.then().sentence())
                                .toList())));
        return new Group(
                "to-decide",
                "What you have to decide",
                (account.meetings().isEmpty()
                                ? "No rules of two protocols meet on one act."
                                : "On " + Spoken.count(folds.size(), "act")
                                        + " rules of two protocols meet. The stricter goes before until you say otherwise; each"
                                        + " has a question in doubts/merging.yaml.")
                        + " " + Spoken.count(account.otherwise(), "example")
                        + " of the protocols come out otherwise in the draft. MERGE.md, in the ZIP file, lists them all.",
                folds);
    }

    private static Group check(Merging.Made made) {
        if (!made.mistakes().isEmpty()) {
            return new Group(
                    "check",
                    "What the check finds",
                    "The draft has " + Spoken.count(made.mistakes().size(), "mistake")
                            + ", so it could not be adopted as it is.",
                    List.of(fold(
                            "Mistakes",
                            made.mistakes().stream().map(Mistake::toString).toList())));
        }
        var folds = new ArrayList<Fold>();
        grouped(made.findings(), Observation::sort)
                .forEach((sort, all) -> folds.add(fold(
                        sort.heading() + ": " + all.size() + " ("
                                + sort.weight().words() + ")",
                        all.stream().map(MergeWords::line).toList())));
        return new Group(
                "check",
                "What the check finds",
                made.findings().isEmpty()
                        ? "The draft is sound, and nothing weak was found."
                        : "The draft is sound: it could be adopted. "
                                + Spoken.count(made.findings().size(), "finding")
                                + " to look at, the same that \"pack check\" tells.",
                folds);
    }

    private static String line(Observation one) {
        return one.sentence()
                + (one.clauses().isEmpty() ? "" : " [" + one.cited() + "]")
                + one.example().map(words -> " For example: " + words).orElse("")
                + one.answer().map(words -> " Answered: " + words).orElse("");
    }

    /** So many lines as a page can bear: the files of the draft have them all. */
    private static Fold fold(String summary, List<String> lines) {
        if (lines.size() <= MOST_LINES) {
            return new Fold(summary, lines);
        }
        var shown = new ArrayList<>(lines.subList(0, MOST_LINES));
        shown.add("And " + (lines.size() - MOST_LINES) + " more. MERGE.md, in the ZIP file, has all that is left out or"
                + " to be decided; \"pack check\" tells all findings.");
        return new Fold(summary, shown);
    }

    private static <K, V> Map<K, List<V>> grouped(List<V> all, Function<V, K> by) {
        return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}

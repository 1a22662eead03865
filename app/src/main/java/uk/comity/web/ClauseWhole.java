package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.norms.Clause;
import uk.comity.norms.Effect;
import uk.comity.norms.Example;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.norms.SettingValue;
import uk.comity.pictures.Picture;
import uk.comity.pictures.Pictures;
import uk.comity.web.pages.ClausePage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Spoken;

/** One clause whole: what stands in it, what Comity makes of it, and what bears on it. */
record ClauseWhole(ProtocolVisit protocol, Pack pack, Clause clause) {

    /** A picture of how it was judged is shown for so many examples. */
    private static final int PICTURED = 2;

    /** The clause of exactly this name; else one that is written otherwise in small or large letters alone. */
    static Optional<Clause> named(Pack pack, String id) {
        return pack.findClause(id)
                .or(() -> pack.clauses().stream()
                        .filter(each -> each.id().equalsIgnoreCase(id))
                        .findFirst());
    }

    /** The parts into which a clause of this number is taken: of 4.9 those that are called 4.9a and 4.9b. */
    static List<Clause> parts(Pack pack, String id) {
        return pack.clauses().stream()
                .filter(each -> !id.isEmpty()
                        && each.id().startsWith(id)
                        && each.id().substring(id.length()).matches("[a-z]"))
                .toList();
    }

    ClausePage page() {
        var words = new ClauseWords(protocol, pack);
        var own = protocol.text().flatMap(text -> text.find(clause.id())).map(wording -> wording.text());
        var law = protocol.isLaw(pack);
        return new ClausePage(
                Speaking.capital(protocol.clause(clause.id()).text()),
                clause.gist(),
                own.orElse(""),
                law
                        ? "The gist is Comity's own words; the law itself counts."
                        : own.isPresent()
                                ? "The council's own words"
                                : "The council's own text has not been laid beside this gist; the council's document counts.",
                rules(words),
                words.remarks(clause),
                acts(words),
                examples(words),
                law ? List.of() : doubts(),
                facts(),
                around());
    }

    private List<ClausePage.Rule> rules(ClauseWords words) {
        var aloud = protocol.aloud(pack);
        var rules = new ArrayList<ClausePage.Rule>();
        for (var norm : words.norms(clause)) {
            var saying = protocol.read(pack).saying(norm);
            var ladder = norm.effect() instanceof Effect.Refer(var rungs)
                            && rungs.rungs().size() > 1
                    ? Optional.of(drawing(Pictures.ladder(rungs, aloud), "ladder-" + rules.size()))
                    : Optional.<ClausePage.Drawing>empty();
            rules.add(new ClausePage.Rule(
                    saying.text(),
                    saying.terms().stream().map(term -> term.text()).toList(),
                    links(norm.overrides().stream().flatMap(id -> pack.findNorm(id).stream())),
                    links(pack.norms().stream()
                            .filter(other -> other.overrides().contains(norm.id()))),
                    ladder));
        }
        return rules;
    }

    private static ClausePage.Drawing drawing(Picture picture, String id) {
        return new ClausePage.Drawing(picture.svg(id), picture.twin());
    }

    private List<Link> links(Stream<Norm> norms) {
        return norms.flatMap(norm -> norm.clauses().stream())
                .distinct()
                .filter(id -> !id.equals(clause.id()))
                .sorted(java.util.Comparator.comparing(uk.comity.norms.ClauseNumber::of))
                .map(protocol::clause)
                .toList();
    }

    /** Asking whether one may, and how matters of these kinds go. */
    private List<Link> acts(ClauseWords words) {
        var visit = protocol.visit();
        var acts = words.norms(clause).stream()
                .flatMap(norm -> norm.on().stream())
                .distinct()
                .toList();
        return Stream.concat(
                        acts.stream()
                                .map(act -> new Link(
                                        "May I " + protocol.aloud(pack).act(act) + "?", visit.at("may-i/" + act))),
                        acts.stream().flatMap(act -> KindsPages.ofAct(visit, act).stream()))
                .distinct()
                .toList();
    }

    private List<ClausePage.Example> examples(ClauseWords words) {
        var norms = words.norms(clause).stream().map(Norm::id).toList();
        var shown = new ArrayList<ClausePage.Example>();
        for (var example : pack.examples()) {
            var expected = example.expected();
            if (expected.because().filter(norms::contains).isPresent()
                    || expected.clauses().contains(clause.id())
                    || expected.goesAlong().stream()
                            .anyMatch(along -> along.norms().stream().anyMatch(norms::contains))) {
                shown.add(example(example, shown.size()));
            }
        }
        return shown;
    }

    private ClausePage.Example example(Example example, int number) {
        var aloud = protocol.aloud(pack);
        var given = example.situation().facts().values().stream()
                .map(fact -> Speaking.capital(aloud.fact(fact.name(), fact.value())) + ".")
                .toList();
        var isPictured = number < PICTURED && !protocol.isLaw(pack);
        return new ClausePage.Example(
                example.sentence(),
                given,
                answer(example.expected().outcome()),
                isPictured ? Optional.of(judged(example, protocol.book(), number)) : Optional.empty());
    }

    private ClausePage.Drawing judged(Example example, Rulebook book, int number) {
        var judgement = book.reading(example.read()).judge(example.situation());
        return drawing(Pictures.trace(judgement, protocol.aloud(pack)), "judged-" + number);
    }

    private static String answer(Example.Outcome outcome) {
        return switch (outcome) {
            case PERMITTED -> "Permitted";
            case REFUSED -> "Refused";
            case HELD -> "Held, until more is on file";
            case REFERRED -> "An office decides";
            case SILENT -> "The protocol is silent";
        };
    }

    private List<ClausePage.Doubt> doubts() {
        var book = protocol.book();
        return pack.doubts().stream()
                .filter(doubt -> doubt.clauses().contains(clause.id()))
                .map(doubt -> new ClausePage.Doubt(
                        doubt.document(),
                        doubt.comity(),
                        doubt.otherwise(),
                        doubt.otherwise().isEmpty()
                                ? ""
                                : new SettingValue.Truth(true)
                                                .equals(book.settings().get(doubt.name()))
                                        ? "Read the other way today."
                                        : "Read as Comity reads it today.",
                        new Link(
                                "This point, and who may settle it",
                                protocol.visit().at("protocol/doubts") + "#" + doubt.name())))
                .toList();
    }

    private List<ClausePage.Row> facts() {
        var rows = new ArrayList<ClausePage.Row>();
        rows.add(new ClausePage.Row(
                "How it is given effect",
                switch (clause.effect()) {
                    case NORM -> "By rules";
                    case GUIDANCE -> "As guidance where people act";
                    case DEFINITION -> "It says what a word means";
                    case NONE -> "It has no effect of its own";
                    case TEXT -> "It is there to be read";
                }));
        clause.concept()
                .ifPresent(concept -> rows.add(new ClausePage.Row("What it is about", concept.replace('-', ' '))));
        var changed = changed();
        if (!changed.isEmpty()) {
            rows.add(new ClausePage.Row("Changed", String.join("; ", changed)));
        }
        return rows;
    }

    /** The versions in which it changed. */
    private List<String> changed() {
        var standing = protocol.adoptions().standing();
        var changed = new ArrayList<String>();
        for (var i = 1; i < standing.size() && !protocol.isLaw(pack); i++) {
            var before =
                    ProtocolVisit.book(protocol.visit(), standing.get(i - 1).from());
            var after = ProtocolVisit.book(protocol.visit(), standing.get(i).from());
            if (before.isPresent()
                    && after.isPresent()
                    && ReadThrough.changes(before.get(), after.get()).stream()
                            .anyMatch(each -> each.clause().equals(clause.id()))) {
                changed.add("in the version in force from "
                        + Spoken.day(standing.get(i).from()));
            }
        }
        return changed;
    }

    private ClausePage.Around around() {
        var all = protocol.inOrder(pack);
        var at = all.indexOf(clause);
        return new ClausePage.Around(
                at > 0 ? Optional.of(protocol.clause(all.get(at - 1).id())) : Optional.empty(),
                at < all.size() - 1
                        ? Optional.of(protocol.clause(all.get(at + 1).id()))
                        : Optional.empty());
    }
}

package uk.comity.norms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code acts.yaml} and {@code offices.yaml}, and the facts under {@code facts} that are the pack's own. */
final class OwnWordsPage {

    private static final Pattern ACT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");

    private final Scope scope;
    private final Mistakes mistakes;
    private final PackReader.Stage stage;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<ActType> acts = new ArrayList<>();
    private final List<OwnWords.OwnOffice> offices = new ArrayList<>();
    private final List<OwnWords.OwnFact> facts = new ArrayList<>();

    OwnWordsPage(Scope scope, PackReader.Stage stage) {
        this.scope = scope;
        this.mistakes = scope.mistakes;
        this.stage = stage;
    }

    /** Reads all three, and lets the rest of the pack use them. */
    void read(List<YamlNode> actPages, List<YamlNode> officePages, List<YamlNode> factPages) {
        tables(actPages, "an act").forEach(this::act);
        tables(officePages, "an office").forEach(this::office);
        scope.take(new OwnWords(acts, List.of(), offices, List.of()));
        FactsPage.items(factPages, mistakes).stream()
                .filter(item -> FactsPage.sort(item) == FactsPage.Sort.OWN)
                .forEach(this::fact);
        scope.take(new OwnWords(acts, facts, offices, List.of()));
    }

    private List<Table> tables(List<YamlNode> pages, String what) {
        return pages.stream()
                .flatMap(page -> Table.all(page, what, mistakes).stream())
                .toList();
    }

    private void act(Table table) {
        var name = table.requireWords("act");
        var title = table.text("title");
        var silence = table.findWords("silence").map(this::silence).orElse(ActType.Silence.GOES_ON);
        table.done();
        name.filter(words -> fits(words, "act", scope.vocabulary.acts().keySet()))
                .ifPresent(words -> acts.add(new ActType(words.text(), title, silence)));
    }

    private ActType.Silence silence(YamlNode.Words words) {
        return switch (words.text()) {
            case "goes-on" -> ActType.Silence.GOES_ON;
            case "needs-a-power" -> ActType.Silence.NEEDS_A_POWER;
            default -> {
                mistakes.add(
                        words.place(),
                        "\"" + words.text() + "\" is not a silence.",
                        "Write goes-on (where the protocol says nothing, the act goes on) or needs-a-power.");
                yield ActType.Silence.GOES_ON;
            }
        };
    }

    private void office(Table table) {
        var name = table.requireWords("office");
        var title = table.text("title");
        var filledBy = table.findText("filled-by");
        var lentBy = table.findText("lent-by");
        table.done();
        name.filter(words -> fits(words, "office", scope.vocabulary.roles().keySet()))
                .ifPresent(words -> offices.add(
                        new OwnWords.OwnOffice(new RoleType(words.text(), title), filledBy, lentBy, words.place())));
    }

    private void fact(Table table) {
        var before = mistakes.told();
        var name = table.requireWords("fact");
        var asks = table.text("asks");
        var shape = new ShapeReader(mistakes).read(table);
        var only = table.list("acts");
        only.forEach(scope::checkAct);
        var supply = table.findText("supply");
        var toldBy = table.list("told-by");
        scope.checkRoles(toldBy);
        var clauses = table.texts("clauses");
        var passed = table.findTable("passed").flatMap(this::passed);
        table.done();
        name.filter(words -> fits(words, "fact", scope.vocabulary.facts().keySet()))
                .filter(_ -> mistakes.told() == before)
                .flatMap(words -> shape.map(held -> new OwnWords.OwnFact(
                        new FactType(words.text(), held, Optional.of(asks), java.util.Set.copyOf(texts(only)), supply),
                        clauses,
                        texts(toldBy),
                        passed,
                        words.place())))
                .ifPresent(facts::add);
    }

    private Optional<OwnWords.Passed> passed(Table table) {
        var time = table.requireWords("time").flatMap(words -> DutyReader.span(words, mistakes));
        var since = table.requireWords("since");
        table.done();
        return time.flatMap(span -> since.map(day -> new OwnWords.Passed(span, day.text())));
    }

    /** Whether the name can be one of the pack's own. In a pack in force, a word that the program learnt since is no clash. */
    private boolean fits(YamlNode.Words name, String what, Collection<String> taken) {
        var text = name.text();
        if (what.equals("act") && !ACT.matcher(text).matches()) {
            mistakes.add(
                    name.place(),
                    "\"" + text + "\" cannot be the name of an act.",
                    "Name it as a kind of matter and a verb, such as \"grant.award\".");
            return false;
        }
        if (!what.equals("act") && !Names.wellFormed(text)) {
            mistakes.add(
                    name.place(),
                    "\"" + text + "\" cannot be a name.",
                    "Names are lower case words joined by hyphens, such as \"parish-clerk\".");
            return false;
        }
        var first = places.putIfAbsent(what + " " + text, name.place());
        if (first != null) {
            mistakes.add(
                    name.place(),
                    "There are two " + what + "s named \"" + text + "\".",
                    "The first is at " + first + ". Give one of them another name.");
            return false;
        }
        return stage == PackReader.Stage.ADOPTED || isNew(name, what, taken);
    }

    private boolean isNew(YamlNode.Words name, String what, Collection<String> taken) {
        var text = name.text();
        if (taken.contains(text)) {
            mistakes.add(
                    name.place(),
                    "Comity knows the " + what + " \"" + text + "\" already.",
                    "Use it as it is and leave this out, or give yours another name.");
            return false;
        }
        taken.stream()
                .filter(known -> Names.slips(text, known) == 1)
                .sorted()
                .findFirst()
                .ifPresent(known -> mistakes.warn(
                        name.place(),
                        "\"" + text + "\" is one letter away from \"" + known + "\", which Comity knows already.",
                        "Did you mean \"" + known + "\"? Then leave this out."));
        return true;
    }

    private static List<String> texts(List<YamlNode.Words> words) {
        return words.stream().map(YamlNode.Words::text).toList();
    }
}

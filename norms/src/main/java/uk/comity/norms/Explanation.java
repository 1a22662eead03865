package uk.comity.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a judgement to a person: the answer first, then what it rests on, then what stood back and what waits. */
public final class Explanation {

    private final Judgement judgement;
    private final Vocabulary vocabulary;
    private final Optional<Rulebook> rulebook;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Judgement judgement, Vocabulary vocabulary, Optional<Rulebook> rulebook) {
        this.judgement = judgement;
        this.vocabulary = vocabulary;
        this.rulebook = rulebook;
    }

    /** Readable English, a line at a time, with the vocabulary's titles of offices. */
    public static String text(Judgement judgement, Vocabulary vocabulary) {
        return new Explanation(judgement, vocabulary, Optional.empty()).text();
    }

    /** The same with the titles that the council gives its offices, and with what defined facts mean. */
    public static String text(Judgement judgement, Rulebook rulebook) {
        return new Explanation(judgement, rulebook.vocabulary(), Optional.of(rulebook)).text();
    }

    /** One JSON object with the whole trace; the field names are those of {@link Judgement}, in kebab case. */
    public static String json(Judgement judgement) {
        return JudgementJson.of(judgement);
    }

    private String text() {
        answer();
        facts();
        section("What goes along", along());
        section("What stood back", defeated());
        section("What waits for a fact", waiting());
        var situation = judgement.situation();
        lines.add("");
        lines.add("Judged for " + situation.day() + " by " + pack(judgement.pack())
                + judgement
                        .beneath()
                        .map(beneath -> " with " + pack(beneath) + " beneath")
                        .orElse("") + ".");
        return String.join("\n", lines) + "\n";
    }

    private static String pack(Judgement.PackId pack) {
        return pack.key() + " " + pack.version();
    }

    private void answer() {
        switch (judgement.answer()) {
            case Answer.Permitted(var because) -> {
                lines.add("Permitted.");
                because(because);
            }
            case Answer.Refused refused -> {
                lines.add("Refused.");
                because(refused.because());
                if (!refused.mayDecide().isEmpty()) {
                    lines.add("May decide otherwise: " + titles(refused.mayDecide()) + ".");
                }
                refused.instead().ifPresent(instead -> lines.add("Instead: " + instead));
            }
            case Answer.Held(var needs) -> {
                lines.add("Held. Still needed:");
                needs.forEach(need -> lines.add("- " + need.sentence() + " " + cited(need.because())));
            }
            case Answer.Referred(var because, var ladder) -> {
                lines.add("Referred to " + titles(ladder.rungs().getFirst().to()) + ".");
                because(because);
                ladder(ladder);
            }
            case Answer.Silent _ -> lines.add(silence());
        }
    }

    private String silence() {
        if (!along().isEmpty()) {
            return "Silent. No clause permits or bars this; what follows goes with it.";
        }
        return judgement.findings().stream()
                        .anyMatch(finding -> finding.status() == Finding.Status.WAITING
                                && !finding.effect().decides()
                                && finding.pack().equals(judgement.pack().key()))
                ? "Silent so far. No clause permits or bars this; what goes with it hangs on facts that are not known yet."
                : "Silent. The protocol says nothing on this.";
    }

    private void because(Finding finding) {
        lines.add("Because: " + finding.gist() + " " + cited(finding));
    }

    /** "(wbc 4.5b)", or whose choice it is where no clause says it. */
    private static String cited(Finding finding) {
        return finding.clauses().isEmpty()
                ? "(the council's own setting, not the protocol)"
                : "(" + finding.pack() + " " + String.join(", ", finding.clauses()) + ")";
    }

    private void ladder(Ladder ladder) {
        for (var i = 0; i < ladder.rungs().size(); i++) {
            var rung = ladder.rungs().get(i);
            var says = switch (rung.says()) {
                case DECIDES -> " decides";
                case DISCUSSES -> " discusses it";
            };
            var consulting = rung.consulting().isEmpty() ? "" : ", after consulting " + titles(rung.consulting());
            var within = rung.within().map(span -> ", within " + span.inWords()).orElse("");
            lines.add((i + 1) + ". " + Sentences.capital(titles(rung.to())) + says + consulting + within + "."
                    + unlessConcerned(rung));
        }
    }

    private String unlessConcerned(Ladder.Rung rung) {
        return rung.unlessConcerned().isEmpty()
                ? ""
                : " Where that is the person concerned: " + titles(rung.unlessConcerned()) + ".";
    }

    private void facts() {
        var facts = new ArrayList<String>();
        judgement.findings().stream()
                .flatMap(finding -> finding.facts().stream())
                .distinct()
                .forEach(fact -> facts.add("- " + Sentences.capital(words(fact)) + ". (" + fact.source() + ")"));
        section("What was known", facts);
    }

    private String words(Fact fact) {
        return rulebook.flatMap(book -> defined(book, fact.name()))
                .filter(_ -> vocabulary.findFact(fact.name()).isEmpty())
                .map(defined -> fact.value().equals(FactValue.of(true)) ? defined.whenTrue() : defined.whenFalse())
                .orElseGet(() -> FactWords.of(fact, vocabulary));
    }

    private static Optional<DefinedFact> defined(Rulebook book, String name) {
        return book.council()
                .findDefinedFact(name)
                .or(() -> book.beneath().flatMap(pack -> pack.findDefinedFact(name)));
    }

    private List<String> along() {
        return judgement.applied().stream()
                .filter(finding -> !finding.effect().decides())
                .map(finding -> "- " + along(finding) + " " + cited(finding))
                .toList();
    }

    private String along(Finding finding) {
        return switch (finding.effect()) {
            case Effect.Owe(var duty) -> duty(duty);
            case Effect.Tell(var who, var when) ->
                Sentences.capital(all(who)) + " must be told " + when(when) + ": " + finding.gist();
            case Effect.Wall(var who) -> "Only " + all(who) + " may know: " + finding.gist();
            case Effect.RecordIn(var register) ->
                "It must be held in the register \"" + register + "\": " + finding.gist();
            case Effect.Advise _, Effect.Permit _, Effect.Refuse _, Effect.Hold _, Effect.Refer _ -> finding.gist();
        };
    }

    private String duty(Duty duty) {
        var must = switch (duty.strength()) {
            case MUST -> " owes ";
            case BEST_ENDEAVOURS -> " owes, as best they can, ";
        };
        var within = duty.time().map(time -> " " + time).orElse(", with no time given");
        var or = duty.or()
                .map(other -> ", or \"" + act(other.to()) + "\" stating the "
                        + other.stating().replace('-', ' '))
                .orElse("");
        var local = duty.setting()
                .map(_ -> " The time is the council's own setting.")
                .orElse("");
        var contested = duty.contested().map(why -> " Open question: " + why).orElse("");
        return "Duty: " + titles(duty.holders()) + must + "\"" + act(duty.to()) + "\" to " + all(duty.claimants())
                + within + or + "."
                + duty.extension().map(this::extension).orElse("") + local + contested;
    }

    private String extension(Duty.Extension extension) {
        var times = switch (extension.times()) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> "up to " + extension.times() + " times";
        };
        var consent = extension.consent().isEmpty() ? "" : ", if " + titles(extension.consent()) + " agrees";
        return " The time may be made longer " + times + ", by up to "
                + extension.by().inWords() + consent + ".";
    }

    private static String when(Effect.Tell.When when) {
        return switch (when) {
            case BEFORE -> "beforehand";
            case WITH -> "at the same time";
            case AFTER -> "afterwards";
        };
    }

    private List<String> defeated() {
        return judgement.findings().stream()
                .filter(finding -> finding.status() == Finding.Status.DEFEATED)
                .map(finding -> "- " + finding.gist() + " " + cited(finding) + " It gave way to "
                        + finding.defeatedBy().map(this::defeater).orElse("another norm") + ".")
                .toList();
    }

    /** Another norm by its gist, or the exception as a fact. */
    private String defeater(String name) {
        return judgement.findings().stream()
                .filter(finding -> finding.norm().equals(name))
                .findFirst()
                .map(finding -> "\"" + name + "\" " + cited(finding))
                .orElseGet(() -> "its own exception, \"" + name + "\"");
    }

    private List<String> waiting() {
        return judgement.findings().stream()
                .filter(finding -> finding.status() == Finding.Status.WAITING)
                .map(finding -> "- " + finding.gist() + " " + cited(finding) + " Not known: "
                        + String.join(", ", finding.missing()) + ".")
                .toList();
    }

    private void section(String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(title + ":");
            lines.addAll(items);
        }
    }

    private String act(String name) {
        return vocabulary.findAct(name).map(ActType::title).orElse(name);
    }

    private String titles(List<String> roles) {
        return Sentences.or(roles.stream().map(this::title).toList());
    }

    private String all(List<String> roles) {
        return Sentences.and(roles.stream().map(this::title).toList());
    }

    private String title(String role) {
        return rulebook.map(book -> book.council().title(role, vocabulary))
                .orElseGet(() -> vocabulary.findRole(role).map(RoleType::title).orElse(role));
    }
}

package uk.comity.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import uk.comity.aloud.ReadAloud;
import uk.comity.norms.ActType;
import uk.comity.norms.Duty;
import uk.comity.norms.Effect;
import uk.comity.norms.Example;
import uk.comity.norms.Fact;
import uk.comity.norms.FactValue;
import uk.comity.norms.FactWords;
import uk.comity.norms.Finding;
import uk.comity.norms.Ladder;
import uk.comity.norms.Norm;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Sentences;
import uk.comity.norms.Vocabulary;

/** One protocol's rules in plain words, with the council's own titles. */
final class Phrases {

    private final Rulebook book;
    private final Vocabulary vocabulary;
    private final ReadAloud aloud;
    private final Map<String, String> rules = new ConcurrentHashMap<>();

    Phrases(Rulebook book, Vocabulary vocabulary) {
        this.book = book;
        this.vocabulary = vocabulary;
        this.aloud = ReadAloud.of(book);
    }

    static String capital(String words) {
        return Sentences.capital(words);
    }

    /** Whose protocol it is: the name in the pack's source. */
    String name() {
        return book.council().council().orElse(book.council().title());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The norm read aloud: it is met in each concept of which it cites a clause, and in many cases. */
    String rule(Norm norm) {
        return rules.computeIfAbsent(norm.id(), _ -> aloud.norm(norm).text());
    }

    String act(String name) {
        return vocabulary.findAct(name).map(ActType::title).orElse(name);
    }

    /** "the Head of Service, then (after consulting the Chief Executive) the Monitoring Officer". */
    String ladder(Ladder ladder) {
        return ladder.rungs().stream().map(this::rung).collect(Collectors.joining(", then "));
    }

    private String rung(Ladder.Rung rung) {
        var to = Sentences.or(titles(rung.to()));
        var asks = rung.consulting().isEmpty()
                ? ""
                : " (after consulting " + Sentences.and(titles(rung.consulting())) + ")";
        var within = rung.within().map(span -> " within " + span.inWords()).orElse("");
        return switch (rung.says()) {
            case DECIDES -> to + asks + within;
            case DISCUSSES -> "a talk with " + to + asks + within;
        };
    }

    /** "To answer: 5 working days (the protocol), by the officer asked". */
    String time(Duty duty) {
        var within = duty.timeTerms().isEmpty() ? "no time given" : duty.timeTerms();
        var whose = duty.setting().map(_ -> " (the council's own choice)").orElse("");
        var soft = duty.strength() == Duty.Strength.BEST_ENDEAVOURS ? ", as best they can" : "";
        return within + whose + soft + ": " + title(duty.holder()) + " to " + lower(act(duty.to()))
                + duty.or().map(or -> ", or to " + lower(act(or.to()))).orElse("");
    }

    String told(Effect.Tell tell) {
        var when = switch (tell.when()) {
            case BEFORE -> "beforehand";
            case WITH -> "at the same time";
            case AFTER -> "afterwards";
        };
        return capital(Sentences.and(titles(tell.who()))) + " " + when;
    }

    String otherwise(List<String> roles) {
        return capital(Sentences.or(titles(roles))) + " may decide otherwise";
    }

    String mayKnow(Effect.Wall wall) {
        return "Only " + Sentences.and(titles(wall.who()));
    }

    /** What the protocol does with a case: "refuses (clause 4.5b)". */
    String stance(Stance stance) {
        if (stance.outcome().isEmpty()) {
            return "needs to know more";
        }
        var cited = cited(stance.because());
        return switch (stance.outcome().get()) {
            case PERMITTED -> "permits it" + cited;
            case REFUSED -> "refuses it" + cited;
            case HELD -> "asks first that " + needs(stance) + cited;
            case REFERRED -> "refers it to " + stance.ladder().map(this::ladder).orElse("an office") + cited;
            case SILENT -> "is silent";
        };
    }

    /** One word or two for a narrow column. */
    String inShort(Stance stance) {
        var word = stance.outcome().map(Phrases::word).orElse("depends");
        return word + cited(stance.because());
    }

    private static String word(Example.Outcome outcome) {
        return switch (outcome) {
            case PERMITTED -> "permits";
            case REFUSED -> "refuses";
            case HELD -> "asks first";
            case REFERRED -> "refers";
            case SILENT -> "silent";
        };
    }

    private String needs(Stance stance) {
        return Sentences.and(stance.needs().stream().map(this::truth).toList());
    }

    private String truth(String fact) {
        var defined =
                book.council().findDefinedFact(fact).or(() -> book.beneath().flatMap(law -> law.findDefinedFact(fact)));
        return defined.map(one -> one.whenTrue())
                .orElseGet(() -> FactWords.of(new Fact(fact, FactValue.of(true), ""), vocabulary));
    }

    /** The first of them, or whose rule it is where the law or a setting decides. */
    private String cited(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        var finding = findings.getFirst();
        if (finding.clauses().isEmpty()) {
            return " (the council's own choice)";
        }
        var law = finding.pack().equals(book.council().key()) ? "" : "the law, ";
        return " (" + law + finding.clauses().getFirst() + ")";
    }

    /** Who holds an office here. */
    String title(String role) {
        return book.council().title(role, vocabulary);
    }

    private List<String> titles(List<String> roles) {
        return roles.stream().map(this::title).toList();
    }

    static String lower(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1))
                ? words
                : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** Under which reading a norm stands, where it stands under one only. */
    boolean stands(Norm norm) {
        return book.isRead(norm.read());
    }
}

package uk.comity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import uk.comity.acts.PersonId;
import uk.comity.acts.Ruling;
import uk.comity.calendar.InWords;
import uk.comity.norms.ActType;
import uk.comity.norms.ClauseNumber;
import uk.comity.norms.Duty;
import uk.comity.norms.Pack;
import uk.comity.norms.RoleType;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Span;
import uk.comity.norms.Vocabulary;
import uk.comity.register.Register;
import uk.comity.web.forms.CouncilWords;
import uk.comity.web.pages.Verdict;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.ProtocolSpeaks;
import uk.comity.web.parts.ProtocolSpeaks.Strength;

/**
 * How one council's protocol is spoken of on a page: its clauses as links, its offices by their titles and holders.
 *
 * @param holders who plays a role towards the matter at hand
 */
record Speaking(Visit visit, Optional<Rulebook> rulebook, Register register, Function<String, List<PersonId>> holders) {

    /** How the protocol in force today is spoken of, where only the council's own offices have holders. */
    static Speaking of(Visit visit) {
        var register = visit.register();
        return new Speaking(visit, visit.rulebook(), register, role -> register.actingFor(role, visit.day()));
    }

    /** How it is spoken of towards one matter. */
    Speaking towards(Function<String, List<PersonId>> parties) {
        return new Speaking(visit, rulebook, register, parties);
    }

    CouncilWords words() {
        return CouncilWords.of(rulebook);
    }

    /** "clause 4.9", "FOIA 2000 s.1": each leads to the page of the protocol. */
    List<Link> clauses(List<String> ids) {
        return ids.stream().map(this::clause).toList();
    }

    Link clause(String id) {
        return new Link(clauseWords(id), visit.at("protocol/" + ProtocolVisit.encoded(id)));
    }

    static String clauseWords(String id) {
        return ClauseNumber.of(id).inWords();
    }

    /** The id of a clause's section on the page of the protocol: another for every name, however little they differ. */
    static String anchor(String clause) {
        var anchor = new StringBuilder("clause-");
        clause.codePoints().forEach(letter -> {
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                anchor.appendCodePoint(letter);
            } else if (letter == '.') {
                anchor.append('-');
            } else {
                anchor.append('_').append(Integer.toHexString(letter)).append('_');
            }
        });
        return anchor.toString();
    }

    /** "the Monitoring Officer (Ivo Merridew-Shaw)". */
    String office(String role) {
        var names = Duty.roles(role).stream()
                .flatMap(each -> holders.apply(each).stream())
                .map(register::nameOf)
                .distinct()
                .toList();
        return title(role) + (names.isEmpty() ? "" : " (" + String.join(" or ", names) + ")");
    }

    /** "the Monitoring Officer", in this council's words. */
    String title(String role) {
        var title = rulebook.map(book -> book.council().title(role, book.vocabulary()))
                .orElseGet(
                        () -> vocabulary().findRole(role).map(RoleType::title).orElse(role));
        return title.startsWith("the ") ? title : "the " + title;
    }

    /** What a button or a heading calls an act: "Decline to answer". */
    String act(String name) {
        return own(vocabulary().findAct(name).map(ActType::title).orElse(name));
    }

    /** A sentence of Comity's own, in this council's words. What people and protocols say is left as they said it. */
    String own(String sentence) {
        return words().in(sentence);
    }

    /** A norm of a ruling, at the point of use. */
    ProtocolSpeaks line(Ruling.Line line) {
        var isLocal = rulebook.map(Rulebook::council)
                .filter(pack -> pack.key().equals(line.pack()))
                .flatMap(pack -> pack.findNorm(line.norm()))
                .flatMap(norm -> norm.local())
                .isPresent();
        var strength = isLaw(line.pack())
                ? Strength.LAW
                : isLocal ? Strength.LOCAL : line.effect().equals("advise") ? Strength.ADVICE : Strength.RULE;
        return new ProtocolSpeaks(strength, line.gist(), clauses(line.clauses()));
    }

    boolean isLaw(String pack) {
        return rulebook.flatMap(Rulebook::beneath)
                .map(Pack::key)
                .filter(pack::equals)
                .isPresent();
    }

    /** What an act would set off: what is owed and who is told, a sentence each. */
    List<Verdict.Effect> setsOff(Ruling ruling) {
        var all = new ArrayList<Verdict.Effect>();
        for (var owed : ruling.duties()) {
            all.add(new Verdict.Effect(owes(owed), clauses(owed.clauses())));
        }
        for (var told : ruling.tells()) {
            var who = told.who().stream().map(this::office).toList();
            all.add(new Verdict.Effect(
                    capital(String.join(" and ", who)) + (who.size() == 1 ? " is" : " are") + " told.",
                    clauses(told.clauses())));
        }
        return List.copyOf(all);
    }

    private String owes(Ruling.Owed owed) {
        var within = owed.within().isBlank()
                ? ", with no time set"
                : Span.find(owed.within()).isPresent() ? " within " + owed.within() : ", " + owed.within() + ",";
        var local = owed.setting().isBlank() ? "" : ", by this council's own choice";
        return capital(office(owed.holder())) + " is then to do this" + within + local + ": "
                + act(owed.to()).toLowerCase(Locale.UK) + ".";
    }

    /** "Cllr Quayle and the Head of Housing". */
    String names(List<PersonId> people) {
        return String.join(" and ", people.stream().map(register::nameOf).toList());
    }

    /** A version as a pack states it, in words: "version of 23 January 2017", "undated version". */
    static String version(String stated) {
        if (stated.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return "version of " + InWords.plain(LocalDate.parse(stated));
        }
        return stated.equals("undated") || stated.equals("draft") ? stated + " version" : "version " + stated;
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The same in the middle of a sentence. */
    static String small(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** Advice that applied, as the protocol speaks it; each gist once. */
    List<ProtocolSpeaks> advice(Ruling ruling) {
        return ruling.lines().stream()
                .filter(line -> line.effect().equals("advise") && line.status().equals("applied"))
                .map(this::line)
                .distinct()
                .toList();
    }

    private Vocabulary vocabulary() {
        return rulebook.map(Rulebook::vocabulary)
                .orElseGet(() -> visit.council().law().vocabulary());
    }
}

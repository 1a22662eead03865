package uk.comity.aloud;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.comity.calendar.InWords;
import uk.comity.norms.ActType;
import uk.comity.norms.DefinedFact;
import uk.comity.norms.Pack;
import uk.comity.norms.SettingValue;
import uk.comity.norms.Vocabulary;

/**
 * The words of one council: its titles of offices, its names for people, and what its facts are called.
 *
 * @param pack whose norms are read
 * @param council whose words are used: the same pack, or the one above a law pack
 * @param settings what the council settled for itself
 */
record Speech(Pack pack, Pack council, Vocabulary vocabulary, Map<String, SettingValue> settings, Idiom words) {

    static Speech of(Pack pack, Pack council, Vocabulary vocabulary, Map<String, SettingValue> settings) {
        return new Speech(pack, council, vocabulary, Map.copyOf(settings), Idiom.of(council.words()));
    }

    static String day(LocalDate date) {
        return InWords.plain(date);
    }

    String own(String sentence) {
        return words.in(sentence);
    }

    Optional<DefinedFact> defined(String fact) {
        return pack.findDefinedFact(fact).or(() -> council.findDefinedFact(fact));
    }

    /** "raise an enquiry". */
    String toDo(String act) {
        return own(English.toDo(vocabulary.findAct(act).map(ActType::title).orElse(act)));
    }

    String toDo(List<String> acts) {
        return English.any(acts.stream().map(this::toDo).toList());
    }

    /** "raises an enquiry". */
    String does(String act) {
        return English.does(toDo(act));
    }

    String does(List<String> acts) {
        return English.any(acts.stream().map(this::does).toList());
    }

    /** "the Monitoring Officer". */
    String office(String role) {
        var title = council.offices().get(role);
        return English.withArticle(title != null ? title : own(council.title(role, vocabulary)));
    }

    String anyOf(List<String> roles) {
        return English.or(roles.stream().map(this::office).toList());
    }

    String allOf(List<String> roles) {
        return English.and(roles.stream().map(this::office).toList());
    }
}

package uk.comity;

import java.util.Optional;
import uk.comity.acts.Surroundings;
import uk.comity.matters.inspection.InspectionKind.AtLarge;
import uk.comity.norms.Rulebook;
import uk.comity.packs.Protocols;

/** From how many requests within how many days a council asks whether they are requests at large: its own settings. */
record LocalMeasure(Protocols protocols) {

    AtLarge atLarge(Surroundings here) {
        var rulebook = protocols.find(here.day(), here);
        return new AtLarge(
                number(rulebook, "at-large-from").orElse(AtLarge.USUAL.many()),
                number(rulebook, "at-large-within").orElse(AtLarge.USUAL.withinDays()));
    }

    private static Optional<Integer> number(Optional<Rulebook> rulebook, String name) {
        return rulebook.flatMap(book -> Optional.ofNullable(book.settings().get(name)))
                .flatMap(value -> number(value.inWords()));
    }

    /** The number with which a setting such as {@code 10-requests} or {@code 7 days} begins; empty for none above nought. */
    static Optional<Integer> number(String words) {
        var digits = words.replaceFirst("^([0-9]{1,4})\\b.*$", "$1");
        return digits.matches("[0-9]{1,4}") && Integer.parseInt(digits) > 0
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }
}

package uk.comity.web;

import uk.comity.matters.interest.InterestEntry;
import uk.comity.web.forms.InterestForms;

/** Tells what happened in a member's register of interests. */
final class InterestTold {

    private InterestTold() {}

    static Told of(InterestEntry entry) {
        return switch (entry) {
            case InterestEntry.Declared declared ->
                Told.of(
                        "Declared an interest",
                        declared.subject(),
                        InterestForms.words(declared.sort()) + ".",
                        declared.names().isEmpty() ? "" : "Named: " + String.join(", ", declared.names()) + ".");
            case InterestEntry.CapacityStated stated ->
                Told.of("Said that this is done as a private person", stated.about());
            case InterestEntry.AdviceSought sought -> Told.of("Asked for advice on an interest", sought.question());
            case InterestEntry.Advised advised -> Told.of("Gave advice on an interest", advised.advice());
            case InterestEntry.Ended ended ->
                Told.of("Said that interest " + ended.number() + " has ended", ended.why());
        };
    }
}

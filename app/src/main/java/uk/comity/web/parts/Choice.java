package uk.comity.web.parts;

import java.util.Optional;

/** One thing that can be chosen, by radio, checkbox or select. A select shows neither hint nor what is revealed. */
public record Choice(String value, String text, String hint, Optional<Revealed> revealed) {
    public Choice {
        Must.say(text, "words for a choice");
    }

    public static Choice of(String value, String text) {
        return new Choice(value, text, "", Optional.empty());
    }

    public Choice withHint(String hint) {
        return new Choice(value, text, hint, revealed);
    }

    public Choice revealing(Revealed part) {
        return new Choice(value, text, hint, Optional.of(part));
    }
}

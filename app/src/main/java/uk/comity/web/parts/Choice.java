package uk.comity.web.parts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that can be chosen, by radio, checkbox or select. A select shows neither hint nor what is revealed. */
public record Choice(String value, String text, String hint, Optional<Revealed> revealed) {
    public Choice {
        Must.say(text, "words for a choice");
    }

    public static Choice of(String value, String text) {
        return new Choice(value, text, "", Optional.empty());
    }

    /** Whether words show beneath it once it is chosen: by the style sheet alone, for a radio button is nothing that expands. */
    public boolean revealsWords() {
        return revealed.map(part -> switch (part) {
                    case ProtocolSpeaks _, InsetText _ -> true;
                    case TextInput _, Textarea _, DateInput _ -> false;
                })
                .orElse(false);
    }

    /** Whether something more is asked once it is chosen. */
    public boolean revealsQuestion() {
        return revealed.isPresent() && !revealsWords();
    }

    /** The ids of what describes the choice that has this id; null for nothing. */
    public @Nullable String describedBy(String id) {
        var hinted = hint.isEmpty() ? "" : id + "-item-hint";
        var told = revealsWords() ? "revealed-" + id : "";
        return Attribute.some((hinted + " " + told).strip());
    }

    public Choice withHint(String hint) {
        return new Choice(value, text, hint, revealed);
    }

    public Choice revealing(Revealed part) {
        return new Choice(value, text, hint, Optional.of(part));
    }
}

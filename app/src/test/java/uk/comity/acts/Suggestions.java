package uk.comity.acts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.Situation;

/** The smallest kind of matter that there can be: a suggestion is made, and then seconded by others. */
final class Suggestions implements Kind<Suggestions.Suggest, Suggestions.Suggestion> {

    sealed interface Suggest extends Act {}

    record Make(String text) implements Suggest {
        @Override
        public String name() {
            return "suggestion.make";
        }
    }

    record Second() implements Suggest {
        @Override
        public String name() {
            return "suggestion.second";
        }
    }

    record Made(String text) implements Entry {
        @Override
        public String type() {
            return "suggestion.made/1";
        }
    }

    record Seconded(String by) implements Entry {
        @Override
        public String type() {
            return "suggestion.seconded/1";
        }
    }

    record Suggestion(String text, List<String> seconders) {}

    @Override
    public String name() {
        return "suggestion";
    }

    @Override
    public Class<Suggest> family() {
        return Suggest.class;
    }

    @Override
    public List<ActType> acts() {
        return List.of(
                new ActType("suggestion.make", "Suggest", ActType.Silence.GOES_ON),
                new ActType("suggestion.second", "Second", ActType.Silence.GOES_ON));
    }

    @Override
    public List<FactType> facts() {
        return List.of();
    }

    @Override
    public Set<String> opening() {
        return Set.of("suggestion.make");
    }

    @Override
    public Map<String, Class<? extends Entry>> entryTypes() {
        return Map.of("suggestion.made/1", Made.class, "suggestion.seconded/1", Seconded.class);
    }

    @Override
    public Suggestion blank(FolioId folio) {
        return new Suggestion("", List.of());
    }

    @Override
    public Suggestion fold(Suggestion position, Entry entry, Entered entered) {
        return switch (entry) {
            case Made made -> new Suggestion(made.text(), position.seconders());
            case Seconded seconded -> {
                var seconders = new java.util.ArrayList<>(position.seconders());
                seconders.add(seconded.by());
                yield new Suggestion(position.text(), List.copyOf(seconders));
            }
            default -> position;
        };
    }

    @Override
    public boolean exists(Suggestion position) {
        return !position.text().isEmpty();
    }

    @Override
    public Hearing<Suggest, Suggestion> hear(Surroundings surroundings) {
        return new Hearing<>() {
            @Override
            public Decision decide(Suggestion position, Suggest act, Submission submission) {
                return switch (act) {
                    case Make(var text) when exists(position) -> Decision.outOfTurn("It was made already: " + text);
                    case Make(var text) -> Decision.enter(new Made(text));
                    case Second() ->
                        Decision.enter(new Seconded(submission.actor().value()));
                };
            }

            @Override
            public void situate(Suggestion position, Suggest act, Submission submission, Situation.Builder facts) {}

            @Override
            public List<PersonId> holders(Suggestion position, String role) {
                return List.of();
            }

            @Override
            public Sharing sharing(Suggestion position) {
                return Sharing.withEverybody();
            }

            @Override
            public Summary summary(Suggestion position) {
                return new Summary(position.text(), "open", "It waits.", Map.of());
            }

            @Override
            public List<Suggest> menu(Suggestion position, PersonId actor) {
                return List.of(new Second());
            }
        };
    }
}

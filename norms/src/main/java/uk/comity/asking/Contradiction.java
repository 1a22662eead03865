package uk.comity.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Finds the fewest answers that cannot be so together. */
final class Contradiction {

    private final Conversation conversation;

    Contradiction(Conversation conversation) {
        this.conversation = conversation;
    }

    Step step() {
        var fewest = new LinkedHashMap<>(conversation.replies());
        for (var question : conversation.replies().keySet()) {
            var fewer = new LinkedHashMap<>(fewest);
            fewer.remove(question);
            if (clashes(fewer)) {
                fewest = fewer;
            }
        }
        var wording = new Wording(conversation.asking());
        var said = fewest.entrySet().stream()
                .map(each ->
                        wording.question(each.getKey()) + " \u2013 " + wording.answer(each.getKey(), each.getValue()))
                .collect(Collectors.joining("; "));
        return new Step.Contradicted(
                List.copyOf(fewest.keySet()),
                because(fewest)
                        + (fewest.size() == 1
                                ? "This answer cannot be so: " + said + "."
                                : "These answers cannot be so together: " + said + "."));
    }

    /** What ties the answers, in the sentences of the vocabulary. */
    private String because(SequencedMap<String, Reply> fewest) {
        var with = conversation.asking().about(conversation.act(), conversation.day(), fewest);
        return conversation
                .asking()
                .book()
                .vocabulary()
                .clash(with.told())
                .map(clash -> String.join(" ", clash.because()) + " ")
                .orElse("");
    }

    private boolean clashes(SequencedMap<String, Reply> replies) {
        return conversation
                .asking()
                .about(conversation.act(), conversation.day(), replies)
                .isContradicted();
    }
}

package uk.comity.asking;

import java.util.Map;

/**
 * How people speak of acts, beside their titles.
 *
 * @param topics a heading for each kind of matter, by the first part of its acts' names: "Seeing documents"
 * @param also other words for an act, by its name
 */
public record Sayings(Map<String, String> topics, Map<String, String> also) {

    public static final Sayings NONE = new Sayings(Map.of(), Map.of());

    public Sayings {
        topics = Map.copyOf(topics);
        also = Map.copyOf(also);
    }

    /** The heading under which an act stands. */
    public String topic(String act) {
        var kind = act.substring(0, Math.max(0, act.indexOf('.')));
        return topics.getOrDefault(kind, kind);
    }
}

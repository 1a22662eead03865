package uk.comity.norms;

import java.util.List;

/** A piece of YAML as it stands in a file: no types are guessed, so {@code no} and {@code 1.10} stay what was written. */
sealed interface YamlNode {

    Place place();

    /** What a mistake calls it. */
    String kind();

    /** Text as written, without quotes. */
    record Words(Place place, String text) implements YamlNode {
        @Override
        public String kind() {
            return "text";
        }
    }

    /** Items in order. */
    record Items(Place place, List<YamlNode> items) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys, each once, in order. */
    record Entries(Place place, List<Entry> entries) implements YamlNode {
        @Override
        public String kind() {
            return "a table of keys";
        }
    }

    record Entry(Words key, YamlNode value) {}
}

package uk.comity.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of the packs as lists of tables, each read once however often a draft is made anew. Nobody changes what is in them. */
final class Items {

    private final Map<String, List<Map<String, Object>>> read = new HashMap<>();

    /** Takes an item, and the file into which it goes. */
    interface Each {
        void item(String file, Map<String, Object> item);
    }

    /** Every item of the files of one kind; {@code clauses.yaml} is put beside {@code clauses/topic.yaml}. */
    void each(Source source, String kind, Each each) {
        source.files().texts().forEach((file, text) -> {
            if (file.equals(kind + ".yaml") || file.startsWith(kind + "/")) {
                var to = file.equals(kind + ".yaml") ? kind + "/all.yaml" : file;
                read.computeIfAbsent(source.key() + "/" + file, _ -> Yaml.items(text))
                        .forEach(item -> each.item(to, item));
            }
        });
    }
}

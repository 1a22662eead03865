package uk.comity.norms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads what values a fact of the pack's own takes: yes or no, one of some terms, a count, or a day. */
final class ShapeReader {

    private static final List<String> OTHERS = List.of("terms", "count", "day");

    private final Mistakes mistakes;

    ShapeReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Optional<FactType.Shape> read(Table table) {
        var given = OTHERS.stream().filter(table::has).toList();
        OTHERS.forEach(table::find);
        var yesNo = table.has("true") || table.has("false");
        if (given.size() + (yesNo ? 1 : 0) > 1) {
            mistakes.add(
                    table.place(),
                    "A fact is yes or no, one of some terms, a count or a day: this is more than one of them.",
                    "Make a fact of each.");
            return Optional.empty();
        }
        if (given.isEmpty()) {
            return Optional.of(new FactType.YesNo(table.text("true"), table.text("false")));
        }
        table.find("true");
        table.find("false");
        return switch (given.getFirst()) {
            case "terms" -> table.findTable("terms").map(this::terms);
            case "count" -> Optional.of(new FactType.HowMany(sentence(table, "count")));
            default -> Optional.of(new FactType.OnDay(sentence(table, "day")));
        };
    }

    private FactType.Shape terms(Table table) {
        var sentences = new LinkedHashMap<String, String>();
        table.entries().forEach((word, entry) -> {
            if (!Names.wellFormed(word)) {
                mistakes.add(
                        entry.key().place(),
                        "\"" + word + "\" cannot be a term.",
                        "Terms are lower case words joined by hyphens; the sentence behind it is what people read.");
            }
            sentences.put(word, table.text(word));
        });
        return new FactType.OneOf(List.copyOf(sentences.keySet()), sentences);
    }

    /** The sentence, which must say where the number or the date goes. */
    private String sentence(Table table, String key) {
        var sentence = table.text(key);
        if (!sentence.isEmpty() && !sentence.contains("{}")) {
            mistakes.add(
                    table.placeOf(key),
                    "The sentence under \"" + key + "\" does not say where the "
                            + (key.equals("day") ? "date" : "number") + " goes.",
                    "Put {} in its place, and quotes around the sentence.");
        }
        return sentence;
    }
}

package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entered;
import uk.comity.acts.Ruling;
import uk.comity.acts.Surroundings;
import uk.comity.aloud.ReadAloud;
import uk.comity.pictures.Picture;
import uk.comity.pictures.Picture.Box;
import uk.comity.pictures.Picture.Look;
import uk.comity.web.parts.Spoken;

/** Draws a ruling as it was recorded: what was known, which rules spoke, which one settled it, and the answer. */
record RulingPicture(Speaking speaking, Entered entered) {

    private static final List<String> DECIDING = List.of("permit", "refuse", "hold", "refer");

    Picture picture() {
        var boxes = new ArrayList<Box>();
        boxes.add(Box.of(
                Look.PLAIN,
                "Asked: " + speaking.act(asked()),
                List.of("On "
                        + Spoken.day(entered.at().atZone(Surroundings.ZONE).toLocalDate()) + ".")));
        facts().forEach(boxes::add);
        ruling().needs().stream()
                .map(need -> Box.of(
                        Look.WAITING,
                        "Wanting: " + speaking.own(need.sentence()),
                        need.clauses().isEmpty() ? List.of() : List.of("For " + cited(need.clauses()) + ".")))
                .forEach(boxes::add);
        deciding().map(this::norm).forEach(boxes::add);
        boxes.add(answer());
        return new Picture("How this was judged", boxes);
    }

    /** Every clause that had a part in it. */
    List<String> clauses() {
        return deciding().flatMap(line -> line.clauses().stream()).distinct().toList();
    }

    private Ruling ruling() {
        return entered.ruling();
    }

    /** A refusal and a hold are entered under the name of what was asked. */
    private String asked() {
        return entered.entries().stream()
                .flatMap(entry -> entry instanceof DeskEntry.Refused refused
                        ? Stream.of(refused.act())
                        : entry instanceof DeskEntry.Held held ? Stream.of(held.act()) : Stream.<String>empty())
                .findFirst()
                .orElse(entered.act());
    }

    private Stream<Ruling.Line> deciding() {
        return ruling().lines().stream().filter(line -> DECIDING.contains(line.effect()));
    }

    private List<Box> facts() {
        var counted = ruling().because().map(Ruling.Line::facts).orElse(List.of());
        return deciding()
                .flatMap(line -> line.facts().stream())
                .distinct()
                .map(fact -> counted.contains(fact)
                        ? Box.of(Look.DECISIVE, "Counted: " + speaking.own(fact), List.of())
                        : Box.of(Look.PLAIN, "Known: " + speaking.own(fact), List.of()))
                .toList();
    }

    private Box norm(Ruling.Line line) {
        var clause = Speaking.capital(cited(line.clauses()));
        return switch (line.status()) {
            case "decisive" -> Box.of(Look.DECISIVE, "Settles it: " + clause, List.of(line.gist()));
            case "defeated" ->
                Box.of(
                        Look.DEFEATED,
                        "Gives way: " + clause,
                        List.of(line.gist(), "It gave way to " + defeater(line) + "."));
            case "waiting" -> Box.of(Look.WAITING, "Waits: " + clause, List.of(line.gist()));
            default -> Box.of(Look.PLAIN, "Applies too: " + clause, List.of(line.gist()));
        };
    }

    private String defeater(Ruling.Line line) {
        return line.defeatedBy()
                .flatMap(norm -> ruling().lines().stream()
                        .filter(other -> other.norm().equals(norm))
                        .findFirst())
                .map(other -> cited(other.clauses()))
                .orElse("an exception of its own");
    }

    private static String cited(List<String> clauses) {
        return clauses.isEmpty() ? "the council's own choice" : ReadAloud.clauses(clauses);
    }

    private Box answer() {
        var ruling = ruling();
        return switch (ruling.answer()) {
            case "permitted" -> Box.of(Look.DECISIVE, "Answer: permitted", List.of());
            case "refused" -> Box.of(Look.DECISIVE, "Answer: refused", otherwise());
            case "held" -> Box.of(Look.DECISIVE, "Answer: held, until more is on file", List.of());
            case "referred" -> Box.of(Look.DECISIVE, "Answer: for " + office() + " to decide", List.of());
            default -> Box.of(Look.DECISIVE, "Answer: the protocol is silent", List.of("Nothing was assumed."));
        };
    }

    private List<String> otherwise() {
        var lines = new ArrayList<String>();
        if (!ruling().mayDecide().isEmpty()) {
            lines.add(Speaking.capital(String.join(
                            " or ",
                            ruling().mayDecide().stream().map(speaking::title).toList()))
                    + " may decide otherwise.");
        }
        ruling().instead().map(speaking::own).ifPresent(lines::add);
        return lines;
    }

    private String office() {
        return ruling().ladder().stream()
                .findFirst()
                .map(rung -> String.join(
                        " or ", rung.to().stream().map(speaking::title).toList()))
                .orElse("an office");
    }

    /** Whether anything was judged at all: where no protocol was in force, there is nothing to draw. */
    static Optional<RulingPicture> of(Speaking speaking, Entered entered) {
        return entered.ruling().pack().isEmpty() ? Optional.empty() : Optional.of(new RulingPicture(speaking, entered));
    }
}

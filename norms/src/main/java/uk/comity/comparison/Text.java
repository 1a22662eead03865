package uk.comity.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import uk.comity.norms.Clause;

/** A comparison for a terminal of a hundred columns. */
public final class Text {

    private static final int WIDTH = 100;
    private static final int SUBJECT = 42;
    private static final int REST = WIDTH - SUBJECT;

    private final Comparison comparison;
    private final List<String> names;
    private final List<String> lines = new ArrayList<>();

    private final int column;

    private Text(Comparison comparison) {
        this.comparison = comparison;
        this.names = comparison.names();
        this.column = REST / names.size();
    }

    /** The summary, and a table with a line for each subject on which the protocols differ. */
    public static List<String> overview(Comparison comparison) {
        var text = new Text(comparison);
        text.heading();
        text.summary();
        text.table();
        return text.lines;
    }

    /** Everything on each subject, and the cases of each act. */
    public static List<String> whole(Comparison comparison, Part... parts) {
        var text = new Text(comparison);
        text.heading();
        for (var part : parts) {
            switch (part) {
                case CONCEPTS -> comparison.concepts().forEach(text::concept);
                case ACTS -> comparison.acts().forEach(text::act);
            }
        }
        return text.lines;
    }

    /** What to tell in full. */
    public enum Part {
        CONCEPTS,
        ACTS
    }

    private void heading() {
        for (var i = 0; i < names.size(); i++) {
            var side = comparison.sides().get(i);
            wrapped(
                    letter(i) + "  " + names.get(i) + ": " + side.title() + " (" + side.key() + " " + side.version()
                            + ")",
                    3);
        }
        lines.add("");
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private void summary() {
        lines.add("What changes for a councillor");
        lines.add("");
        Summary.of(comparison).forEach(sentence -> wrapped("- " + sentence, 2));
        lines.add("");
    }

    private void table() {
        var differing = comparison.concepts().stream()
                .filter(concept -> concept.sharpness() != Sharpness.NONE)
                .toList();
        var title = "";
        for (var concept : differing) {
            if (!title.equals(concept.sharpness().title())) {
                title = concept.sharpness().title();
                lines.add("");
                wrapped(title + ". " + concept.sharpness().meaning(), 0);
                row("", Text::letter);
            }
            row(concept.name(), i -> word(concept, i));
        }
        lines.add("");
        wrapped(
                "One subject in full: --concept NAME. The cases of one act: --act NAME. All of it: --html or --csv FILE.",
                0);
    }

    /** What a protocol does where the difference shows; with the clause where there is room for it. */
    private String word(Concept concept, int side) {
        var whole = concept.inShort(side);
        return whole.length() < column ? whole : whole.replaceFirst(" [(].*", "");
    }

    /** A line with a cell for each protocol; what is too long for its column has a line of its own. */
    private void row(String first, IntFunction<String> cells) {
        var line = new StringBuilder(first);
        if (first.length() >= SUBJECT) {
            lines.add(first);
            line.setLength(0);
        }
        for (var i = 0; i < names.size(); i++) {
            line.repeat(' ', Math.max(0, SUBJECT + i * column - line.length())).append(cells.apply(i));
        }
        lines.add(line.toString().stripTrailing());
    }

    private void concept(Concept concept) {
        lines.add(concept.title() + " (" + concept.name() + ")");
        lines.add("");
        concept.differences().forEach(each -> wrapped("- " + each.sharpness().title() + ". " + each.sentence(), 2));
        if (concept.found() > concept.cases().size()) {
            wrapped("- " + (concept.found() - concept.cases().size()) + " more cases are answered differently.", 2);
        }
        if (concept.differences().isEmpty()) {
            wrapped("- " + Sharpness.NONE.meaning(), 2);
        }
        concept.law().forEach(gist -> wrapped("- The law beneath: " + gist, 2));
        for (var i = 0; i < names.size(); i++) {
            lines.add("");
            lines.add(names.get(i));
            cell(concept.cells().get(i));
        }
        lines.add("");
    }

    private void cell(Cell cell) {
        if (cell.isSilent()) {
            lines.add("  It says nothing on this.");
        }
        for (Clause clause : cell.clauses()) {
            wrapped("  " + clause.id() + "  " + clause.gist(), 6);
        }
        each(
                "What Comity does",
                cell.answers().stream()
                        .map(rule -> rule.effect() + ": " + rule.sentence())
                        .toList());
        each("Who decides", cell.deciders());
        each("How long", cell.times());
        each("Who is told", cell.told());
        each("Who may know", cell.mayKnow());
    }

    private void each(String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("  " + title + ":");
            items.forEach(item -> wrapped("    - " + item, 6));
        }
    }

    private void act(Comparison.OnAct act) {
        lines.add(act.title() + " (" + act.act() + ")");
        for (var each : act.cases()) {
            lines.add("");
            wrapped(each.sharpness().title() + ". " + each.situation() + ":", 2);
            for (var i = 0; i < names.size(); i++) {
                wrapped("    " + names.get(i) + " " + each.answers().get(i) + ".", 6);
            }
        }
        if (act.found() > act.cases().size()) {
            lines.add("");
            lines.add("  " + (act.found() - act.cases().size()) + " more cases are answered differently.");
        }
        lines.add("");
    }

    /** Breaks a line between words; further lines stand in by so many columns. */
    private void wrapped(String text, int indent) {
        var line = new StringBuilder();
        var start = text.length() - text.stripLeading().length();
        line.repeat(' ', start);
        var empty = true;
        for (var word : text.strip().split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.repeat(' ', indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }
}

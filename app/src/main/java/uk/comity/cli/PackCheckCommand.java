package uk.comity.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.comity.analysis.Analyser;
import uk.comity.analysis.Observation;
import uk.comity.analysis.Sort;
import uk.comity.analysis.Unmatched;
import uk.comity.norms.Json;
import uk.comity.norms.Pack;
import uk.comity.norms.Reading;

/** {@code comity pack check}. */
@Command(
        name = "check",
        description = {
            "Reads packs strictly and prints everything that is wrong in them, as file:line:column.",
            "One pack by its name: what is weak in it too, each with a worked case.",
            "Exit code 5 where there is a mistake. What is only weak stops nothing."
        },
        footerHeading = "%nExample:%n",
        footer = {"  comity pack check", "  comity pack check wbc", "  comity pack check ./our-protocol --json"})
final class PackCheckCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private PackChoice packs = new PackChoice();

    @Option(names = "--json", description = "One JSON object a pack, one a line: mistakes, and what is weak.")
    private boolean json;

    PackCheckCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        var sources = packs.sources(spec, toolbox);
        var unsound = 0;
        for (var source : sources) {
            var sound = json ? writeJson(source) : check(source, sources.size() == 1);
            unsound += sound ? 0 : 1;
        }
        return (unsound == 0 ? Exit.DONE : Exit.PACK_MISTAKES).code();
    }

    private boolean check(PackSource source, boolean whole) {
        var out = spec.commandLine().getOut();
        var sound = source.readOrPrint(toolbox.shelf(), out);
        sound.ifPresent(reading -> {
            var pack = reading.pack();
            var warnings = reading.warnings();
            warnings.forEach(warning -> source.print(out, "worth a look: ", warning));
            var looks = warnings.isEmpty() ? "" : " " + Said.count(warnings.size(), "thing") + " worth a look.";
            var book = PackSource.rulebook(toolbox.shelf(), pack);
            var found = Analyser.of(book);
            var unmatched = Analyser.unmatched(book, found);
            if (whole) {
                tell(found, out);
                tellUnmatched(unmatched, out);
            }
            out.println(pack.key() + " " + pack.version() + ": sound. " + PackCommands.size(pack) + "." + looks + " "
                    + inShort(found, whole, pack)
                    + (unmatched.isEmpty() ? "" : " " + Said.count(unmatched.size(), "answer") + " to nothing found."));
        });
        return sound.isPresent();
    }

    private static String inShort(List<Observation> found, boolean whole, Pack pack) {
        var open = found.stream()
                .filter(one -> one.sort().weight() != Sort.Weight.DOCUMENT
                        && one.answer().isEmpty())
                .count();
        return Said.count(found.size(), "finding")
                + (open == 0 ? ", none of them open" : ", " + open + " of them open")
                + (whole ? "." : ": comity pack check " + pack.key() + ".");
    }

    private static void tell(List<Observation> found, PrintWriter out) {
        Optional<Sort> before = Optional.empty();
        for (var one : found) {
            if (!before.equals(Optional.of(one.sort()))) {
                out.println(one.sort().heading() + " (" + one.sort().weight().words() + ")");
                before = Optional.of(one.sort());
            }
            out.println("  - " + one.sentence() + (one.clauses().isEmpty() ? "" : " [" + one.cited() + "]"));
            one.example().ifPresent(words -> out.println("      For example: " + words));
            one.answer().ifPresent(words -> out.println("      Answered: " + words));
        }
        if (!found.isEmpty()) {
            out.println();
        }
    }

    private static void tellUnmatched(List<Unmatched> unmatched, PrintWriter out) {
        if (!unmatched.isEmpty()) {
            out.println("Answers that answer nothing (worth a look)");
            unmatched.forEach(one -> out.println("  - " + one));
            out.println();
        }
    }

    private boolean writeJson(PackSource source) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("pack", source.files().key());
        var reading = toolbox.shelf().read(source.files());
        switch (reading) {
            case Reading.Sound(var pack, var warnings) -> {
                fields.put("sound", true);
                fields.put("warnings", warnings.stream().map(Object::toString).toList());
                var book = PackSource.rulebook(toolbox.shelf(), pack);
                var found = Analyser.of(book);
                fields.put("findings", found.stream().map(Observation::fields).toList());
                fields.put(
                        "unmatched",
                        Analyser.unmatched(book, found).stream()
                                .map(Object::toString)
                                .toList());
            }
            case Reading.Unsound(var mistakes) -> {
                fields.put("sound", false);
                fields.put(
                        "mistakes",
                        new ArrayList<>(mistakes.stream().map(Object::toString).toList()));
            }
        }
        spec.commandLine().getOut().println(Json.of(fields));
        return reading instanceof Reading.Sound;
    }
}

package uk.comity.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import uk.comity.Comity;
import uk.comity.norms.PackFiles;
import uk.comity.norms.PackReader;
import uk.comity.norms.Rulebook;

/** Four hundred packs in one program: how much memory they hold once each has judged an act. */
final class Resident {

    private static final int PACKS = 400;

    private Resident() {}

    /** Prints the live heap with the packs, less what it was before, in bytes. */
    public static void main(String... args) {
        var shelf = Comity.shelf();
        var keys = shelf.keys();
        var law = PackReader.readAdopted(shelf.law(), shelf.vocabulary(), Optional.empty())
                .pack();
        var before = live();
        var books = new ArrayList<Rulebook>();
        for (var i = 0; i < PACKS; i++) {
            var files = variant(shelf.find(keys.get(i % keys.size())).orElseThrow(), i);
            var pack = PackReader.readAdopted(files, shelf.vocabulary(), Optional.of(law))
                    .pack();
            var book = Rulebook.of(pack, Optional.of(law), shelf.vocabulary());
            book.judge(book.situation("enquiry.raise", Raising.DAY).build());
            books.add(book);
        }
        var after = live();
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(Locale.ROOT, "resident %d %d%n", after - before, books.size());
    }

    /** The same protocol as another council would have it: no two have a text in common. */
    private static PackFiles variant(PackFiles files, int number) {
        var texts = new TreeMap<String, String>();
        files.texts()
                .forEach((name, text) -> texts.put(
                        name, text.replaceAll("gist: ([\"']?)(?=[A-Z])", "gist: $1Variant " + number + ", ")));
        return PackFiles.of(files.key(), texts);
    }

    private static long live() {
        for (var i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

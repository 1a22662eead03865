package uk.comity.norms;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The norms of a pack that was checked when it was adopted, each file of them read when somebody asks about an act that it
 * names. Whoever wants all of them reads all.
 */
final class LaterNorms extends NormList {

    private final PackFiles files;
    private final Scope scope;
    private final Period packInForce;
    /** What stands in each file that has been read. */
    private final Map<String, List<NormsPage.Read>> read = new ConcurrentHashMap<>();

    private final Memo<List<Norm>> all = new Memo<>(() -> read(_ -> true));

    /**
     * @param scope with everything in it that norms may name
     */
    LaterNorms(PackFiles files, Scope scope, Period packInForce) {
        this.files = files;
        this.scope = scope;
        this.packInForce = packInForce;
    }

    /**
     * The norms on one act, in the order of the pack.
     *
     * @throws IllegalStateException with every mistake of a file, where the program's words have changed so that they cannot be read
     */
    @Override
    List<Norm> on(String act) {
        // Once somebody has read all of them, no file has to be searched for the act again.
        return all.known().orElseGet(() -> read(text -> mayName(text, act))).stream()
                .filter(norm -> norm.on().contains(act))
                .toList();
    }

    /** YAML can write a letter as a number, with a backslash. */
    private static boolean mayName(String text, String act) {
        return text.contains(act) || text.indexOf('\\') >= 0;
    }

    private List<Norm> read(Predicate<String> wanted) {
        var norms = files.names().stream()
                .filter(name -> name.startsWith(NormsPage.FOLDER))
                .filter(name -> wanted.test(files.text(name)))
                .flatMap(name -> read.computeIfAbsent(name, this::read).stream())
                .toList();
        return OverridesPage.spelt(norms).values().stream()
                .map(NormsPage.Read::norm)
                .toList();
    }

    private List<NormsPage.Read> read(String file) {
        var own = scope.withoutMistakes();
        var norms = new NormsPage(own, packInForce);
        YamlReader.read(file, files.text(file), own.mistakes).ifPresent(norms::read);
        if (!own.mistakes.none()) {
            throw new Reading.Unsound(own.mistakes.mistakes()).unexpected();
        }
        return List.copyOf(norms.norms().values());
    }

    @Override
    public Norm get(int index) {
        return all.get().get(index);
    }

    @Override
    public int size() {
        return all.get().size();
    }
}

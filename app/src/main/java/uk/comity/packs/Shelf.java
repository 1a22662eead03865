package uk.comity.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import uk.comity.norms.Mistake;
import uk.comity.norms.Pack;
import uk.comity.norms.PackFiles;
import uk.comity.norms.PackReader;
import uk.comity.norms.Reading;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Vocabulary;

/** The packs that come with the program, and the reading of any pack against its vocabulary. */
public final class Shelf {

    /** Lies beneath every council's protocol. */
    public static final String LAW = "law-england";

    private final Vocabulary vocabulary;
    /** The law that comes with the program does not change while it runs. */
    private final AtomicReference<Optional<Pack>> lawInForce = new AtomicReference<>(Optional.empty());

    /** Hundreds of protocols lie on one law: it is read once, and kept once. By its digest. */
    private final Map<String, Pack> lawsAdopted = new ConcurrentHashMap<>();

    public Shelf(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The keys of the councils' packs that come with the program. */
    public List<String> keys() {
        return List.of("east-northamptonshire", "wbc", "uttlesford", "county", "draft-district");
    }

    /** The files of a pack that comes with the program; empty when there is none of that key. */
    public Optional<PackFiles> find(String key) {
        try {
            var files = PackFiles.onClassPath(Shelf.class.getClassLoader(), key);
            return files.names().isEmpty() ? Optional.empty() : Optional.of(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PackFiles law() {
        return find(LAW).orElseThrow();
    }

    /** Reads a pack: the pack, or everything that is wrong with it. */
    public Reading read(PackFiles files) {
        return files.key().equals(LAW)
                ? PackReader.read(files, vocabulary)
                : PackReader.read(files, vocabulary, beneath());
    }

    /** The law that comes with the program, which was checked when it was built. */
    public Pack beneath() {
        return lawAdopted();
    }

    /** The rulebook of a pack that comes with the program. */
    public Rulebook rulebook(String key) {
        var files = find(key).orElseThrow(() -> new IllegalArgumentException("there is no pack called " + key));
        return rulebook(files, lawAdopted());
    }

    /** The rulebooks of all councils' packs that come with the program. */
    public List<Rulebook> rulebooks() {
        return keys().stream().map(this::rulebook).toList();
    }

    /** The rulebook of these files, which were found sound when they were adopted. */
    Rulebook rulebook(PackFiles files, PackFiles beneath) {
        return rulebook(
                files,
                lawsAdopted.computeIfAbsent(
                        beneath.digest(),
                        digest -> law().digest().equals(digest) ? lawAdopted() : readAdopted(beneath)));
    }

    private Pack lawAdopted() {
        return lawInForce
                .updateAndGet(read -> read.isPresent() ? read : Optional.of(readAdopted(law())))
                .orElseThrow();
    }

    private Pack readAdopted(PackFiles law) {
        return PackReader.readAdopted(law, vocabulary, Optional.empty()).pack();
    }

    private Rulebook rulebook(PackFiles files, Pack law) {
        var pack = PackReader.readAdopted(files, vocabulary, Optional.of(law)).pack();
        return Rulebook.of(pack, Optional.of(law), vocabulary);
    }

    /** Reads a pack that is to lie on this text of the law. */
    Reading read(PackFiles files, PackFiles beneath) {
        return beneath.digest().equals(law().digest())
                ? read(files)
                : switch (PackReader.readAdopted(beneath, vocabulary, Optional.empty())) {
                    case Reading.Sound(Pack law, List<Mistake> _) -> PackReader.read(files, vocabulary, law);
                    case Reading.Unsound unsound -> unsound;
                };
    }

    static PackFiles files(String key, Map<String, String> texts) {
        return PackFiles.of(key, texts);
    }
}

package uk.comity.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.matters.Vocabularies;
import uk.comity.matters.announced.Announced;
import uk.comity.matters.contact.ContactWords;
import uk.comity.matters.enquiry.EnquiryWords;
import uk.comity.matters.paper.PaperWords;
import uk.comity.norms.Pack;
import uk.comity.norms.PackFiles;
import uk.comity.norms.PackReader;
import uk.comity.norms.Reading;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Vocabulary;

/** The packs that Comity brings along, as tests read them. */
public final class OurPacks {

    /** Where their files lie; a module's tests run in the module's own folder. */
    static final Path FOLDER = Path.of("..", "packs", "src", "main", "resources", "packs");

    static final String LAW = "law-england";

    public static final List<String> PROTOCOLS =
            List.of("east-northamptonshire", "wbc", "uttlesford", "county", "draft-district");

    public static final List<String> ALL =
            Stream.concat(Stream.of(LAW), PROTOCOLS.stream()).toList();

    public static final Vocabulary VOCABULARY = Vocabularies.of(Stream.concat(
                    Stream.of(EnquiryWords.lexicon(), ContactWords.lexicon(), PaperWords.lexicon()),
                    Announced.KINDS.stream())
            .toList());

    private OurPacks() {}

    public static Pack law() {
        return PackReader.read(files(LAW), VOCABULARY).pack();
    }

    /** Reads a pack from the class path, with the law beneath it where it has any. */
    public static Reading read(String key) {
        return key.equals(LAW)
                ? PackReader.read(files(key), VOCABULARY)
                : PackReader.read(files(key), VOCABULARY, law());
    }

    /** The rulebook of a protocol, with the law beneath it. */
    public static Rulebook rulebook(String key) {
        return Rulebook.of(read(key).pack(), Optional.of(law()), VOCABULARY);
    }

    /** The rulebook of a pack in a folder, with the law beneath it. */
    public static Rulebook rulebook(Path folder) {
        try {
            return Rulebook.of(
                    PackReader.read(PackFiles.inFolder(folder), VOCABULARY, law())
                            .pack(),
                    Optional.of(law()),
                    VOCABULARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PackFiles files(String key) {
        try {
            return PackFiles.onClassPath(OurPacks.class.getClassLoader(), key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

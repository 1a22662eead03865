package uk.comity.councils;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import uk.comity.acts.PersonId;
import uk.comity.councils.DocumentFiles.Keeping;
import uk.comity.documents.Cut;
import uk.comity.documents.Limits;
import uk.comity.documents.Redacting;
import uk.comity.matters.paper.PaperEntry.Version;

/** Makes redacted versions of documents, as files that are kept: whoever made one looks at it before it is filed. */
public record Redactions(DocumentFiles files) {

    /** What came of it. */
    public sealed interface Redacted {

        /**
         * It is made and kept; nobody can come to it before it is filed.
         *
         * @param file its name
         * @param text what can still be read in it, page by page
         * @param boxes how many black boxes there are
         * @param notFound phrases that stand nowhere in the text: to be looked for by eye
         * @param pagesWithoutWords pages in which no phrase could be looked for, as in a scan
         */
        record Made(
                String sha256,
                String file,
                List<String> text,
                int boxes,
                List<String> notFound,
                List<Integer> pagesWithoutWords)
                implements Redacted {
            public Made {
                text = List.copyOf(text);
                notFound = List.copyOf(notFound);
                pagesWithoutWords = List.copyOf(pagesWithoutWords);
            }
        }

        /** There is none: why, in plain English. */
        record NotMade(String sentence) implements Redacted {}
    }

    /**
     * Takes these parts out of a version of a document.
     *
     * @param by who may then file what was made
     */
    public Redacted make(Version version, List<Cut> cuts, PersonId by) throws IOException {
        var name = version.file().isBlank() ? "document" : version.file();
        var folder = Files.createTempDirectory("comity-redacting");
        var source = folder.resolve("file");
        var made = folder.resolve("redacted.pdf");
        try {
            try (var in = files.open(version.sha256()).orElseThrow(() -> new IOException("the file is not kept"))) {
                Files.copy(in, source);
            }
            return switch (Redacting.of(source, name, cuts, Limits.TO_KEEP, made)) {
                case Redacting.Redaction.NotMade(var sentence) -> new Redacted.NotMade(sentence);
                case Redacting.Redaction.Made redaction -> {
                    try (var in = Files.newInputStream(made)) {
                        yield kept(files.keep(in, redacted(name), by), redacted(name), redaction);
                    }
                }
            };
        } finally {
            Files.deleteIfExists(source);
            Files.deleteIfExists(made);
            Files.deleteIfExists(folder);
        }
    }

    private Redacted kept(Keeping keeping, String name, Redacting.Redaction.Made made) {
        return switch (keeping) {
            case Keeping.NotKept(var sentence) -> new Redacted.NotMade(sentence);
            case Keeping.Kept kept ->
                new Redacted.Made(
                        kept.sha256(),
                        name,
                        files.text(kept.sha256()),
                        made.boxes(),
                        made.notFound(),
                        made.pagesWithoutWords());
        };
    }

    private static String redacted(String name) {
        var stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return stem + "-parts-taken-out.pdf";
    }
}

package uk.comity.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Tells a message as pages, in the child: the message first, then each attachment whose text can be read. What is packed into an
 * attachment is named by it, and stays closed.
 */
final class LetterPages {

    private LetterPages() {}

    static void tell(Letter letter, Consumer<String> pages) throws Exception {
        pages.accept(letter.told());
        for (var attachment : letter.attachments()) {
            tell(attachment, pages);
        }
    }

    private static void tell(Letter.Attachment attachment, Consumer<String> pages) throws Exception {
        var file = Files.createTempFile("attachment", "");
        try {
            Files.write(file, attachment.bytes());
            switch (Recognising.kind(file, attachment.name())) {
                case Recognising.Kind.Unknown(var _) -> {
                    // Named on the first page, and no more than that.
                }
                case Recognising.Kind.Known(var kind, var _) -> {
                    if (kind != DocumentKind.IMAGE) {
                        var first = new Heading("Attachment: " + attachment.called(), pages);
                        tell(kind, file, first);
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void tell(DocumentKind kind, Path file, Heading pages) throws Exception {
        try {
            switch (kind) {
                case EML -> pages.accept(LetterReader.eml(file).told());
                case MSG -> pages.accept(LetterReader.msg(file).told());
                case TEXT, HTML, PDF, DOCX, XLSX, ODT, IMAGE -> TextJob.pages(kind, file, _ -> {}, pages);
            }
        } catch (Exception damagedOrLocked) {
            pages.accept("(This attachment could not be read.)");
        }
    }

    /** Puts the attachment's name at the head of its first page. */
    private static final class Heading implements Consumer<String> {
        private final String heading;
        private final Consumer<String> pages;
        private boolean told;

        Heading(String heading, Consumer<String> pages) {
            this.heading = heading;
            this.pages = pages;
        }

        @Override
        public void accept(String page) {
            pages.accept(told ? page : heading + "\n\n" + page);
            told = true;
        }
    }
}

package uk.comity.documents;

/** What the child can be asked to do. */
enum Job {
    /** Kind and file: says its text, page by page. */
    TEXT {
        @Override
        void run(Asked asked) throws Exception {
            TextJob.run(DocumentKind.valueOf(asked.argument(0)), asked.file(1), asked.answer());
        }
    },
    /** Kind, file, folder, first and last page, width: draws pages into the folder, and says which. */
    PICTURES {
        @Override
        void run(Asked asked) throws Exception {
            PictureJob.run(asked);
        }
    },
    /** Kind, file, the file with the mark, and where to write the marked copy. */
    COPY {
        @Override
        void run(Asked asked) throws Exception {
            CopyJob.run(asked);
        }
    },
    /** Kind and file: says the hidden marks in it. */
    TOKENS {
        @Override
        void run(Asked asked) throws Exception {
            TokenJob.run(asked);
        }
    },
    /** Kind, file, the file with the cuts, and where to write the redacted version. */
    REDACT {
        @Override
        void run(Asked asked) throws Exception {
            RedactJob.run(asked);
        }
    };

    /** Does it; whatever it throws means that the document is damaged. */
    abstract void run(Asked asked) throws Exception;
}

package uk.comity.documents;

/** What the child can be asked to do. */
enum Job {
    /** Kind and file: says its text, page by page. */
    TEXT {
        @Override
        void run(Asked asked) throws Exception {
            TextJob.run(DocumentKind.valueOf(asked.argument(0)), asked.file(1), asked.answer());
        }
    };

    /** Does it; whatever it throws means that the document is damaged. */
    abstract void run(Asked asked) throws Exception;
}

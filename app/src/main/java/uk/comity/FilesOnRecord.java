package uk.comity;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import uk.comity.councils.DocumentFiles;
import uk.comity.documents.Drawn;
import uk.comity.documents.FileStore;
import uk.comity.matters.paper.StoredFiles;

/** The files of one council, as its kinds and its doors know them. */
record FilesOnRecord(FileStore store) implements StoredFiles, DocumentFiles {

    @Override
    public Optional<StoredFiles.Stored> find(String sha256) {
        return store.find(sha256).map(file -> new StoredFiles.Stored(file.mediaType(), file.size()));
    }

    @Override
    public Optional<uk.comity.documents.Stored> stored(String sha256) {
        return store.find(sha256);
    }

    @Override
    public Keeping keep(InputStream in, String name) throws IOException {
        return switch (store.keepToRead(in, name)) {
            case FileStore.Keeping.Refused(var sentence) -> new Keeping.NotKept(sentence);
            case FileStore.Keeping.Kept(var file, var remark) ->
                new Keeping.Kept(file.sha256(), file.mediaType(), file.size(), remark);
        };
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return store.open(sha256);
    }

    @Override
    public List<String> text(String sha256) {
        return store.keptText(sha256);
    }

    @Override
    public Optional<Drawn> picture(String sha256, String name, int page) throws IOException {
        return store.picture(sha256, name, page);
    }
}

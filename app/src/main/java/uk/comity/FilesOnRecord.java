package uk.comity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.PersonId;
import uk.comity.councils.DocumentFiles;
import uk.comity.documents.Drawn;
import uk.comity.documents.FileStore;
import uk.comity.documents.ReadAhead;
import uk.comity.matters.paper.StoredFiles;

/** The files of one council, as its kinds and its doors know them: to file one, a person must have sent it. */
record FilesOnRecord(FileStore store, UploadRows uploads) implements StoredFiles, DocumentFiles {

    @Override
    public Optional<StoredFiles.Stored> find(String sha256, PersonId person) {
        return uploads.find(person, sha256);
    }

    @Override
    public boolean isFrom(PersonId person, String sha256) {
        return uploads.has(person, sha256);
    }

    @Override
    public Optional<uk.comity.documents.Stored> stored(String sha256) {
        return store.find(sha256);
    }

    @Override
    public Keeping keep(InputStream in, String name, PersonId person) throws IOException {
        return switch (store.keepToRead(in, name, sha256 -> isFrom(person, sha256))) {
            case FileStore.Keeping.Refused(var sentence) -> new Keeping.NotKept(sentence);
            case FileStore.Keeping.Kept(var file, var remark) -> {
                uploads.add(person, file.sha256());
                yield new Keeping.Kept(file.sha256(), file.mediaType(), file.size(), remark);
            }
        };
    }

    @Override
    public Optional<ReadAhead> readAhead(Path file, String name) throws IOException {
        return store.readAhead(file, name);
    }

    @Override
    public void keepAll(List<ReadAhead.Fine> files, PersonId person) {
        store.keepAll(files);
        uploads.addAll(
                person,
                files.stream().map(each -> each.file().sha256()).distinct().toList());
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

package uk.comity.councils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.comity.documents.Drawn;
import uk.comity.documents.FileStore;
import uk.comity.documents.Limits;
import uk.comity.documents.Picture;
import uk.comity.documents.Pictures;

/** The pages of one marked copy as pictures: they lie beside it, and go when it goes. */
final class MarkedPages {

    private static final Pattern NAME = Pattern.compile("page-(\\d+)-of-(\\d+)-(\\d+)x(\\d+)\\.png");

    private MarkedPages() {}

    /** A page of the copy, drawn now if nobody has looked at it yet; empty where there is no such page. */
    static Optional<Drawn> find(Path pdf, int page) throws IOException {
        var folder = Optional.ofNullable(pdf.getParent()).orElseThrow();
        var there = read(folder, page);
        if (there.isPresent() || page < 1) {
            return there;
        }
        var drawn = new ArrayList<Picture>();
        var wanted = new Pictures.Wanted(page, page + FileStore.AHEAD - 1, FileStore.WIDTH);
        if (Pictures.of(pdf, "copy.pdf", wanted, Limits.TO_KEEP, drawn::add)
                instanceof Pictures.Drawing.Drawn(var pages)) {
            for (var picture : drawn) {
                write(folder, new Drawn(pages, picture));
            }
        }
        return read(folder, page);
    }

    private static void write(Path folder, Drawn drawn) throws IOException {
        var picture = drawn.picture();
        var half = Files.createTempFile(folder, "half", "");
        Files.write(half, picture.png());
        Files.move(
                half,
                folder.resolve("page-%d-of-%d-%dx%d.png"
                        .formatted(picture.page(), drawn.pages(), picture.width(), picture.height())),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static Optional<Drawn> read(Path folder, int page) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "page-" + page + "-of-*.png")) {
            for (var file : files) {
                var name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    var picture = new Picture(
                            page,
                            Integer.parseInt(name.group(3)),
                            Integer.parseInt(name.group(4)),
                            Files.readAllBytes(file));
                    return Optional.of(new Drawn(Integer.parseInt(name.group(2)), picture));
                }
            }
        }
        return Optional.empty();
    }
}

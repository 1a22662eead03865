package uk.comity.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.comity.SampleDocuments;
import uk.comity.documents.Pictures.Drawing;
import uk.comity.documents.Pictures.Wanted;

class PicturesTest {

    @TempDir
    private Path folder;

    private final List<Picture> drawn = new ArrayList<>();

    @Test
    void pages_are_drawn_at_the_width_that_is_wanted() throws IOException {
        var drawing = draw(samples().pdf("five.pdf", 5), new Wanted(2, 3, 400));

        assertThat(drawing).isEqualTo(new Drawing.Drawn(5));
        assertThat(drawn).extracting(Picture::page).containsExactly(2, 3);
        var image = ImageIO.read(new ByteArrayInputStream(drawn.getFirst().png()));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(400, 517);
        assertThat(dark(image)).as("points that are printed").isGreaterThan(1000);
    }

    @Test
    void a_page_that_would_be_enormous_is_drawn_small() throws IOException {
        var tall = HostilePdfs.sized(folder.resolve("tall.pdf"), "[0 0 10 14000]", "Tall");

        assertThat(draw(tall, new Wanted(1, 1, 2000))).isEqualTo(new Drawing.Drawn(1));
        assertThat((long) drawn.getFirst().width() * drawn.getFirst().height())
                .isLessThanOrEqualTo(Pictures.MOST_POINTS + 20_000L);
    }

    @Test
    void a_picture_is_drawn_smaller_and_never_larger() throws IOException {
        var image = new BufferedImage(1000, 500, BufferedImage.TYPE_INT_RGB);
        var file = folder.resolve("photo.jpg");
        ImageIO.write(image, "jpg", file.toFile());

        draw(file, new Wanted(1, 1, 300));
        draw(file, new Wanted(1, 1, 3000));

        assertThat(drawn).extracting(Picture::width).containsExactly(300, 1000);
        assertThat(drawn).extracting(Picture::height).containsExactly(150, 500);
    }

    @Test
    void a_picture_of_a_billion_points_is_not_unpacked() throws IOException {
        var file = Files.write(folder.resolve("vast.png"), HostilePictures.png(40_000, 40_000));

        assertThat(why(draw(file, new Wanted(1, 1, 300))))
                .isEqualTo(
                        "\"vast.png\" has a page or a picture that is too large to draw. Save it with smaller pages.");
    }

    @Test
    void what_cannot_be_drawn_is_told_in_a_sentence() throws IOException {
        assertThat(why(draw(samples().lockedPdf("locked.pdf"), new Wanted(1, 1, 300))))
                .startsWith("\"locked.pdf\" is locked with a password.");
        assertThat(why(draw(samples().pdf("two.pdf", 2), new Wanted(3, 3, 300))))
                .isEqualTo("\"two.pdf\" has no such page.");
        assertThat(why(draw(samples().docx("a.docx", 1), new Wanted(1, 1, 300))))
                .isEqualTo("\"a.docx\" is a Word document (DOCX) and has no pages to draw. Its text is shown instead.");
        assertThat(why(draw(samples().text("broken.pdf", "%PDF-1.7\nnothing"), new Wanted(1, 1, 300))))
                .startsWith("\"broken.pdf\" is damaged");
        assertThatThrownBy(() -> new Wanted(1, 1000, 300)).hasMessageContaining("are not drawn at once");
    }

    private Drawing draw(Path file, Wanted wanted) throws IOException {
        return Pictures.of(file, file.getFileName().toString(), wanted, Limits.TO_KEEP, drawn::add);
    }

    private static String why(Drawing drawing) {
        assertThat(drawing).isInstanceOf(Drawing.NotDrawn.class);
        return ((Drawing.NotDrawn) drawing).sentence();
    }

    private static int dark(BufferedImage image) {
        var dark = 0;
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private SampleDocuments samples() {
        return new SampleDocuments(folder);
    }
}

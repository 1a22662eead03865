package uk.comity.documents;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws pages, in the child.
 *
 * @param folder into which a file is written for each page
 */
record PictureJob(Path folder, Asked.Answer answer) {

    /** A scan of a large plan is about as large as this; unpacked it just fits into the child. */
    private static final long MOST_POINTS_TO_UNPACK = 60_000_000;

    static void run(Asked asked) throws IOException {
        var job = new PictureJob(asked.file(2), asked.answer());
        if (DocumentKind.valueOf(asked.argument(0)) == DocumentKind.IMAGE) {
            job.picture(asked.file(1), asked.number(5));
        } else {
            job.pages(asked.file(1), asked.number(3), asked.number(4), asked.number(5));
        }
    }

    static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    private void pages(Path file, int from, int to, int width) throws IOException {
        try (var document = open(file)) {
            var count = document.getNumberOfPages();
            answer.say("pages", String.valueOf(count));
            if (from > count) {
                throw new DocumentChild.Halted(Trouble.NO_SUCH_PAGE);
            }
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            for (var page = from; page <= Math.min(to, count); page++) {
                var scale = scale(document.getPage(page - 1), width);
                write(page, renderer.renderImage(page - 1, scale, ImageType.RGB));
            }
        }
    }

    /** So wide as is wanted; a page that would have too many points then is drawn smaller. */
    private static float scale(PDPage page, int width) {
        var box = page.getCropBox();
        var turned = page.getRotation() % 180 != 0;
        var across = Math.max(1, turned ? box.getHeight() : box.getWidth());
        var down = Math.max(1, turned ? box.getWidth() : box.getHeight());
        var scale = width / across;
        var points = (double) width * down * scale;
        return points <= Pictures.MOST_POINTS ? scale : (float) (scale * Math.sqrt(Pictures.MOST_POINTS / points));
    }

    private void picture(Path file, int width) throws IOException {
        answer.say("pages", "1");
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new DocumentChild.Halted(Trouble.DAMAGED);
            }
            var reader = readers.next();
            reader.setInput(in, true, true);
            write(1, scaled(read(reader), width));
            reader.dispose();
        }
    }

    /** Looks at the size that the picture says it has before anything of it is unpacked. */
    static BufferedImage read(ImageReader reader) throws IOException {
        var points = (long) reader.getWidth(0) * reader.getHeight(0);
        if (points > MOST_POINTS_TO_UNPACK) {
            throw new DocumentChild.Halted(Trouble.TOO_LARGE_A_PAGE);
        }
        return reader.read(0);
    }

    static BufferedImage scaled(BufferedImage image, int width) {
        var wide = Math.min(width, image.getWidth());
        var high = Math.max(1, (int) Math.round((double) image.getHeight() * wide / image.getWidth()));
        if ((long) wide * high > Pictures.MOST_POINTS) {
            high = Math.max(1, Pictures.MOST_POINTS / wide);
        }
        var small = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, wide, high);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, wide, high, null);
        graphics.dispose();
        return small;
    }

    private void write(int page, BufferedImage image) throws IOException {
        ImageIO.write(image, "png", folder.resolve(page + ".png").toFile());
        answer.say("picture", page + " " + image.getWidth() + " " + image.getHeight());
    }
}

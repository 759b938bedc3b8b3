package fengxiang.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * How a camera held the picture (EXIF 2.32, tag Orientation: 1 to 8). Browsers turn it accordingly, so that boxes are
 * drawn on the turned picture; the tag itself is dropped with all other metadata.
 */
final class Orientation {

    private static final int UPRIGHT = 1;

    private Orientation() {}

    /** 1 where nothing, or nothing sensible, is said. */
    static int of(byte[] file) {
        try {
            Directory directory = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer said = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return said == null || said < 1 || said > 8 ? UPRIGHT : said;
        } catch (IOException | ImageProcessingException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    /** The picture as it is shown, without transparency: on white. */
    static BufferedImage turned(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean onItsSide = orientation >= 5;
        BufferedImage turned =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, turned.getWidth(), turned.getHeight());
        graphics.drawImage(picture, transform(orientation, width, height), null);
        graphics.dispose();
        return turned;
    }

    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}

package fengxiang.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * An uploaded picture, decoded and encoded anew: what is not pixels (place, camera, thumbnails, texts) is lost, and so
 * are the blurred parts. Works in memory only, because a temporary file would hold what is to be hidden.
 *
 * @param bytes PNG or JPEG, as it came
 */
record Picture(byte[] bytes, int width, int height) {

    /** Bytes of the largest file that is taken. */
    static final long LARGEST = 20_000_000;

    static final int MOST_PIXELS = 16_000_000;
    static final int LONGEST_SIDE = 20_000;

    private static final float QUALITY = 0.9f;

    /** @throws PictureException when it is none, or too large */
    static Picture of(byte[] file, List<Box> blurred) {
        String format = format(file);
        BufferedImage decoded = decode(file, format);
        BufferedImage picture = Orientation.turned(decoded, format.equals("jpeg") ? Orientation.of(file) : 1);
        blurred.stream()
                .map(box -> box.within(picture.getWidth(), picture.getHeight()))
                .toList()
                .forEach(part -> Blur.burnIn(picture, part));
        return new Picture(encode(picture, format), picture.getWidth(), picture.getHeight());
    }

    private static String format(byte[] file) {
        if (file.length > 8 && (file[0] & 0xff) == 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G') {
            return "png";
        }
        if (file.length > 8 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8) {
            return "jpeg";
        }
        throw PictureException.unreadable();
    }

    private static BufferedImage decode(byte[] file, String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            boolean tooLarge = width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS;
            if (tooLarge) {
                throw PictureException.tooManyPixels(width, height);
            }
            return reader.read(0);
        } catch (PictureException e) {
            throw e;
        } catch (IOException | RuntimeException broken) {
            throw PictureException.unreadable();
        } finally {
            reader.dispose();
        }
    }

    private static byte[] encode(BufferedImage picture, String format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory cannot be encoded", e);
        } finally {
            writer.dispose();
        }
        if (bytes.size() > LARGEST) {
            throw PictureException.tooManyBytes(LARGEST);
        }
        return bytes.toByteArray();
    }
}

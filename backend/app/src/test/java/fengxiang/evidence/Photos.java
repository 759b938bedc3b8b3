package fengxiang.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures for tests. */
final class Photos {

    static final String PLACE = "GEHEIMERORT";

    private Photos() {}

    /** Noise, so that what is blurred can be told; a red square in the upper left corner. */
    static BufferedImage noise(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        return picture;
    }

    static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    static BufferedImage decoded(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    /** A JPEG as a telephone makes it: with an orientation, a place and the owner's name. */
    static byte[] photograph(BufferedImage picture, int orientation) throws IOException {
        byte[] jpeg = encoded(picture, "jpg");
        byte[] exif = exif(orientation);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        file.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.length + 2));
        return file.put(exif).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** TIFF 6.0, big-endian: IFD0 with orientation, artist and a pointer to a GPS directory with a text. */
    private static byte[] exif(int orientation) {
        byte[] text = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
        int gps = 8 + 2 + 3 * 12 + 4;
        int texts = gps + 2 + 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(6 + texts + text.length);
        tiff.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x013b).putShort((short) 2).putInt(text.length).putInt(texts);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(gps);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x001c).putShort((short) 2).putInt(text.length).putInt(texts);
        tiff.putInt(0);
        return tiff.put(text).array();
    }
}

package fengxiang.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import fengxiang.platform.InvalidFieldException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static Set<Integer> colours(BufferedImage picture, int left, int top, int width, int height) {
        Set<Integer> colours = new HashSet<>();
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }

    private static boolean isRed(int rgb) {
        Color c = new Color(rgb);
        return c.getRed() > 200 && c.getGreen() < 80 && c.getBlue() < 80;
    }

    @Test
    void leavesOfABlurredPartAtMostNineColoursAndTheRestAsItWas() throws Exception {
        BufferedImage before = Photos.noise(200, 120);
        Picture picture = Picture.of(Photos.encoded(before, "png"), Box.parse("60,40,90,31"));
        BufferedImage after = Photos.decoded(picture.bytes());
        assertThat(colours(before, 60, 40, 90, 31)).hasSizeGreaterThan(2_000);
        assertThat(colours(after, 60, 40, 90, 31)).hasSizeLessThanOrEqualTo(9);
        assertThat(after.getRGB(59, 40)).isEqualTo(before.getRGB(59, 40));
        assertThat(after.getRGB(150, 71)).isEqualTo(before.getRGB(150, 71));
        assertThat(after.getRGB(10, 100)).isEqualTo(before.getRGB(10, 100));
    }

    @Test
    void blursSeveralPartsAndWhatLiesPartlyOutside() throws Exception {
        Picture picture = Picture.of(Photos.encoded(Photos.noise(100, 100), "png"), Box.parse("0,0,2,1; 90,90,50,50"));
        BufferedImage after = Photos.decoded(picture.bytes());
        assertThat(colours(after, 90, 90, 10, 10)).hasSizeLessThanOrEqualTo(9);
        assertThat(after.getRGB(1, 0)).isNotEqualTo(Color.RED.getRGB());
    }

    @Test
    void isTheSameForPartsThatDifferLittle() throws Exception {
        BufferedImage one = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        BufferedImage other = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 60; i++) {
            one.setRGB(i, 30, 0x050505);
            other.setRGB(i, 31, 0x050505);
        }
        List<Box> all = Box.parse("0,0,60,60");
        assertThat(Picture.of(Photos.encoded(one, "png"), all).bytes())
                .as("nothing tells what was there")
                .isEqualTo(Picture.of(Photos.encoded(other, "png"), all).bytes());
    }

    @Test
    void dropsPlaceOwnerAndEverythingElseThatIsNoPixel() throws Exception {
        byte[] photograph = Photos.photograph(Photos.noise(160, 80), 1);
        var given = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photograph));
        assertThat(given.getFirstDirectoryOfType(GpsDirectory.class))
                .as("the test's own photograph")
                .isNotNull();
        byte[] taken = Picture.of(photograph, List.of()).bytes();
        var left = ImageMetadataReader.readMetadata(new ByteArrayInputStream(taken));
        assertThat(left.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
        assertThat(left.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
        assertThat(new String(taken, StandardCharsets.ISO_8859_1))
                .doesNotContain(Photos.PLACE)
                .doesNotContain("Exif");
    }

    @ParameterizedTest
    @CsvSource({
        "1,160,80,5,5",
        "2,160,80,150,5",
        "3,160,80,150,75",
        "4,160,80,5,75",
        "5,80,160,5,5",
        "6,80,160,75,5",
        "7,80,160,75,155",
        "8,80,160,5,155"
    })
    void turnsAPhotographAsItIsShownBeforeItBlurs(int orientation, int width, int height, int x, int y)
            throws Exception {
        byte[] photograph = Photos.photograph(Photos.noise(160, 80), orientation);
        Picture picture = Picture.of(photograph, List.of());
        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        assertThat(isRed(Photos.decoded(picture.bytes()).getRGB(x, y)))
                .as("where the upper left corner of the sensor is shown")
                .isTrue();
    }

    @Test
    void showsTransparentPartsOnWhite() throws Exception {
        BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(3, 3, 0x00123456);
        BufferedImage taken = Photos.decoded(
                Picture.of(Photos.encoded(clear, "png"), List.of()).bytes());
        assertThat(colours(taken, 0, 0, 20, 20)).containsExactly(Color.WHITE.getRGB());
    }

    @Test
    void refusesPicturesOfTooManyPixelsBeforeItDecodesThem() {
        assertThatThrownBy(() -> Picture.of(pngHeader(15_000, 15_000), List.of()))
                .isInstanceOf(PictureException.class)
                .hasMessageContaining("15000 x 15000");
        assertThatThrownBy(() -> Picture.of(pngHeader(20_001, 2), List.of())).hasMessageContaining("20001 x 2");
    }

    /** Announces its size and ends. */
    private static byte[] pngHeader(int width, int height) {
        ByteBuffer chunk = ByteBuffer.allocate(17);
        chunk.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        chunk.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(chunk.array());
        ByteBuffer file = ByteBuffer.allocate(8 + 4 + 17 + 4);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        return file.putInt(13).put(chunk.array()).putInt((int) crc.getValue()).array();
    }

    @Test
    void refusesWhatIsNoPicture() throws Exception {
        byte[] png = Photos.encoded(Photos.noise(50, 50), "png");
        byte[] broken = Arrays.copyOf(png, png.length / 2);
        byte[] gif = Photos.encoded(Photos.noise(50, 50), "gif");
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        for (byte[] file : List.of(broken, gif, page, new byte[0], Arrays.copyOf(png, 9))) {
            assertThatThrownBy(() -> Picture.of(file, List.of()))
                    .isInstanceOfSatisfying(
                            PictureException.class, e -> assertThat(e.type()).isEqualTo("picture-unreadable"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3", "a", "1,2,3,4;;5,6,7,8", "-1,0,5,5", "1,2,3,4,5", "9999999,0,1,1"})
    void refusesBoxesThatCannotBeRead(String boxes) {
        assertThatThrownBy(() -> Box.parse(boxes))
                .isInstanceOfSatisfying(
                        InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo("blur"));
    }

    @Test
    void refusesABoxOutsideOfThePictureBecauseWhatItShouldHideWouldBeSeen() throws Exception {
        byte[] png = Photos.encoded(Photos.noise(50, 50), "png");
        assertThatThrownBy(() -> Picture.of(png, Box.parse("50,0,10,10")))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("50 x 50");
        assertThatThrownBy(() -> Picture.of(png, Box.parse("5,5,0,10"))).isInstanceOf(InvalidFieldException.class);
        assertThat(Box.parse(" ")).isEmpty();
    }
}

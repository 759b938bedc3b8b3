package fengxiang.evidence;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Makes parts of a picture unreadable for good. Fine mosaics of text can be solved by trying; here a part keeps at most
 * nine patches, each of its mean colour in steps of 32: some hundred bits for a part of any size.
 */
final class Blur {

    private static final int PATCHES = 3;
    private static final int STEP = 32;

    private Blur() {}

    static void burnIn(BufferedImage picture, Rectangle part) {
        for (int row = 0; row < PATCHES; row++) {
            for (int column = 0; column < PATCHES; column++) {
                int left = part.x + part.width * column / PATCHES;
                int right = part.x + part.width * (column + 1) / PATCHES;
                int top = part.y + part.height * row / PATCHES;
                int bottom = part.y + part.height * (row + 1) / PATCHES;
                if (right > left && bottom > top) {
                    fill(picture, new Rectangle(left, top, right - left, bottom - top));
                }
            }
        }
    }

    private static void fill(BufferedImage picture, Rectangle patch) {
        int[] row = new int[patch.width];
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = patch.y; y < patch.y + patch.height; y++) {
            picture.getRGB(patch.x, y, patch.width, 1, row, 0, patch.width);
            for (int rgb : row) {
                red += rgb >> 16 & 0xff;
                green += rgb >> 8 & 0xff;
                blue += rgb & 0xff;
            }
        }
        long pixels = (long) patch.width * patch.height;
        Arrays.fill(row, rounded(red, pixels) << 16 | rounded(green, pixels) << 8 | rounded(blue, pixels));
        for (int y = patch.y; y < patch.y + patch.height; y++) {
            picture.setRGB(patch.x, y, patch.width, 1, row, 0, patch.width);
        }
    }

    private static int rounded(long sum, long pixels) {
        return Math.min(255, (int) (sum / pixels) / STEP * STEP + STEP / 2);
    }
}

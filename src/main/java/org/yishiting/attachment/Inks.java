package org.yishiting.attachment;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Makes colours of the four inks of a JPEG for print, which Java's own decoder hands over as they are written. */
final class Inks {

    private static final int MOST = 255;
    private static final int CYAN_MAGENTA_YELLOW_BLACK = 4;
    private static final int LUMA_CHROMA_BLACK = 2;

    private Inks() {}

    /** By the profile of the file, else as light that is left behind each ink. */
    static BufferedImage image(Raster written, JpegMarkers markers) {
        WritableRaster inks = inks(written, markers.transform());
        BufferedImage image = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        if (!convert(inks, image, markers.profile())) {
            mix(inks, image.getRaster());
        }
        return image;
    }

    /** The inks themselves: Adobe writes what each leaves of white, and may write three of them as luma and chroma. */
    private static WritableRaster inks(Raster written, int transform) {
        WritableRaster inks = written.createCompatibleWritableRaster(written.getWidth(), written.getHeight());
        int[] row = new int[written.getWidth() * CYAN_MAGENTA_YELLOW_BLACK];
        for (int y = 0; y < written.getHeight(); y++) {
            written.getPixels(written.getMinX(), written.getMinY() + y, written.getWidth(), 1, row);
            for (int i = 0; i < row.length; i += CYAN_MAGENTA_YELLOW_BLACK) {
                if (transform == LUMA_CHROMA_BLACK) {
                    unfold(row, i);
                }
                for (int ink = 0; transform != JpegMarkers.NOT_ADOBE && ink < CYAN_MAGENTA_YELLOW_BLACK; ink++) {
                    row[i + ink] = MOST - row[i + ink];
                }
            }
            inks.setPixels(0, y, written.getWidth(), 1, row);
        }
        return inks;
    }

    private static void unfold(int[] row, int at) {
        double luma = row[at];
        double blue = row[at + 1] - 128.0;
        double red = row[at + 2] - 128.0;
        row[at] = MOST - clamp(luma + 1.402 * red);
        row[at + 1] = MOST - clamp(luma - 0.344136 * blue - 0.714136 * red);
        row[at + 2] = MOST - clamp(luma + 1.772 * blue);
    }

    private static int clamp(double value) {
        return (int) Math.round(Math.max(0, Math.min(MOST, value)));
    }

    private static boolean convert(WritableRaster inks, BufferedImage image, byte[] profile) {
        try {
            ICC_Profile printed = ICC_Profile.getInstance(profile);
            if (printed.getNumComponents() != CYAN_MAGENTA_YELLOW_BLACK) {
                return false;
            }
            ICC_Profile seen = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            new ColorConvertOp(new ICC_Profile[] {printed, seen}, null).filter(inks, image.getRaster());
            return true;
        } catch (IllegalArgumentException | java.awt.color.CMMException unusable) {
            return false;
        }
    }

    private static void mix(Raster inks, WritableRaster colours) {
        int[] from = new int[inks.getWidth() * CYAN_MAGENTA_YELLOW_BLACK];
        int[] to = new int[inks.getWidth() * 3];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(0, y, inks.getWidth(), 1, from);
            for (int x = 0; x < inks.getWidth(); x++) {
                int light = MOST - from[x * CYAN_MAGENTA_YELLOW_BLACK + 3];
                for (int ink = 0; ink < 3; ink++) {
                    to[x * 3 + ink] = (MOST - from[x * CYAN_MAGENTA_YELLOW_BLACK + ink]) * light / MOST;
                }
            }
            colours.setPixels(0, y, inks.getWidth(), 1, to);
        }
    }
}

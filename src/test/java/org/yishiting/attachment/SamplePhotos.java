package org.yishiting.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photos drawn for tests: the left half red, the right half blue. */
public final class SamplePhotos {
    private SamplePhotos() {}

    public static byte[] jpeg(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    public static byte[] png(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** A PNG that does not compress. */
    static byte[] noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        java.util.Random random = new java.util.Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return encoded(image, "png");
    }

    /** Lying on its side as phones store it, with the place where it was taken. */
    static byte[] phoneJpeg(int width, int height) {
        byte[] plain = jpeg(width, height);
        byte[] exif = exif();
        ByteBuffer photo = ByteBuffer.allocate(plain.length + 4 + exif.length);
        photo.put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        return photo.put(plain, 2, plain.length - 2).array();
    }

    /** The WebP lying on its side. */
    static byte[] withExif(byte[] webp) {
        byte[] exif = exif();
        ByteBuffer photo = ByteBuffer.allocate(webp.length + 8 + exif.length).order(ByteOrder.LITTLE_ENDIAN);
        photo.put(webp)
                .put("EXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(exif.length)
                .put(exif);
        return photo.putInt(4, photo.capacity() - 8).array();
    }

    private static byte[] exif() {
        ByteBuffer exif = ByteBuffer.allocate(100);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 2);
        entry(exif, 0x0112, 3, 1).putShort((short) 6).putShort((short) 0);
        entry(exif, 0x8825, 4, 1).putInt(38);
        exif.putInt(0);
        exif.putShort((short) 2);
        entry(exif, 0x0001, 2, 2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        entry(exif, 0x0002, 5, 1).putInt(68);
        exif.putInt(0);
        exif.putInt(43).putInt(1);
        return exif.array();
    }

    private static ByteBuffer entry(ByteBuffer exif, int tag, int type, int count) {
        return exif.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static BufferedImage halves(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            ImageIO.write(image, format, output);
            return output.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

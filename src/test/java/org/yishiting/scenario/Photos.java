package org.yishiting.scenario;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photographs for reports. */
final class Photos {

    private Photos() {}

    static byte[] png() {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, 320, 240);
        graphics.setColor(Color.BLUE);
        graphics.fillOval(120, 80, 80, 80);
        graphics.dispose();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return content.toByteArray();
    }
}

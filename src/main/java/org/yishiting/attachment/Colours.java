package org.yishiting.attachment;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.IndexColorModel;

/** Pictures in the colours of screens, eight bits each; converted as a whole, for pixel by pixel takes a minute. */
final class Colours {

    private Colours() {}

    static BufferedImage plain(BufferedImage image) {
        boolean ofScreens = image.getColorModel().getColorSpace().isCS_sRGB()
                && image.getColorModel().getComponentSize(0) <= 8;
        if (ofScreens || image.getColorModel() instanceof IndexColorModel) {
            return image;
        }
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        return new ColorConvertOp(ColorSpace.getInstance(ColorSpace.CS_sRGB), null).filter(image, plain);
    }

    /** Without transparency, on white paper. */
    static BufferedImage onWhite(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = opaque.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }
}

package org.yishiting.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yishiting.attachment.UnacceptableFileException.Reason;

class PhotoTest {
    @Test
    void phonePhotoStandsUprightAndForgetsWhereItWasTaken() throws IOException {
        byte[] taken = SamplePhotos.phoneJpeg(400, 300);
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("Exif");

        Photo photo = Photo.redraw(FileKind.JPEG, taken, "IMG_1.jpg");

        assertThat(photo.kind()).isEqualTo(FileKind.JPEG);
        assertThat(new String(photo.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        BufferedImage image = decoded(photo);
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getHeight()).isEqualTo(400);
        assertThat(red(image, 150, 50)).as("what was left is up").isGreaterThan(200);
        assertThat(red(image, 150, 350)).isLessThan(60);
    }

    @Test
    void largePhotoShrinksToSixteenHundredPixels() throws IOException {
        BufferedImage image = decoded(Photo.redraw(FileKind.JPEG, SamplePhotos.jpeg(7000, 3500), "a.jpg"));
        assertThat(image.getWidth()).isBetween(1599, 1600);
        assertThat(image.getHeight()).isBetween(799, 800);
    }

    @Test
    void smallPhotoKeepsItsSize() throws IOException {
        BufferedImage image = decoded(Photo.redraw(FileKind.JPEG, SamplePhotos.jpeg(1600, 1), "a.jpg"));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(1);
    }

    @Test
    void pngStaysPngWhileItIsSmall() {
        assertThat(Photo.redraw(FileKind.PNG, SamplePhotos.png(200, 100), "a.png")
                        .kind())
                .isEqualTo(FileKind.PNG);
        assertThat(Photo.redraw(FileKind.PNG, SamplePhotos.noise(900, 900), "a.png")
                        .kind())
                .isEqualTo(FileKind.JPEG);
    }

    @Test
    void webpBecomesJpeg() throws IOException {
        byte[] webp = getClass().getResourceAsStream("/photos/red-8x6.webp").readAllBytes();
        assertThat(FileKind.of(webp)).contains(FileKind.WEBP);

        Photo photo = Photo.redraw(FileKind.WEBP, webp, "a.webp");

        assertThat(photo.kind()).isEqualTo(FileKind.JPEG);
        assertThat(FileKind.of(photo.content())).contains(FileKind.JPEG);
        BufferedImage image = decoded(photo);
        assertThat(image.getWidth()).isEqualTo(8);
        assertThat(red(image, 4, 3)).isGreaterThan(150);
    }

    @Test
    void cutOffPhotosAreBroken() throws IOException {
        byte[] jpeg = SamplePhotos.jpeg(800, 600);
        byte[] png = SamplePhotos.noise(80, 60);
        byte[] webp = getClass().getResourceAsStream("/photos/red-8x6.webp").readAllBytes();
        refuses(FileKind.JPEG, Arrays.copyOf(jpeg, jpeg.length / 2), Reason.BROKEN_IMAGE);
        refuses(FileKind.JPEG, Arrays.copyOf(jpeg, 40), Reason.BROKEN_IMAGE);
        refuses(FileKind.PNG, Arrays.copyOf(png, png.length / 2), Reason.BROKEN_IMAGE);
        refuses(FileKind.WEBP, Arrays.copyOf(webp, 520), Reason.BROKEN_IMAGE);
    }

    @Test
    void previewInsideTheMetadataDoesNotMakeACutOffPhotoWhole() {
        byte[] jpeg = SamplePhotos.jpeg(800, 600);
        byte[] withPreview = new byte[jpeg.length / 2];
        withPreview[0] = jpeg[0];
        withPreview[1] = jpeg[1];
        byte[] segment = {(byte) 0xFF, (byte) 0xE1, 0, 6, (byte) 0xFF, (byte) 0xD9, 0, 0};
        System.arraycopy(segment, 0, withPreview, 2, segment.length);
        System.arraycopy(jpeg, 2, withPreview, 2 + segment.length, withPreview.length - 2 - segment.length);
        refuses(FileKind.JPEG, withPreview, Reason.BROKEN_IMAGE);
    }

    @Test
    void bombIsRefusedBeforeItUnfolds() {
        byte[] png = SamplePhotos.png(8, 8);
        byte[] side = {0, 0, (byte) 0x75, 0x30};
        System.arraycopy(side, 0, png, 16, 4);
        System.arraycopy(side, 0, png, 20, 4);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        for (int i = 0; i < 4; i++) {
            png[29 + i] = (byte) (crc.getValue() >>> (24 - 8 * i));
        }
        refuses(FileKind.PNG, png, Reason.TOO_MANY_PIXELS);
    }

    @Test
    void everyFormatStandsUpright() throws IOException {
        byte[] lying = sample("o6.png");
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(lying));
        BufferedImage png = decoded(Photo.redraw(FileKind.PNG, lying, "o6.png"));
        assertThat(png.getWidth()).isEqualTo(before.getHeight());
        assertThat(png.getHeight()).isEqualTo(before.getWidth());

        byte[] webp = getClass().getResourceAsStream("/photos/red-8x6.webp").readAllBytes();
        BufferedImage turned = decoded(Photo.redraw(FileKind.WEBP, SamplePhotos.withExif(webp), "a.webp"));
        assertThat(turned.getWidth()).isEqualTo(6);
        assertThat(turned.getHeight()).isEqualTo(8);
    }

    @Test
    void coloursOfPrintStayThemselves() throws IOException {
        BufferedImage image = decoded(Photo.redraw(FileKind.JPEG, sample("cmyk.jpg"), "cmyk.jpg"));
        int red = image.getRGB(100, 100);
        assertThat(red >> 16 & 0xFF).isBetween(208, 232);
        assertThat(red >> 8 & 0xFF).isBetween(18, 42);
        assertThat(red & 0xFF).isBetween(18, 42);
    }

    @Test
    void whatPhonesTakeIsTaken() throws IOException {
        BufferedImage image = decoded(Photo.redraw(FileKind.JPEG, sample("mp50.jpg"), "mp50.jpg"));
        assertThat(image.getWidth()).isBetween(1599, 1600);
        assertThat(image.getHeight()).isBetween(1199, 1200);
    }

    @Test
    void sixteenBitsOfGreyAreConvertedAsAWhole() throws IOException {
        BufferedImage grey = new BufferedImage(3000, 3000, BufferedImage.TYPE_USHORT_GRAY);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(grey, "png", png);

        Photo photo =
                assertTimeout(Duration.ofSeconds(10), () -> Photo.redraw(FileKind.PNG, png.toByteArray(), "grey.png"));

        assertThat(decoded(photo).getWidth()).isEqualTo(1600);
    }

    @Test
    void unpackingEndsWithItsTime() {
        byte[] large = SamplePhotos.png(3000, 3000);
        assertThatThrownBy(() -> Photo.redraw(FileKind.PNG, large, "a.png", Duration.ZERO))
                .isInstanceOfSatisfying(UnacceptableFileException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.TOO_COMPLEX));
    }

    @Test
    void photosThatOnlyPhonesReadAreCalledSo() {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> AcceptedFile.of("IMG_1.HEIC", heic))
                .isInstanceOfSatisfying(UnacceptableFileException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.HEIC));
    }

    private static byte[] sample(String name) throws IOException {
        try (var file = PhotoTest.class.getResourceAsStream("/cases/" + name)) {
            return file.readAllBytes();
        }
    }

    private static void refuses(FileKind kind, byte[] content, Reason reason) {
        assertThatThrownBy(() -> Photo.redraw(kind, content, "a"))
                .isInstanceOfSatisfying(UnacceptableFileException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private static BufferedImage decoded(Photo photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.content()));
    }

    private static int red(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >> 16 & 0xFF;
    }
}

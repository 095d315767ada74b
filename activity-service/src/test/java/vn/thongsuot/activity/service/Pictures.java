package vn.thongsuot.activity.service;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/** Photos for tests: the left half red, the right half blue. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(int width, int height) {
        return written(width, height, "png");
    }

    /** As a phone makes it: with the way it was held, and the place, in EXIF. */
    public static byte[] phone(int width, int height, int orientation) {
        var plain = written(width, height, "jpg");
        var exif = exif(orientation);
        return ByteBuffer.allocate(plain.length + exif.length)
                .put(plain, 0, 2)
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    public static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(int width, int height, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One segment APP1 with orientation, camera and a note of where it was. */
    private static byte[] exif(int orientation) {
        var camera = "GPS-10.7769N-106.7009E\0".getBytes(US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + camera.length);
        tiff.put("MM".getBytes(US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(camera.length).putInt(8 + 2 + 24 + 4);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(camera);
        var head = "Exif\0\0".getBytes(US_ASCII);
        return ByteBuffer.allocate(4 + head.length + tiff.capacity())
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (2 + head.length + tiff.capacity()))
                .put(head)
                .put(tiff.array())
                .array();
    }
}

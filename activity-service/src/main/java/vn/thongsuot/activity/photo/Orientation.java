package vn.thongsuot.activity.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Which way up a photo was taken, as EXIF numbers it from 1 to 8. The copies carry no EXIF, so they are turned.
 *
 * @param code 1 for a photo that says nothing
 */
record Orientation(int code) {

    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    /** From this code on width and height change places. */
    private static final int FIRST_ON_ITS_SIDE = 5;

    static Orientation of(Path photo) {
        try {
            var exif =
                    ImageMetadataReader.readMetadata(photo.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            var code = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return new Orientation(code == null || code < UPRIGHT || code > LAST ? UPRIGHT : code);
        } catch (ImageProcessingException | IOException e) {
            // broken metadata of a photo that may well be sound: shown as it lies
            return new Orientation(UPRIGHT);
        }
    }

    BufferedImage upright(BufferedImage image) {
        if (code == UPRIGHT) {
            return image;
        }
        var onItsSide = code >= FIRST_ON_ITS_SIDE;
        var turned = new BufferedImage(
                onItsSide ? image.getHeight() : image.getWidth(),
                onItsSide ? image.getWidth() : image.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        var canvas = turned.createGraphics();
        canvas.drawImage(image, turn(image.getWidth(), image.getHeight()), null);
        canvas.dispose();
        return turned;
    }

    /** From the dots as they lie to those as they are meant. */
    private AffineTransform turn(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}

package vn.thongsuot.activity.photo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/**
 * Makes the copies of a photo that are shown. They are JPEG drawn anew from the dots alone, so nothing of what the camera
 * wrote (place, device, time, preview) can be in them. Few photos are decoded at a time, and only as many dots as the copy
 * needs, so that many phones at once do not fill the memory.
 */
public final class DisplayCopies {

    private static final int AT_A_TIME = 2;
    private static final long MOST_DOTS = 50_000_000;
    private static final float QUALITY = 0.85f;

    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final Semaphore room;
    private final Duration within;
    private final Duration wait;

    public DisplayCopies() {
        this(new Semaphore(AT_A_TIME), WITHIN, WAIT);
    }

    /**
     * With bounds of its own.
     *
     * @param room for so many photos at a time
     * @param within longest time one photo is decoded
     * @param wait longest time one photo waits for those before it
     */
    DisplayCopies(Semaphore room, Duration within, Duration wait) {
        this.room = room;
        this.within = within;
        this.wait = wait;
    }

    /** One photo as JPEG in each size. */
    public record Copies(byte[] display, byte[] thumb) {}

    /**
     * Each size of a photo.
     *
     * @throws UnreadablePhotoException when it cannot be decoded, or not in time
     * @throws RefusedException {@code photos-busy} when too many come at once
     */
    public Copies of(Path photo) {
        enter();
        try {
            var whole = Orientation.of(photo).upright(decoded(photo, CopySize.DISPLAY.longestSide()));
            var display = scaled(whole, CopySize.DISPLAY.longestSide());
            return new Copies(jpeg(display), jpeg(scaled(display, CopySize.THUMB.longestSide())));
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePhotoException(e);
        } finally {
            room.release();
        }
    }

    private void enter() {
        try {
            if (!room.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RefusedException(Refusal.of(Refusal.Reason.BUSY, "photos-busy"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(Refusal.of(Refusal.Reason.BUSY, "photos-busy"));
        }
    }

    /** Every so manieth dot, still at least as large as what is wanted where the photo is. */
    private BufferedImage decoded(Path photo, int wanted) throws IOException {
        try (var input = ImageIO.createImageInputStream(photo.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("no reader for this photo");
            }
            var reader = readers.next();
            try {
                var deadline = new DecodingDeadline(within);
                reader.addIIOReadProgressListener(deadline);
                reader.setInput(input, true, true);
                var image = read(reader, wanted);
                deadline.check();
                return opaque(image);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader, int wanted) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
            throw new IOException("more dots than any phone makes");
        }
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int every = Math.max(1, longest / wanted);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    /** On white, for JPEG knows no transparency. */
    private static BufferedImage opaque(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = plain.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return plain;
    }

    private static BufferedImage scaled(BufferedImage image, int longestSide) {
        double factor = (double) longestSide / Math.max(image.getWidth(), image.getHeight());
        if (factor >= 1) {
            return image;
        }
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = smaller.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return smaller;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

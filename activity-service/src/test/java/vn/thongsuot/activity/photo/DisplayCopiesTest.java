package vn.thongsuot.activity.photo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.activity.service.Pictures;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

class DisplayCopiesTest {

    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    @TempDir
    Path folder;

    private final DisplayCopies copies = new DisplayCopies();

    @ParameterizedTest
    @CsvSource({
        "1, 10, 20, 70, 20",
        "2, 70, 20, 10, 20",
        "3, 70, 20, 10, 20",
        "4, 10, 20, 70, 20",
        "5, 20, 10, 20, 70",
        "6, 20, 10, 20, 70",
        "7, 20, 70, 20, 10",
        "8, 20, 70, 20, 10"
    })
    void aPhotoIsShownTheWayItWasHeld(int orientation, int redX, int redY, int blueX, int blueY) throws IOException {
        var shown = copy(Pictures.phone(80, 40, orientation), CopySize.DISPLAY);
        assertThat(shown.getWidth()).isEqualTo(orientation < 5 ? 80 : 40);
        assertThat(isRed(shown, redX, redY)).isTrue();
        assertThat(isRed(shown, blueX, blueY)).isFalse();
    }

    @Test
    void aLargePhotoIsMadeSmallerAndASmallOneLeftAsItIs() throws IOException {
        assertThat(copy(Pictures.png(3200, 200), CopySize.DISPLAY).getWidth()).isEqualTo(1600);
        assertThat(copy(Pictures.png(3200, 200), CopySize.DISPLAY).getHeight()).isEqualTo(100);
        assertThat(copy(Pictures.png(100, 5000), CopySize.THUMB).getHeight()).isEqualTo(320);
        assertThat(copy(Pictures.png(7, 5), CopySize.DISPLAY).getWidth()).isEqualTo(7);
    }

    @Test
    void aPhotoFromABrowserIsReadToo() throws IOException {
        assertThat(copy(Base64.getDecoder().decode(WEBP), CopySize.DISPLAY).getWidth())
                .isEqualTo(1);
    }

    @Test
    void whatOnlyBeginsLikeAPhotoIsRefused() {
        var half = Arrays.copyOf(Pictures.png(64, 64), 60);
        assertThatExceptionOfType(UnreadablePhotoException.class).isThrownBy(() -> copy(half, CopySize.DISPLAY));
        assertThatExceptionOfType(UnreadablePhotoException.class)
                .isThrownBy(() -> copy("không phải ảnh".getBytes(UTF_8), CopySize.DISPLAY));
    }

    @Test
    void aPhotoThatTakesTooLongIsRefusedAndTheNextHasItsTurn() throws IOException {
        var photo = Files.write(folder.resolve("photo"), Pictures.png(64, 64));
        var hurried = new DisplayCopies(new Semaphore(1), Duration.ZERO, Duration.ZERO);
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(UnreadablePhotoException.class).isThrownBy(() -> hurried.of(photo));
        }
    }

    @Test
    void moreThanThereIsRoomForAreToldToWait() throws IOException {
        var photo = Files.write(folder.resolve("photo"), Pictures.png(64, 64));
        var full = new DisplayCopies(new Semaphore(0), Duration.ofSeconds(1), Duration.ZERO);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> full.of(photo))
                .satisfies(refused ->
                        assertThat(refused.refusal()).isEqualTo(Refusal.of(Refusal.Reason.BUSY, "photos-busy")));
    }

    @Test
    void theReaderStopsBeforeTheEnd() throws IOException {
        var deadline = new DecodingDeadline(Duration.ZERO);
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        reader.addIIOReadProgressListener(deadline);
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(Pictures.phone(2000, 2000, 1)))) {
            reader.setInput(input, true, true);
            assertThat(reader.read(0).getRGB(1999, 1999) & 0xFF).as("blue").isZero();
        } finally {
            reader.dispose();
        }
        assertThatExceptionOfType(IOException.class).isThrownBy(deadline::check);
    }

    @Test
    void whoFindsNoRoomIsToldSoAndDoesNotWaitOn() throws IOException {
        var room = new Semaphore(0);
        var full = new DisplayCopies(room, Duration.ofSeconds(10), Duration.ofMillis(20));
        var photo = Files.write(folder.resolve("photo"), Pictures.png(64, 64));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> full.of(photo))
                .satisfies(refused -> assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.BUSY));
        room.release();
        assertThat(full.of(photo).display()).isNotEmpty();
    }

    private BufferedImage copy(byte[] photo, CopySize size) throws IOException {
        var path = Files.write(folder.resolve("photo"), photo);
        var made = copies.of(path);
        return ImageIO.read(new ByteArrayInputStream(size == CopySize.DISPLAY ? made.display() : made.thumb()));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var dot = image.getRGB(x, y);
        return (dot >> 16 & 0xFF) > 0xC0 && (dot & 0xFF) < 0x40;
    }
}

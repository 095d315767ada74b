package vn.thongsuot.activity.photo;

import java.io.Serial;

/** A file that begins like a photo and cannot be decoded as one. */
public final class UnreadablePhotoException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadablePhotoException(Exception cause) {
        super("the photo cannot be decoded", cause);
    }
}

package vn.thongsuot.reporting.figure.stream;

import org.jspecify.annotations.Nullable;

/** A record that is no event of ours; it becomes a dead letter. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

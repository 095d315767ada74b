package vn.thongsuot.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint that somebody noted elsewhere: after so many approvals stood this hash.
 *
 * @param tenant absent where it was given by number and hash alone
 */
record Published(@Nullable String tenant, long count, String head) {

    private static final Pattern SHORT = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");
    private static final long LARGEST = 1 << 16;

    /** As {@code COUNT:HASH}, or a file as the platform answers it. */
    static Published of(String text) throws UnreadableException {
        var parts = SHORT.matcher(text);
        return parts.matches() ? new Published(null, Long.parseLong(parts.group(1)), parts.group(2)) : read(text);
    }

    private static Published read(String file) throws UnreadableException {
        try {
            var path = Asked.path(file);
            if (Files.size(path) > LARGEST) {
                throw new UnreadableException("checkpoint-unreadable", file);
            }
            var told = Json.read(Files.readAllBytes(path), Told.Checkpoint.class);
            return new Published(told.tenant(), told.count(), told.head());
        } catch (IOException | Json.MalformedException e) {
            throw new UnreadableException("checkpoint-unreadable", file);
        }
    }
}

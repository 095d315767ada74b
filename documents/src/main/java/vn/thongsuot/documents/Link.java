package vn.thongsuot.documents;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a stretch of text leads.
 *
 * @param target {@code #} and the id of a section, or an address of the web
 */
public record Link(String target) {

    private static final Pattern INSIDE = Pattern.compile("#[\\p{L}\\p{N}._-]{1,200}");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"'<>\\\\^`{|}]{1,2000}");

    public Link {
        if (!isAllowed(target)) {
            throw new IllegalArgumentException("expected a section or an address of the web, got " + target);
        }
    }

    /** Absent for anything that is neither a section nor an address of the web; its text is then printed without a link. */
    public static @Nullable Link of(@Nullable String target) {
        return target != null && isAllowed(target) ? new Link(target) : null;
    }

    public static Link toSection(String id) {
        return new Link("#" + id);
    }

    public boolean isInside() {
        return target.startsWith("#");
    }

    private static boolean isAllowed(String target) {
        return INSIDE.matcher(target).matches() || (WEB.matcher(target).matches() && isAddress(target));
    }

    private static boolean isAddress(String target) {
        try {
            return new URI(target).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

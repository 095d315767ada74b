package vn.thongsuot.gateway.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where to go after signing in: a place in this gateway's pages and never elsewhere, however it is written. What a browser
 * would read as another host ({@code //host}, {@code /\host}, {@code https:host}) is none.
 *
 * @param value begins with one slash; query and fragment may follow
 */
record LocalPath(String value) {

    private static final int LONGEST = 1_000;

    static Optional<LocalPath> parse(String text) {
        return isLocal(text) ? Optional.of(new LocalPath(text)) : Optional.empty();
    }

    private static boolean isLocal(String text) {
        if (text.length() > LONGEST || !text.startsWith("/") || text.startsWith("//") || text.indexOf('\\') >= 0) {
            return false;
        }
        try {
            var uri = new URI(text);
            return uri.getScheme() == null && uri.getRawAuthority() == null && isAscii(text);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character > ' ' && character < 0x7f);
    }
}

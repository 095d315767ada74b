package vn.thongsuot.activity.activity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * An address that a reader can open in a browser.
 *
 * @param value absolute, {@code http} or {@code https}, with a host; kept as written
 */
public record WebLink(String value) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public WebLink {
        if (!isValid(value)) {
            throw new IllegalArgumentException("expected an http or https address, got '" + value + "'");
        }
    }

    /** Whether the text is such an address. Scripts, files and addresses with credentials in them are not. */
    public static boolean isValid(String text) {
        try {
            var uri = new URI(text);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

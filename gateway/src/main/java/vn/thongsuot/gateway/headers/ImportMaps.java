package vn.thongsuot.gateway.headers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The import maps in our pages, the only scripts that may stand inside a page: each is allowed by its hash. */
final class ImportMaps {

    private static final Pattern MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private ImportMaps() {}

    /** Source expressions for a content security policy, one for each map in the pages on the class path. */
    static List<String> inOurPages() throws IOException {
        var hashes = new ArrayList<String>();
        for (var page : new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.html")) {
            hashes.addAll(in(page.getContentAsString(StandardCharsets.UTF_8)));
        }
        return List.copyOf(hashes);
    }

    static List<String> in(String page) {
        return MAP.matcher(page).results().map(map -> hash(map.group(1))).toList();
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

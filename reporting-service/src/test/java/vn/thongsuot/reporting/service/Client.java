package vn.thongsuot.reporting.service;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.http.TestClient;
import vn.thongsuot.platformtest.tenants.FormFile;

/** One person's requests to the service. */
final class Client extends TestClient {

    static final String REPORTS = "/api/v1/reports";

    private Client(int port, String token) {
        super(port, token);
    }

    static Client of(int port, String token) {
        return new Client(port, token);
    }

    /** An act on a report as it was read in this version. */
    Answer act(String id, String act, long version, String body) {
        return postMatching(REPORTS + "/" + id + "/" + act, "\"" + version + "\"", body);
    }

    /** Approves a report as it can be read now. */
    Answer approve(String id) {
        var version = get(REPORTS + "/" + id).body().path("version").asLong();
        return act(id, "approval", version, approval(id));
    }

    /** The word of one who has read the page as it is now. */
    String approval(String id) {
        var hash = get(REPORTS + "/" + id + "/document").header("Content-Hash");
        return read(hash == null ? null : '"' + hash + '"');
    }

    /** The word of one who has read the page of a hash, in quotes. */
    static String read(@Nullable String hash) {
        return "{\"read\": " + hash + "}";
    }

    Answer change(String id, String ifMatch, String body) {
        return patch(REPORTS + "/" + id, ifMatch, body);
    }

    /** A file sent to a report. */
    Answer attach(String id, byte[] file) {
        return upload(REPORTS + "/" + id + "/signed", new FormFile("ban-ky.pdf", file, Map.of()));
    }
}

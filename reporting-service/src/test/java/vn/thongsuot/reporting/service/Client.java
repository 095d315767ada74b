package vn.thongsuot.reporting.service;

import java.util.Map;
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

    Answer approve(String id) {
        return act(
                id, "approval", get(REPORTS + "/" + id).body().path("version").asLong(), "");
    }

    Answer change(String id, String ifMatch, String body) {
        return patch(REPORTS + "/" + id, ifMatch, body);
    }

    /** A file sent to a report. */
    Answer attach(String id, byte[] file) {
        return upload(REPORTS + "/" + id + "/signed", new FormFile("ban-ky.pdf", file, Map.of()));
    }
}

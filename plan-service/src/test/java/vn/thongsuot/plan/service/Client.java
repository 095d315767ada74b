package vn.thongsuot.plan.service;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.http.TestClient;
import vn.thongsuot.platformtest.tenants.FormFile;

/** One person's requests to the service. */
final class Client extends TestClient {

    static final String PLANS = "/api/v1/plans";

    private Client(int port, String token) {
        super(port, token);
    }

    static Client of(int port, String token) {
        return new Client(port, token);
    }

    Answer post(String body) {
        return post(PLANS, body);
    }

    Answer change(String id, @Nullable String ifMatch, String body) {
        return put(PLANS + "/" + id, ifMatch, body);
    }

    /** Approves the plan as it is now. */
    Answer approve(String id, String body) {
        return approve(id, get(PLANS + "/" + id).header("ETag"), body);
    }

    /** Approves the plan as it was seen. */
    Answer approve(String id, @Nullable String seen, String body) {
        return postMatching(PLANS + "/" + id + "/approval", seen, body);
    }

    /** An act upon a plan, such as its submission. */
    Answer act(String id, String act, String body) {
        return post(PLANS + "/" + id + "/" + act, body);
    }

    /** A file sent to a plan. */
    Answer attach(String id, String key, byte[] file) {
        return upload(PLANS + "/" + id + "/signed", key, new FormFile("ban-ky.pdf", file, Map.of()));
    }
}

package vn.thongsuot.activity.service;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.http.TestClient;

/** One person's requests to the service. */
final class Client extends TestClient {

    static final String ACTIVITIES = "/api/v1/activities";

    private Client(int port, String token) {
        super(port, token);
    }

    static Client of(int port, String token) {
        return new Client(port, token);
    }

    Answer post(String body) {
        return post(ACTIVITIES, body);
    }

    Answer correct(String id, @Nullable String ifMatch, String body) {
        return put(ACTIVITIES + "/" + id, ifMatch, body);
    }

    Answer withdraw(String id, @Nullable String ifMatch) {
        return delete(ACTIVITIES + "/" + id, ifMatch);
    }
}

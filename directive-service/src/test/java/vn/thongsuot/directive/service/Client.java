package vn.thongsuot.directive.service;

import vn.thongsuot.platformtest.http.TestClient;

/** One person's requests to the service. */
final class Client extends TestClient {

    private final int port;

    private Client(int port, String token) {
        super(port, token);
        this.port = port;
    }

    static Client of(int port, String token) {
        return new Client(port, token);
    }

    Client withToken(String other) {
        return of(port, other);
    }
}

package vn.thongsuot.plan.service;

import java.util.List;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/** How the owner calls the endpoints of offers from outside, and how everybody does. */
record OutsideRequests(Client owner, String marker) {

    static final String PUBLIC = "/api/v1/open-data/offers";
    static final String OFFICE = "/api/v1/outside-offers";

    private static final String OPEN = "/api/v1/open-data/challenges/";

    List<EndpointRequest> requests() {
        var process = owner.post(ChallengeOffice.PROCESSES + "/shipped", "{\"unit\": \"thuan-an\"}")
                .id();
        var challenge = owner.post(ChallengeOffice.PATH, ChallengeOffice.challenge(process))
                .id();
        owner.post(ChallengeOffice.PATH + "/" + challenge + "/publication", "{\"until\": \"2099-12-31\"}");
        var offer = body(challenge).replace("Hẹn giờ", marker);
        var first = reference(offer);
        var second = reference(offer);
        var one = OFFICE + "/{id}";
        return List.of(
                EndpointRequest.get("/api/v1/open-data/about", "/api/v1/open-data/about"),
                EndpointRequest.get(OPEN + "{id}", OPEN + challenge),
                EndpointRequest.post(PUBLIC, PUBLIC, offer),
                EndpointRequest.get(PUBLIC + "/{reference}", PUBLIC + "/" + first),
                EndpointRequest.list(OFFICE + "?challenge=" + challenge),
                EndpointRequest.get(one, OFFICE + "/" + first),
                EndpointRequest.post(one + "/acceptance", OFFICE + "/" + first + "/acceptance", ""),
                EndpointRequest.post(
                        one + "/refusal", OFFICE + "/" + second + "/refusal", "{\"reason\": \"Chưa phù hợp\"}"),
                EndpointRequest.post(
                        one + "/contact/erasure",
                        OFFICE + "/" + second + "/contact/erasure",
                        "{\"basis\": \"PERSONAL_DATA\"}"));
    }

    private String reference(String offer) {
        return owner.post(PUBLIC, offer).body().path("reference").asString();
    }

    static String body(String challenge) {
        return """
                {"challenge": "%s", "organisation": "Công ty TNHH Giải pháp Mẫu", "organisationKind": "STARTUP",
                 "title": "Hẹn giờ", "solution": "Đặt lịch theo khung giờ",
                 "contact": {"person": "Lê Thị Mẫu", "phone": "%s", "email": "mau@example.vn"}}
                """.formatted(challenge, ChallengeOffice.PHONE);
    }
}

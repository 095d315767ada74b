package vn.thongsuot.reporting.service;

import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/** What is asked of recommendations that wait for an answer, and of a report that is corrected. */
final class RecommendationRequests {

    private RecommendationRequests() {}

    /** Before those of the service, which decide. */
    static List<EndpointRequest> before(List<EndpointRequest> others, String advice, String report) {
        var one = "/api/v1/recommendations/{id}";
        var path = "/api/v1/recommendations/" + advice;
        var correction = "/api/v1/reports/{id}/correction";
        return Stream.concat(
                        Stream.of(
                                EndpointRequest.post(one + "/owner", path + "/owner", "{\"unit\": \"qlcn\"}"),
                                EndpointRequest.post(
                                        one + "/answers",
                                        path + "/answers",
                                        RecommendationWayIT.answer("ACCEPTED", "Có.", "")),
                                EndpointRequest.post(correction, "/api/v1/reports/" + report + "/correction", "")),
                        others.stream())
                .toList();
    }
}

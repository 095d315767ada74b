package vn.thongsuot.reporting.service;

import java.util.List;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/** Tables of figures, and who has answered. */
final class ReadingRequests {

    private static final String TABLES = "/api/v1/figure-tables";
    private static final String RATES = "/api/v1/reporting-rates";

    private ReadingRequests() {}

    /** @param letter a document of the owner alone */
    static List<EndpointRequest> all(String letter) {
        return List.of(
                EndpointRequest.get(TABLES, TABLES + "?directive=" + letter + "&unit=sct&indicators=deeds"),
                EndpointRequest.get(RATES, RATES + "?directive=" + letter),
                EndpointRequest.get(RATES + "/answers", RATES + "/answers?directive=" + letter));
    }
}

package vn.thongsuot.directive.service;

import java.util.List;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/**
 * What may be asked of registers, numbers, doubles and chains, as {@link Requests}.
 *
 * @param client may do everything in the owner's tenant
 * @param secret stands in every text of the owner
 */
record RegisterRequests(Province owner, Client client, String secret) {

    private static final String PATH = "/api/v1/directives";

    List<EndpointRequest> all() {
        var letter = cited("71/UBND-VX", "2025-04-01");
        var alike = cited("71/UBND-VX", "2025-04-02");
        var double1 = cited("72/UBND-VX", "2025-04-01");
        var double2 = cited("72/UBND-VX", "2025-04-02");
        var books = PATH + "/number-books/" + owner.department;
        var series = "{\"series\": [{\"key\": \"CV\", \"kinds\": [\"NOTICE\"]}]}";
        client.put(books, 0, series);
        var register = PATH + "/register?sheet=IN&unit=" + owner.office + "&year=2025";
        var gap = "{\"unit\": \"%s\", \"series\": \"CV\", \"year\": 2025, \"number\": 3, \"reason\": \"%s\"}";
        return List.of(
                EndpointRequest.get(PATH + "/{id}/chain", PATH + "/" + letter + "/chain"),
                EndpointRequest.post(PATH + "/{id}/acts", PATH + "/" + letter + "/acts", """
                        {"kind": "AMENDED", "on": "2025-04-03", "by": "%s", "note": "%s"}""".formatted(alike, secret)),
                EndpointRequest.list(PATH + "/doubles"),
                EndpointRequest.get(PATH + "/{id}/doubles", PATH + "/" + letter + "/doubles"),
                EndpointRequest.post(
                        PATH + "/{id}/distinction",
                        PATH + "/" + alike + "/distinction",
                        "{\"from\": \"%s\"}".formatted(letter)),
                EndpointRequest.post(
                        PATH + "/{id}/joining",
                        PATH + "/" + double2 + "/joining",
                        "{\"into\": \"%s\"}".formatted(double1)),
                EndpointRequest.list(register),
                EndpointRequest.post(
                        PATH + "/{id}/entries", PATH + "/" + letter + "/entries", """
                        {"sheet": "IN", "unit": "%s", "number": "1", "on": "2025-04-03", "note": "%s"}""".formatted(owner.office, secret)),
                EndpointRequest.get(PATH + "/{id}/entries", PATH + "/" + letter + "/entries"),
                EndpointRequest.list(PATH + "/number-books"),
                EndpointRequest.get(PATH + "/number-books/{unit}", books),
                EndpointRequest.put(PATH + "/number-books/{unit}", books, 1, series),
                EndpointRequest.list(PATH + "/numbers?unit=" + owner.department + "&series=CV&year=2025"),
                EndpointRequest.create(PATH + "/numbers/gaps", gap.formatted(owner.department, secret)));
    }

    private String cited(String symbol, String date) {
        return client.post(PATH, """
                {"system": "STATE", "kind": "INSTRUCTION", "direction": "REFERENCE", "symbol": "%s", "date": "%s",
                 "issuer": {"name": "UBND"}, "subject": "%s"}""".formatted(symbol, date, secret)).id();
    }
}

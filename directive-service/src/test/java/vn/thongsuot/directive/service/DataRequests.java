package vn.thongsuot.directive.service;

import static vn.thongsuot.directive.service.Asking.ANSWERS;
import static vn.thongsuot.directive.service.Asking.REQUESTS;

import java.util.List;
import java.util.Map;
import vn.thongsuot.directive.dataanswer.workbook.Template;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.directive.datarequest.ColumnType;
import vn.thongsuot.platformtest.tenants.EndpointRequest;
import vn.thongsuot.platformtest.tenants.FormFile;

/**
 * How the owner calls the endpoints of requests for data.
 *
 * @param client of somebody who may ask and answer
 * @param secret a text that stands in all of it
 */
record DataRequests(Province owner, Client client, String secret) {

    List<EndpointRequest> all() {
        var request = REQUESTS + "/" + client.post(REQUESTS, body()).id();
        var other = REQUESTS + "/" + sent();
        var asked = sent();
        var answer = answer(asked);
        var nothing = answer(sent());
        return List.of(
                EndpointRequest.list(REQUESTS),
                EndpointRequest.get(REQUESTS + "/{id}", request),
                EndpointRequest.create(REQUESTS, body()),
                EndpointRequest.put(REQUESTS + "/{id}", request, 1, body()),
                EndpointRequest.post(REQUESTS + "/{id}/sending", request + "/sending", ""),
                EndpointRequest.post(REQUESTS + "/{id}/closing", other + "/closing", ""),
                EndpointRequest.get(REQUESTS + "/{id}/follow-up", REQUESTS + "/" + asked + "/follow-up"),
                EndpointRequest.get(REQUESTS + "/{id}/template", request + "/template"),
                EndpointRequest.list(ANSWERS),
                EndpointRequest.post(ANSWERS + "/{id}/receipt", answer + "/receipt", ""),
                EndpointRequest.put(ANSWERS + "/{id}", answer, 2, Asking.rows("[\"" + secret + "\"]")),
                EndpointRequest.get(ANSWERS + "/{id}", answer),
                EndpointRequest.of("POST", ANSWERS + "/{id}/imports", answer + "/imports")
                        .file(new FormFile("so-lieu.xlsx", Template.of(columns()), Map.of()))
                        .ifMatch(3),
                EndpointRequest.post(
                        ANSWERS + "/{id}/nothing-to-report",
                        nothing + "/nothing-to-report",
                        "{\"note\": \"" + secret + "\"}"),
                EndpointRequest.post(ANSWERS + "/{id}/return", nothing + "/return", "{\"note\": \"" + secret + "\"}"),
                EndpointRequest.post(ANSWERS + "/{id}/handing-in", filled() + "/handing-in", "{}")
                        .ifMatch(2),
                EndpointRequest.get(
                        REQUESTS + "/{id}/consolidated", REQUESTS + "/" + asked + "/consolidated?format=json"));
    }

    private List<Column> columns() {
        return List.of(new Column("c1", secret, ColumnType.TEXT, null, false, List.of()));
    }

    private String sent() {
        var id = client.post(REQUESTS, body()).id();
        client.post(REQUESTS + "/" + id + "/sending", "");
        return id;
    }

    private String answer(String request) {
        return ANSWERS + "/"
                + new Asking(owner).answer(request, owner.office).path("id").asString();
    }

    private String filled() {
        var answer = answer(sent());
        client.put(answer, 1, Asking.rows("[\"" + secret + "\"]"));
        return answer;
    }

    private String body() {
        return """
                {"title": "%s", "unit": "%s", "columns": [{"name": "%s"}], "units": ["%s"],
                 "deadline": {"asWritten": "sớm"}, "note": "%s"}""".formatted(secret, owner.department, secret, owner.office, secret);
    }
}

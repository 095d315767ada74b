package vn.thongsuot.directive.service;

import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.directive.reading.PrintedPdf;
import vn.thongsuot.platformtest.tenants.EndpointRequest;
import vn.thongsuot.platformtest.tenants.Form;

/**
 * How the owner calls each endpoint.
 *
 * @param secret a text that stands in everything the owner has
 */
record Requests(Province owner, String token, String operator, String secret) {

    private static final String API = "/api/v1/";

    List<EndpointRequest> all() {
        var requests = new ArrayList<EndpointRequest>();
        requests.addAll(tenants());
        requests.addAll(kept("units", unit()));
        requests.addAll(kept("positions", position()));
        requests.addAll(kept("indicators", indicator("code-1"), indicator("code-2")));
        requests.addAll(kept("campaigns", campaign()));
        requests.addAll(directives());
        requests.addAll(kept("tasks", task()));
        requests.addAll(intakes());
        return List.copyOf(requests);
    }

    private List<EndpointRequest> tenants() {
        var body = "{\"id\": \"%s\", \"name\": \"X\", \"administrators\": [\"a\"]}".formatted(owner.tenant + "x");
        return List.of(
                EndpointRequest.of("POST", API + "tenants", API + "tenants")
                        .body(body)
                        .as(operator),
                EndpointRequest.get(API + "tenants", API + "tenants").as(operator),
                EndpointRequest.get(API + "tenants/{id}", API + "tenants/" + owner.tenant)
                        .as(operator));
    }

    /** List, read, create and change of one kind; the first body is what the owner has, the second is made anew. */
    private List<EndpointRequest> kept(String kind, String... bodies) {
        var path = API + kind;
        var one = path + "/" + client().post(path, bodies[0]).id();
        return List.of(
                EndpointRequest.list(path),
                EndpointRequest.get(path + "/{id}", one),
                EndpointRequest.create(path, bodies[bodies.length - 1]),
                EndpointRequest.put(path + "/{id}", one, 1, bodies[0]));
    }

    private List<EndpointRequest> directives() {
        var path = API + "directives";
        var requests = new ArrayList<>(kept("directives", outgoing()));
        var issued = path + "/" + client().post(path, outgoing()).id();
        requests.add(EndpointRequest.post(path + "/{id}/issue", issued + "/issue", "{\"date\": \"2025-04-22\"}"));
        var sent = client().post(path, incoming()).id();
        var assignment = owner.assignment(sent, owner.office).path("id").asString();
        var assignments = API + "assignments";
        requests.add(EndpointRequest.list(assignments));
        requests.add(EndpointRequest.get(assignments + "/{id}", assignments + "/" + assignment));
        requests.add(
                EndpointRequest.post(assignments + "/{id}/receipt", assignments + "/" + assignment + "/receipt", "{}"));
        return requests;
    }

    private List<EndpointRequest> intakes() {
        var path = API + "directives/intakes";
        var form = new Form("file", "van-ban.pdf", PrintedPdf.of("Số: 1/UBND-VX\nV/v " + secret));
        var into = path + "?unit=" + owner.department;
        var read = path + "/" + client().upload(into, form).id();
        var rejected = path + "/" + client().upload(into, form).id();
        var intake = client().upload(into, form).id();
        var made = API + "directives/"
                + client().post(API + "directives", owner.letter("1/UBND-VX", ", \"intake\": \"" + intake + "\""))
                        .id();
        return List.of(
                EndpointRequest.list(path),
                EndpointRequest.of("POST", path, into).form(form),
                EndpointRequest.get(path + "/{id}", read),
                EndpointRequest.get(path + "/{id}/file", read + "/file"),
                EndpointRequest.put(path + "/{id}/marks", read + "/marks", 1, "{}"),
                EndpointRequest.post(path + "/{id}/rejection", rejected + "/rejection", "{\"reason\": \"x\"}"),
                EndpointRequest.get(API + "directives/{id}/file", made + "/file"));
    }

    private Client client() {
        return owner.clerk().withToken(token);
    }

    private String unit() {
        return """
                {"name": "%s", "kind": "OTHER", "level": "PROVINCE", "system": "STATE", "parent": "%s"}""".formatted(secret, owner.department);
    }

    private String position() {
        return """
                {"unit": "%s", "title": "%s", "subject": "aido", "validFrom": "2025-01-01"}""".formatted(owner.office, secret);
    }

    private String indicator(String code) {
        return """
                {"code": "%s", "name": "%s", "unitOfMeasure": "lượt", "overUnits": "SUM", "overTime": "SUM",
                 "valueType": "NUMBER"}""".formatted(code, secret);
    }

    private String campaign() {
        return "{\"name\": \"%s\", \"year\": 2025}".formatted(secret);
    }

    private String outgoing() {
        return """
                {"system": "STATE", "kind": "PLAN", "direction": "OUTGOING", "subject": "%s", "issuer": {"unit": "%s"}}""".formatted(secret, owner.department);
    }

    private String incoming() {
        return """
                {"system": "STATE", "kind": "PLAN", "direction": "INCOMING", "subject": "%s", "recipients": ["%s"]}""".formatted(secret, owner.office);
    }

    private String task() {
        return "{\"source\": {\"kind\": \"EVENT\", \"id\": \"e\"}, \"title\": \"%s\"}".formatted(secret);
    }
}

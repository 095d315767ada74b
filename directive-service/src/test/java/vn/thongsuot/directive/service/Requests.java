package vn.thongsuot.directive.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thongsuot.directive.opendata.Opening;
import vn.thongsuot.directive.reading.Packages;
import vn.thongsuot.directive.roster.Workbooks;
import vn.thongsuot.platformtest.files.PrintedPdf;
import vn.thongsuot.platformtest.tenants.EndpointRequest;
import vn.thongsuot.platformtest.tenants.FormFile;

/**
 * How the owner calls each endpoint.
 *
 * @param neighbours ids of two other tenants
 * @param secret a text that stands in everything the owner has
 */
record Requests(Province owner, List<String> neighbours, String token, String operator, String secret) {

    private static final String API = "/api/v1/";

    List<EndpointRequest> all() {
        var requests = new ArrayList<EndpointRequest>();
        requests.addAll(tenants());
        requests.addAll(kept("units", unit()));
        requests.addAll(kept("positions", position()));
        requests.addAll(kept("indicators", indicator("code-1"), indicator("code-2")));
        requests.addAll(kept("campaigns", campaign()));
        requests.addAll(kept("agreements", agreement(neighbours.get(0)), agreement(neighbours.get(1))));
        requests.addAll(openData());
        requests.add(EndpointRequest.list(API + "exchange/refused"));
        requests.addAll(directives());
        requests.addAll(kept("tasks", task()));
        requests.addAll(intakes());
        requests.addAll(roster());
        requests.addAll(following());
        requests.addAll(new DataRequests(owner, client(), secret).all());
        requests.addAll(new TaskRequests(owner, client(), secret).all());
        requests.addAll(new RegisterRequests(owner, client(), secret).all());
        requests.addAll(new OrganisationRequests(owner, client(), secret).all());
        requests.addAll(new UrgingRequests(owner, client(), secret).all());
        requests.addAll(new WorkFileRequests(owner, client(), secret).all());
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
                        .as(operator),
                EndpointRequest.put(
                                API + "tenants/{id}",
                                API + "tenants/" + owner.tenant,
                                1,
                                "{\"name\": \"X\", \"administrators\": [\"quantri\"]}")
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

    /** There is one opening in each tenant, and its id is known before it is made. */
    private List<EndpointRequest> openData() {
        var path = API + "openings";
        var one = path + "/" + Opening.idOf(owner.tenant);
        var named =
                client().post(API + "directives", owner.letter("9/UBND-VX", "")).id();
        var opening = """
            {"lists": ["TASKS"], "directives": ["%s"], "licence": "%s"}\
            """.formatted(named, secret);
        return List.of(
                EndpointRequest.create(path, opening),
                EndpointRequest.list(path),
                EndpointRequest.get(path + "/{id}", one),
                EndpointRequest.put(path + "/{id}", one, 1, opening),
                EndpointRequest.get(API + "open-data/tasks", API + "open-data/tasks"));
    }

    private List<EndpointRequest> directives() {
        var path = API + "directives";
        var requests = new ArrayList<>(kept("directives", outgoing()));
        var issued = path + "/" + client().post(path, outgoing()).id();
        requests.add(EndpointRequest.post(path + "/{id}/issue", issued + "/issue", "{\"date\": \"2025-04-22\"}"));
        requests.add(EndpointRequest.get(path + "/{id}/follow-up", issued + "/follow-up"));
        requests.add(EndpointRequest.get(path + "/{id}/conclusion", issued + "/conclusion"));
        requests.add(EndpointRequest.get(API + "{kind}/{id}/audit", issued + "/audit"));
        var sent = client().post(path, incoming()).id();
        var assignment = owner.assignment(sent, owner.office).path("id").asString();
        var assignments = API + "assignments";
        requests.add(EndpointRequest.list(assignments));
        requests.add(EndpointRequest.get(assignments + "/{id}", assignments + "/" + assignment));
        requests.add(
                EndpointRequest.post(assignments + "/{id}/receipt", assignments + "/" + assignment + "/receipt", "{}"));
        requests.add(
                step(assignment, "remark", "{\"text\": \"%s\", \"lead\": \"%s\"}".formatted(secret, owner.office)));
        requests.add(step(assignment, "forwarding", "{\"unit\": \"%s\"}".formatted(owner.office)));
        requests.add(step(assignment, "commitment", "{\"text\": \"%s\", \"date\": \"2025-04-23\"}".formatted(secret)));
        requests.add(step(assignment, "completion", "{}"));
        var another = owner.assignment(client().post(path, incoming()).id(), owner.office);
        requests.add(step(another.path("id").asString(), "return", "{\"reason\": \"%s\"}".formatted(secret)));
        return requests;
    }

    private static List<EndpointRequest> roster() {
        var path = API + "units/imports";
        return List.of(
                EndpointRequest.of("POST", path, path + "?check=true")
                        .file(new FormFile(
                                "danh-sach.xlsx", Workbooks.province().bytes(), Map.of()))
                        .foreign(EndpointRequest.Foreign.OWN_CREATION),
                EndpointRequest.list(path + "/template"));
    }

    private List<EndpointRequest> intakes() {
        var path = API + "directives/intakes";
        var form = new FormFile("van-ban.pdf", PrintedPdf.of("Số: 1/UBND-VX\nV/v " + secret), Map.of());
        var into = path + "?unit=" + owner.department;
        var read = path + "/" + client().upload(into, form).id();
        var rejected = path + "/" + client().upload(into, form).id();
        var intake = client().upload(into, form).id();
        var made = API + "directives/"
                + client().post(API + "directives", owner.letter("1/UBND-VX", ", \"intake\": \"" + intake + "\""))
                        .id();
        var packed = client().upload(
                        into, new FormFile("goi.edxml", Packages.letter(secret, PrintedPdf.of(secret)), Map.of()))
                .id();
        var came = API + "directives/"
                + client().post(API + "directives", owner.letter("572/SCT-KHTCTH", ", \"intake\": \"" + packed + "\""))
                        .id();
        return List.of(
                EndpointRequest.get(API + "directives/{id}/document", came + "/document?format=edxml"),
                EndpointRequest.get(API + "directives/{id}/files", came + "/files"),
                EndpointRequest.get(API + "directives/{id}/files/{place}", came + "/files/1"),
                EndpointRequest.list(path),
                EndpointRequest.of("POST", path, into).file(form),
                EndpointRequest.get(path + "/{id}", read),
                EndpointRequest.get(path + "/{id}/file", read + "/file"),
                EndpointRequest.put(path + "/{id}/marks", read + "/marks", 1, "{}"),
                EndpointRequest.post(path + "/{id}/rejection", rejected + "/rejection", "{\"reason\": \"x\"}"),
                EndpointRequest.get(API + "directives/{id}/file", made + "/file"));
    }

    private static EndpointRequest step(String assignment, String step, String body) {
        var path = API + "assignments/";
        return EndpointRequest.post(path + "{id}/" + step, path + assignment + "/" + step, body);
    }

    private List<EndpointRequest> following() {
        var tasks = API + "tasks";
        var directive = client().post(API + "directives", incoming()).id();
        var task = client().post(tasks, """
            {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "%s",
             "roles": [{"role": "LEAD", "unit": "%s"}]}\
            """.formatted(directive, secret, owner.office))
                .id();
        var unit = "{\"unit\": \"%s\"}".formatted(owner.department);
        var done = "{\"unit\": \"%s\", \"execution\": \"DONE\"}".formatted(owner.office);
        return List.of(
                EndpointRequest.list(API + "units/expansion?kind=OFFICE&asOf=2025-04-22"),
                EndpointRequest.list(tasks + "/matrix?directive=" + directive),
                EndpointRequest.create(tasks + "/derivation", "{\"plan\": \"%s\"}".formatted(owner.plan)),
                EndpointRequest.post(tasks + "/{id}/adoption", tasks + "/" + task + "/adoption", unit),
                EndpointRequest.post(tasks + "/{id}/progress", tasks + "/" + task + "/progress", done));
    }

    private Client client() {
        return owner.clerk().withToken(token);
    }

    private String unit() {
        return """
            {"name": "%s", "kind": "OTHER", "level": "PROVINCE", "system": "STATE", "parent": "%s"}\
            """.formatted(secret, owner.department);
    }

    private String position() {
        return """
            {"unit": "%s", "title": "%s", "subject": "aido", "validFrom": "2025-01-01"}\
            """.formatted(owner.office, secret);
    }

    private String indicator(String code) {
        return """
            {"code": "%s", "name": "%s", "unitOfMeasure": "lượt", "overUnits": "SUM", "overTime": "SUM",
             "valueType": "NUMBER"}\
            """.formatted(code, secret);
    }

    private static String agreement(String counterpart) {
        return """
            {"counterpart": "%s", "gives": ["RECEIPTS"], "takes": ["DIRECTIVES"], "validFrom": "2025-01-01"}\
            """.formatted(counterpart);
    }

    private String campaign() {
        return "{\"name\": \"%s\", \"year\": 2025}".formatted(secret);
    }

    private String outgoing() {
        return """
            {"system": "STATE", "kind": "PLAN", "direction": "OUTGOING", "subject": "%s", "urgency": "URGENT",
             "issuer": {"unit": "%s"}}\
            """.formatted(secret, owner.department);
    }

    private String incoming() {
        return """
            {"system": "STATE", "kind": "PLAN", "direction": "INCOMING", "subject": "%s", "recipients": ["%s"]}\
            """.formatted(secret, owner.office);
    }

    private String task() {
        return "{\"source\": {\"kind\": \"EVENT\", \"id\": \"e\"}, \"title\": \"%s\"}".formatted(secret);
    }
}

package vn.thongsuot.directive.service;

import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/**
 * What may be asked of tasks and calendars, as {@link Requests}.
 *
 * @param client may do everything in the owner's tenant
 * @param secret stands in every text of the owner
 */
record TaskRequests(Province owner, Client client, String secret) {

    private static final String API = "/api/v1/";

    List<EndpointRequest> all() {
        return Stream.of(dealings(), calendars(), remarked())
                .flatMap(List::stream)
                .toList();
    }

    private List<EndpointRequest> remarked() {
        var directive = client.post(API + "directives", """
                {"system": "STATE", "kind": "PLAN", "direction": "INCOMING", "subject": "%s", "recipients": ["%s"]}""".formatted(secret, owner.office))
                .id();
        var path = API + "assignments/";
        var assignment = owner.assignment(directive, owner.office).path("id").asString();
        client.post(path + assignment + "/receipt", "{}");
        client.post(
                path + assignment + "/remark", "{\"text\": \"%s\", \"lead\": \"%s\"}".formatted(secret, owner.office));
        return List.of(EndpointRequest.post(
                path + "{id}/task", path + assignment + "/task", "{\"title\": \"%s\"}".formatted(secret)));
    }

    private List<EndpointRequest> dealings() {
        var tasks = API + "tasks";
        var directive = client.post(API + "directives", """
                {"system": "STATE", "kind": "PLAN", "direction": "INCOMING", "subject": "%s", "recipients": ["%s"]}""".formatted(secret, owner.office))
                .id();
        var task = client.post(tasks, """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "%s",
                 "deadline": {"asWritten": "%s", "date": "2025-01-31"},
                 "roles": [{"role": "LEAD", "unit": "%s"}]}""".formatted(directive, secret, secret, owner.office))
                .id();
        return List.of(
                EndpointRequest.list(tasks + "/cells?directive=" + directive),
                deal(task, "extension", "{\"unit\": \"%s\", \"to\": \"2999-01-01\", \"reason\": \"%s\"}"),
                deal(task, "extension/verdict", "{\"granted\": true}"),
                deal(task, "hand-in", "{\"unit\": \"%s\", \"text\": \"%s\"}"),
                deal(task, "hand-in/verdict", "{\"unit\": \"%s\", \"confirmed\": true}"));
    }

    private List<EndpointRequest> calendars() {
        var path = API + "calendars/";
        var day = "{\"days\": [{\"date\": \"2027-04-15\", \"kind\": \"HOLIDAY\", \"name\": \"%s\", \"source\": \"x\"}]}"
                .formatted(secret);
        client.put(path + "2027", 0, day);
        return List.of(
                EndpointRequest.list(path + "deadline?form=UNTIL&date=2027-04-15"),
                EndpointRequest.get(path + "{year}", path + "2027"),
                EndpointRequest.put(path + "{year}", path + "2027", 1, day)
                        .foreign(EndpointRequest.Foreign.OWN_CREATION));
    }

    private EndpointRequest deal(String task, String act, String body) {
        var path = API + "tasks/";
        return EndpointRequest.post(
                path + "{id}/" + act, path + task + "/" + act, body.formatted(owner.office, secret));
    }
}

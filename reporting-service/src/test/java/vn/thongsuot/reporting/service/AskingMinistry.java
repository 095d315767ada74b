package vn.thongsuot.reporting.service;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.infrastructure.SentEvent;

/** The province knows the ministry as a unit, by the code of the department there that answers. */
abstract class AskingMinistry extends TwoTenants {

    static final String ADVICE = "/api/v1/recommendations";
    static final String REQUESTS = "thongsuot.exchange-requests";
    static final String ANSWERS = "thongsuot.exchange-answers";
    static final String TEXT = "hướng dẫn cơ chế đặt hàng đổi mới sáng tạo.";
    private static final String DEAD = ".reporting-service.dlt";

    @BeforeEach
    void theyKnowEachOther() {
        coded(others(), "bct", "Bộ Công Thương", """
                {"scheme": "agency", "value": "G02", "verified": true}, {"scheme": "tenant", "value": "%s", "verified": true}""".formatted(ministry));
        coded(new Neighbours(topics, ministry), "sct", "Cục Đổi mới sáng tạo", """
                {"scheme": "agency", "value": "G02", "verified": true}""");
        await().atMost(PATIENCE)
                .until(() -> codes.find(tenant, "bct").isPresent()
                        && !codes.find(ministry, "sct")
                                .orElseThrow()
                                .state()
                                .identifiers()
                                .isEmpty());
    }

    private static void coded(Neighbours in, String id, String name, String identifiers) {
        in.tell("organisation", "unit.changed", id, 2, """
                {"name": "%s", "kind": "DEPARTMENT", %s "level": "CENTRAL", "system": "STATE", "hasAccounts": true,
                 "order": 1, "predecessors": [], "successors": [], "identifiers": [%s]}""".formatted(
                        name, id.equals("sct") ? "\"parent\": \"ubnd\"," : "", identifiers));
    }

    void provinceAsks() {
        agree(tenant, ministry, """
                "gives": ["RECOMMENDATIONS"], "takes": [], "indicators": []""");
    }

    void ministryIsAsked() {
        agree(ministry, tenant, """
                "gives": [], "takes": ["RECOMMENDATIONS"], "indicators": []""");
    }

    /** A report that asks the ministry for one thing, and the province for another. */
    String asking(String unit, String more) {
        return approved(unit, """
                , "recommendations": [
                   {"addressee": "UBND tỉnh", "unit": "ubnd", "verb": "kiến nghị", "text": "bố trí kinh phí."},
                   {"addressee": "Bộ Công Thương", "unit": "bct", "verb": "đề nghị", "text": "%s"}]%s""".formatted(TEXT, more));
    }

    /** What stands at the ministry of other tenants, as soon as it is as wanted. */
    List<JsonNode> copies(Predicate<List<JsonNode>> wanted) {
        return await().atMost(PATIENCE)
                .until(() -> items(atMinistry(Neighbours.READER), ADVICE + "?addressee=sct"), wanted);
    }

    /** The province's own one, as soon as it is as wanted. */
    JsonNode own(String report, Predicate<JsonNode> wanted) {
        return await().atMost(PATIENCE)
                .until(
                        () -> items(reader(), ADVICE + "?report=" + report).stream()
                                .filter(one ->
                                        one.path("addresseeUnit").asString().equals("bct"))
                                .findFirst()
                                .orElse(MissingNode.getInstance()),
                        one -> one.isObject() && wanted.test(one));
    }

    static String of(JsonNode one, String act) {
        return ADVICE + "/" + one.path("id").asString() + act;
    }

    List<SentEvent> requestsTo(TenantId receiver) {
        return topics.events(REQUESTS, receiver);
    }

    void send(String topic, String type, TenantId from, TenantId to, String id, long version, JsonNode data) {
        topics.announce(
                topic, new Event<>(UUID.randomUUID().toString(), type, to, from, id, version, Instant.EPOCH, data));
    }

    /** Why the one under the key was laid aside; empty as long as it was not. */
    List<String> causes(String topic, TenantId receiver, String id) {
        return topics.records(topic + DEAD).stream()
                .filter(letter -> (receiver + ":" + id).equals(letter.key()))
                .map(letter -> new String(
                        letter.headers().lastHeader("thongsuot_cause").value(), StandardCharsets.UTF_8))
                .toList();
    }

    void laidAside(String topic, TenantId receiver, String id, String cause) {
        await().atMost(PATIENCE)
                .until(() -> causes(topic, receiver, id).stream().anyMatch(one -> one.startsWith("refused: " + cause)));
    }
}

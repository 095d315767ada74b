package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.directive.service.Province.DIRECTIVES;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.infrastructure.SentEvent;

/** A ministry and a province in one running service. */
abstract class MinistryAndProvince extends RunningService {

    static final String AGREEMENTS = "/api/v1/agreements";
    static final String EXCHANGE = "thongsuot.exchange";
    static final String SUBJECT = "Hưởng ứng Ngày hội đổi mới sáng tạo";

    Province ministry;
    String listed;
    String agreement = "";

    @BeforeEach
    void aMinistryListsTheProvince() {
        ministry = new Province(port, issuer);
        listed = ministry.unit("Ủy ban nhân dân tỉnh", "PEOPLES_COMMITTEE", codes(""));
    }

    String codes(String more) {
        return ", \"hasAccounts\": false, \"identifiers\": [{\"scheme\": \"tenant\", \"value\": \"%s\"}%s]"
                .formatted(province.tenant, more);
    }

    void agreed() {
        agree(ministry, province, "[\"DIRECTIVES\"]", "[\"RECEIPTS\"]", "");
        agreement = agree(province, ministry, "[\"RECEIPTS\"]", "[\"DIRECTIVES\"]", "");
    }

    static String agree(Province one, Province other, String gives, String takes, String more) {
        return one.administrator()
                .post(AGREEMENTS, agreementWith(other.tenant.value(), gives, takes, more))
                .id();
    }

    static String agreementWith(String counterpart, String gives, String takes, String more) {
        return "{\"counterpart\": \"%s\", \"gives\": %s, \"takes\": %s, \"validFrom\": \"2025-01-01\"%s}"
                .formatted(counterpart, gives, takes, more);
    }

    String outgoing(String recipient, String subject, String more) {
        return """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "OUTGOING", "symbol": "4652/BCT-KHCN",
                 "date": "2026-04-22", "issuer": {"unit": "%s"}, "subject": "%s", "recipients": ["%s"],
                 "deadline": {"asWritten": "trước ngày 05/5/2026", "date": "2026-05-04"}%s}""".formatted(ministry.department, subject, recipient, more);
    }

    String issued(String recipient, String more) {
        var id = ministry.clerk()
                .post(DIRECTIVES, outgoing(recipient, SUBJECT, more))
                .id();
        issue(id);
        return id;
    }

    void issue(String id) {
        var issued = ministry.clerk().post(DIRECTIVES + "/" + id + "/issue", "{\"date\": \"2026-04-22\"}");
        assertThat(issued.status()).isEqualTo(200);
    }

    static void change(Province owner, String id, long version, String body) {
        assertThat(owner.clerk().put(DIRECTIVES + "/" + id, version, body).status())
                .isEqualTo(200);
    }

    void receive(JsonNode assignment) {
        var path = "/api/v1/assignments/" + assignment.path("id").asString() + "/receipt";
        assertThat(province.clerk().post(path, "{\"note\": \"Đã nhận\"}").status())
                .isEqualTo(200);
    }

    JsonNode copyOf(String directive) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> items(province, DIRECTIVES).stream()
                                .filter(one ->
                                        one.at("/origin/directive").asString().equals(directive))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    JsonNode refused() {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> province.administrator()
                                .get("/api/v1/exchange/refused")
                                .body()
                                .at("/items/0"),
                        found -> !found.isMissingNode());
    }

    /** Waits until an envelope that another tenant sends afterwards has come all the way. */
    void barrier() {
        var other = new Province(port, issuer);
        agree(other, province, "[\"DIRECTIVES\"]", "[]", "");
        var unit = other.unit("UBND tỉnh", "PEOPLES_COMMITTEE", codes(""));
        var id = other.clerk()
                .post(DIRECTIVES, outgoing(unit, "Sau cùng", "").replace(ministry.department, other.department))
                .id();
        other.clerk().post(DIRECTIVES + "/" + id + "/issue", "{\"date\": \"2026-04-22\"}");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> items(province.administrator(), "/api/v1/exchange/refused").stream()
                        .anyMatch(one -> one.path("from").asString().equals(other.tenant.value())));
    }

    void deliver(String id, long sequence, TenantId from, JsonNode data) {
        topics.announce(
                EXCHANGE,
                new Event<>(
                        UUID.randomUUID().toString(),
                        "vn.thongsuot.exchange.sent.v1",
                        province.tenant,
                        from,
                        id,
                        sequence,
                        Instant.EPOCH,
                        data));
    }

    List<SentEvent> everyEnvelope() {
        return List.of(province.tenant, ministry.tenant).stream()
                .flatMap(tenant -> topics.events(EXCHANGE, tenant).stream())
                .toList();
    }

    static String status(JsonNode assignment) {
        return assignment.path("status").asString();
    }

    static List<JsonNode> items(Province owner, String path) {
        return items(owner.administrator(), path);
    }

    static List<JsonNode> items(Client reader, String path) {
        return reader.get(path).body().path("items").valueStream().toList();
    }
}

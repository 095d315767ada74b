package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.directive.service.Province.DIRECTIVES;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** A ministry and a province in one running service: what passes between them, and what does not. */
class ExchangeIT extends RunningService {

    private static final String AGREEMENTS = "/api/v1/agreements";
    private static final String EXCHANGE = "thongsuot.exchange";
    private static final String SUBJECT = "Hưởng ứng Ngày hội đổi mới sáng tạo";

    @Autowired
    MongoClient store;

    @Autowired
    MeterRegistry meters;

    private Province ministry;
    private String listed;
    private String agreement = "";

    @BeforeEach
    void aMinistryListsTheProvince() {
        ministry = new Province(port, issuer);
        listed = ministry.unit("Ủy ban nhân dân tỉnh", "PEOPLES_COMMITTEE", codes(""));
    }

    private String codes(String more) {
        return ", \"hasAccounts\": false, \"identifiers\": [{\"scheme\": \"tenant\", \"value\": \"%s\"}%s]"
                .formatted(province.tenant, more);
    }

    @Test
    void aDirectiveGoesToTheProvinceAndItsReceiptComesBack() {
        agreed();
        var directive = issued(listed, "");
        var copy = copyOf(directive);
        assertThat(copy.path("id").asString()).isNotEqualTo(directive);
        assertThat(copy.path("direction").asString()).isEqualTo("INCOMING");
        assertThat(copy.path("status").asString()).isEqualTo("ISSUED");
        assertThat(copy.path("subject").asString()).isEqualTo(SUBJECT);
        assertThat(copy.at("/symbol/normalised").asString()).isEqualTo("4652/BCT-KHCN");
        assertThat(copy.at("/issuer/name").asString()).isEqualTo("Sở Công Thương");
        assertThat(copy.at("/issuer").has("unit")).isFalse();
        assertThat(copy.at("/origin/tenant").asString()).isEqualTo(ministry.tenant.value());
        assertThat(copy.at("/deadline/asWritten").asString()).isEqualTo("trước ngày 05/5/2026");

        receive(province.assignment(copy.path("id").asString(), province.department));
        var theirs = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> ministry.assignment(directive, listed),
                        one -> status(one).equals("RECEIVED"));
        assertThat(theirs.path("receivedBy").asString()).isEqualTo("Sở Công Thương");
        assertThat(theirs.has("receivedAt")).isTrue();
        var row = ministry.clerk()
                .get(DIRECTIVES + "/" + directive + "/follow-up")
                .body()
                .at("/items/0");
        assertThat(row.at("/receipt/state").asString()).isEqualTo("RECEIVED");
        assertThat(everyEnvelope())
                .hasSize(2)
                .allSatisfy(event -> assertThat(EventSchemas.violations(
                                event.type(), event.data().toString()))
                        .isEmpty());
    }

    @Test
    void withoutAnAgreementOnTheSendersSideNothingLeaves() {
        agreement = agree(province, ministry, "[\"RECEIPTS\"]", "[\"DIRECTIVES\"]", "");
        var directive = issued(listed, "");
        ministry.assignment(directive, listed);
        barrier();
        assertThat(topics.events(EXCHANGE, province.tenant))
                .noneMatch(sent -> sent.data().path("from").asString().equals(ministry.tenant.value()));
    }

    @Test
    void withoutAnAgreementOnTheReceiversSideItIsRefusedAndNothingOfItIsKept() {
        agree(ministry, province, "[\"DIRECTIVES\"]", "[\"RECEIPTS\"]", "");
        issued(listed, "");
        var refused = refused();
        assertThat(refused.path("reason").asString()).isEqualTo("NO_AGREEMENT");
        assertThat(refused.path("from").asString()).isEqualTo(ministry.tenant.value());
        assertThat(refused.path("content").asString()).isEqualTo("DIRECTIVE");
        assertThat(refused.propertyNames()).containsExactlyInAnyOrder("id", "from", "content", "at", "reason");
        assertThat(items(province, DIRECTIVES)).isEmpty();
        assertThat(everythingOf(province)).doesNotContain(SUBJECT).doesNotContain("4652");
        assertThat(meters.counter("thongsuot.exchange.refused", "reason", "NO_AGREEMENT")
                        .count())
                .isPositive();
        assertThat(province.clerk().get("/api/v1/exchange/refused").problem()).isEqualTo("403 right-missing");
    }

    @Test
    void afterTheAgreementHasEndedNothingIsTaken() {
        agree(ministry, province, "[\"DIRECTIVES\"]", "[\"RECEIPTS\"]", "");
        agree(province, ministry, "[\"RECEIPTS\"]", "[\"DIRECTIVES\"]", ", \"validTo\": \"2025-06-30\"");
        issued(listed, "");
        assertThat(refused().path("reason").asString()).isEqualTo("NO_AGREEMENT");
        assertThat(items(province, DIRECTIVES)).isEmpty();
    }

    @Test
    @Tag("TA-05")
    void aMinistryAndADepartmentAddressTheSameCommuneDirectly() {
        agreed();
        var commune = province.unit(
                "Ủy ban nhân dân xã Thuận An",
                "PEOPLES_COMMITTEE",
                ", \"parent\": \"%s\", \"identifiers\": [{\"scheme\": \"territory\", \"value\": \"24787\"}]"
                        .formatted(province.department));
        var listedCommune = ministry.unit(
                "UBND xã Thuận An", "PEOPLES_COMMITTEE", codes(", {\"scheme\": \"territory\", \"value\": \"24787\"}"));
        var copy = copyOf(issued(listedCommune, ""));
        assertThat(copy.path("recipients").valueStream().map(JsonNode::asString))
                .containsExactly(commune);
        assertThat(status(province.assignment(copy.path("id").asString(), commune)))
                .isEqualTo("SENT");
        var own = province.register("3886/SCT-QLCN", ", \"recipients\": [\"%s\"]".formatted(commune))
                .id();
        assertThat(status(province.assignment(own, commune))).isEqualTo("SENT");
        assertThat(items(province, "/api/v1/assignments?unit=" + commune)).hasSize(2);
    }

    @Test
    void anEnvelopeThatComesAgainDoesNothingTwice() {
        agreed();
        var copy = copyOf(issued(listed, ""));
        province.assignment(copy.path("id").asString(), province.department);
        var sent = topics.events(EXCHANGE, province.tenant).getFirst();
        deliver(sent.data().path("id").asString(), 1, ministry.tenant, sent.data());
        barrier();
        assertThat(items(province, DIRECTIVES)).containsExactly(copy);
        assertThat(items(province, "/api/v1/assignments")).hasSize(1);
    }

    @Test
    void aForgedEnvelopeIsRefused() {
        agreed();
        var third = new Province(port, issuer);
        var copy = copyOf(issued(listed, ""));
        var sent = topics.events(EXCHANGE, province.tenant).getFirst().data();
        deliver("gia-mao", 1, third.tenant, sent);
        assertThat(refused().path("reason").asString()).isEqualTo("FORGED");
        assertThat(refused().path("from").asString()).isEqualTo(third.tenant.value());
        assertThat(items(province, DIRECTIVES)).containsExactly(copy);
        assertThat(items(third, DIRECTIVES)).isEmpty();
        assertThat(topics.events(EXCHANGE, third.tenant)).isEmpty();
        assertThat(everythingOf(third)).doesNotContain(SUBJECT);
        assertThat(third.administrator().get(AGREEMENTS + "/" + agreement).status())
                .isEqualTo(404);
    }

    @Test
    void aCopyFollowsNewerVersionsUntilSomebodyHereChangesIt() {
        agreed();
        var directive = issued(listed, "");
        var copy = copyOf(directive);
        change(ministry, directive, 2, outgoing(listed, SUBJECT + " 2026", ""));
        var followed = await().atMost(Duration.ofSeconds(20))
                .until(() -> copyOf(directive), one -> one.at("/origin/version").asInt() == 3);
        assertThat(followed.path("subject").asString()).isEqualTo(SUBJECT + " 2026");

        var ours = province.letter(
                "4652/BCT-KHCN",
                ", \"subject\": \"Của tỉnh\", \"recipients\": [\"%s\"]".formatted(province.department));
        change(province, copy.path("id").asString(), followed.path("version").asInt(), ours);
        change(ministry, directive, 3, outgoing(listed, SUBJECT + " 2027", ""));
        var flagged = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> copyOf(directive),
                        one -> one.at("/origin/newerVersion").asInt() == 4);
        assertThat(flagged.path("subject").asString()).isEqualTo("Của tỉnh");
        assertThat(flagged.at("/origin/changedHere").asBoolean()).isTrue();
    }

    @Test
    void whatIsForInternalCirculationNeverLeaves() {
        agreed();
        issued(listed, ", \"circulation\": \"INTERNAL\"");
        var marked = ministry.clerk()
                .post(DIRECTIVES, outgoing(listed, "Lưu hành nội bộ: rà soát", ""))
                .id();
        issue(marked);
        ministry.assignment(marked, listed);
        barrier();
        assertThat(topics.events(EXCHANGE, province.tenant))
                .noneMatch(sent -> sent.data().path("from").asString().equals(ministry.tenant.value()));
    }

    @Test
    void whoIsNotOnThePlatformIsRegisteredAsSuchAndGetsNoEnvelope() {
        var outside = province.unit("Hiệp hội doanh nghiệp", "OTHER", ", \"hasAccounts\": false");
        var letter = province.register("12/HH", ", \"issuer\": {\"unit\": \"%s\"}".formatted(outside));
        assertThat(letter.body().at("/issuer/name").asString()).isEqualTo("Hiệp hội doanh nghiệp");
        assertThat(letter.body().path("completeness").valueStream().map(JsonNode::asString))
                .doesNotContain("NO_ISSUER_UNIT");
        assertThat(topics.events(EXCHANGE, province.tenant)).isEmpty();
    }

    @Test
    void nobodyToAgreeWithIsRefusedInOneWay() {
        for (var nobody : List.of("khong-co-ai", province.tenant.value(), "KHÔNG PHẢI MÃ")) {
            assertThat(province.administrator()
                            .post(AGREEMENTS, agreementWith(nobody, "[]", "[\"DIRECTIVES\"]", ""))
                            .problem())
                    .isEqualTo("422 invalid /counterpart no-counterpart");
        }
        assertThat(province.clerk()
                        .post(AGREEMENTS, agreementWith(ministry.tenant.value(), "[]", "[\"DIRECTIVES\"]", ""))
                        .problem())
                .isEqualTo("403 right-missing");
    }

    private void agreed() {
        agree(ministry, province, "[\"DIRECTIVES\"]", "[\"RECEIPTS\"]", "");
        agreement = agree(province, ministry, "[\"RECEIPTS\"]", "[\"DIRECTIVES\"]", "");
    }

    private static String agree(Province one, Province other, String gives, String takes, String more) {
        return one.administrator()
                .post(AGREEMENTS, agreementWith(other.tenant.value(), gives, takes, more))
                .id();
    }

    private static String agreementWith(String counterpart, String gives, String takes, String more) {
        return "{\"counterpart\": \"%s\", \"gives\": %s, \"takes\": %s, \"validFrom\": \"2025-01-01\"%s}"
                .formatted(counterpart, gives, takes, more);
    }

    private String outgoing(String recipient, String subject, String more) {
        return """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "OUTGOING", "symbol": "4652/BCT-KHCN",
                 "date": "2026-04-22", "issuer": {"unit": "%s"}, "subject": "%s", "recipients": ["%s"],
                 "deadline": {"asWritten": "trước ngày 05/5/2026", "date": "2026-05-04"}%s}""".formatted(ministry.department, subject, recipient, more);
    }

    private String issued(String recipient, String more) {
        var id = ministry.clerk()
                .post(DIRECTIVES, outgoing(recipient, SUBJECT, more))
                .id();
        issue(id);
        return id;
    }

    private void issue(String id) {
        var issued = ministry.clerk().post(DIRECTIVES + "/" + id + "/issue", "{\"date\": \"2026-04-22\"}");
        assertThat(issued.status()).isEqualTo(200);
    }

    private static void change(Province owner, String id, long version, String body) {
        assertThat(owner.clerk().put(DIRECTIVES + "/" + id, version, body).status())
                .isEqualTo(200);
    }

    private void receive(JsonNode assignment) {
        var path = "/api/v1/assignments/" + assignment.path("id").asString() + "/receipt";
        assertThat(province.clerk().post(path, "{\"note\": \"Đã nhận\"}").status())
                .isEqualTo(200);
    }

    private JsonNode copyOf(String directive) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> items(province, DIRECTIVES).stream()
                                .filter(one ->
                                        one.at("/origin/directive").asString().equals(directive))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private JsonNode refused() {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> province.administrator()
                                .get("/api/v1/exchange/refused")
                                .body()
                                .at("/items/0"),
                        found -> !found.isMissingNode());
    }

    /** Waits until an envelope that another tenant sends afterwards has come all the way. */
    private void barrier() {
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

    private void deliver(String id, long sequence, TenantId from, JsonNode data) {
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

    private List<SentEvent> everyEnvelope() {
        return List.of(province.tenant, ministry.tenant).stream()
                .flatMap(tenant -> topics.events(EXCHANGE, tenant).stream())
                .toList();
    }

    /** All that the store has in the databases of a tenant. */
    private String everythingOf(Province owner) {
        var all = new StringBuilder();
        for (var database : store.listDatabaseNames()) {
            if (database.endsWith(owner.tenant.value())) {
                for (var collection : store.getDatabase(database).listCollectionNames()) {
                    store.getDatabase(database).getCollection(collection).find().forEach(all::append);
                }
            }
        }
        assertThat(all).isNotEmpty();
        return all.toString();
    }

    private static String status(JsonNode assignment) {
        return assignment.path("status").asString();
    }

    private static List<JsonNode> items(Province owner, String path) {
        return items(owner.administrator(), path);
    }

    private static List<JsonNode> items(Client reader, String path) {
        return reader.get(path).body().path("items").valueStream().toList();
    }
}

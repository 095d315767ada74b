package vn.thongsuot.reporting.service;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.reporting.facts.AgreementFact;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.UnitCodesFact;

/** A ministry whose letter d1 the province, which is the test's own tenant, has as its copy d1-copy. */
abstract class TwoTenants extends RunningService {

    static final String PATH = "/api/v1/received-figures";
    static final String TOPIC = "thongsuot.exchange-figures";
    static final String COPY = "d1-copy";

    final TenantId ministry = new TenantId("bct-" + UUID.randomUUID().toString().substring(0, 8));

    @Autowired
    Replica<AgreementFact> agreements;

    @Autowired
    Replica<AssignmentFact> assignments;

    @Autowired
    Replica<UnitCodesFact> codes;

    @BeforeEach
    void theMinistrysLetterIsInTheProvince() {
        var theirs = new Neighbours(topics, ministry);
        theirs.tellAll();
        listed(theirs, tenant);
        others().tell("directives", "directive.registered", COPY, 1, """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "issuer": {"name": "Bộ Công Thương"}, "status": "ISSUED",
                 "subject": "Hưởng ứng", "direction": "INCOMING", "citations": [], "recipients": ["sct"],
                 "completeness": [], "origin": {"tenant": "%s", "directive": "d1", "version": 1}}""".formatted(ministry));
        others().assignment("as-copy", COPY, "sct", 1, "SENT");
        others().tell("organisation", "unit.changed", "sct", 2, """
                {"name": "Sở Công Thương", "kind": "DEPARTMENT", "parent": "ubnd", "abbreviation": "SCT",
                 "level": "PROVINCE", "system": "STATE", "hasAccounts": true, "order": 1, "predecessors": [],
                 "successors": [], "identifiers": [{"scheme": "agency", "value": "H19.05", "verified": true},
                                                   {"scheme": "tenant", "value": "somebody", "verified": true}]}""");
        others().activity("deed-1", 1, """
                "directives": ["d1-copy"], "measurements": [{"indicator": "articles", "qualifier": "NEARLY", "value": "1500"},
                                                            {"indicator": "banners", "value": "12"}]""");
        figures("directive=" + COPY, totalIs("articles", "1500"));
        await().atMost(PATIENCE)
                .until(() -> codes.find(tenant, "sct")
                                        .orElseThrow()
                                        .state()
                                        .identifiers()
                                        .size()
                                == 2
                        && assignments.find(tenant, "as-copy").isPresent());
    }

    /** That a unit of the sender stands in another tenant, and got its d1. */
    void listed(Neighbours sender, TenantId other) {
        var unit = "in-" + other;
        sender.unit(unit, "Ủy ban nhân dân tỉnh", "PEOPLES_COMMITTEE", "");
        sender.tell("organisation", "unit.changed", unit, 2, """
                {"name": "Ủy ban nhân dân tỉnh", "kind": "PEOPLES_COMMITTEE", "level": "PROVINCE", "system": "STATE",
                 "hasAccounts": false, "order": 1, "predecessors": [], "successors": [],
                 "identifiers": [{"scheme": "tenant", "value": "%s", "verified": true}]}""".formatted(other));
        sender.assignment("as-" + other, unit, 1, "SENT");
        await().atMost(PATIENCE)
                .until(() -> codes.find(sender.tenant(), unit)
                                .filter(known -> known.state().isOf(other.value()))
                                .isPresent()
                        && assignments.find(sender.tenant(), "as-" + other).isPresent());
    }

    void provinceGives(String indicators) {
        agree(tenant, ministry, """
                "gives": ["FIGURES"], "takes": [], "indicators": %s, "indicatorsTaken": []""".formatted(indicators));
    }

    void ministryTakes(String indicators) {
        agree(ministry, tenant, """
                "gives": [], "takes": ["FIGURES"], "indicators": [], "indicatorsTaken": %s""".formatted(indicators));
    }

    /** Made before any report was approved, though word of it comes only now. */
    void provinceGaveLongAgo(String indicators) {
        agree(tenant, ministry, """
                "gives": ["FIGURES"], "takes": [], "indicators": %s, "indicatorsTaken": []""".formatted(indicators), Instant.EPOCH);
    }

    void agree(TenantId one, TenantId other, String terms) {
        agree(one, other, terms, Instant.now());
    }

    private void agree(TenantId one, TenantId other, String terms, Instant at) {
        var id = "with-" + other;
        var data = JsonMapper.shared().readTree("""
                {"id": "%s", "version": 1, "counterpart": "%s", %s, "validFrom": "2025-01-01"}""".formatted(id, other, terms));
        var key = UUID.randomUUID().toString();
        var type = "vn.thongsuot.agreement.made.v1";
        topics.announce("thongsuot.agreements", new Event<>(key, type, one, null, id, 1, at, data));
        await().atMost(PATIENCE)
                .until(() ->
                        !agreements.findBy(one, "counterpart", other.value()).isEmpty());
    }

    String approved(String unit, String more) {
        var report = head().post(Client.REPORTS, """
                {"unit": "%s", "kind": "THEMATIC", "title": "Báo cáo kết quả hưởng ứng", "date": "2025-05-05",
                 "period": {"from": "2025-04-11", "to": "2025-05-05"}, "directive": "%s"%s}""".formatted(unit, COPY, more));
        var submitted = head().post(Client.REPORTS + "/" + report.id() + "/submission", "");
        var approval = head().approve(report.id());
        if (submitted.status() != 200 || approval.status() != 200) {
            throw new AssertionError(report.text() + submitted.text() + approval.text());
        }
        return report.id();
    }

    Client atMinistry(String subject) {
        return Client.of(port, issuer.token(ministry, subject));
    }

    /** All that the ministry has received, as soon as it is as wanted. */
    List<JsonNode> received(Predicate<List<JsonNode>> wanted) {
        return await().atMost(PATIENCE).until(() -> items(atMinistry(Neighbours.READER), PATH), wanted);
    }

    JsonNode refusedAtMinistry() {
        return await().atMost(PATIENCE)
                .until(() -> items(atMinistry(Neighbours.ADMINISTRATOR), PATH + "/refused"), found -> !found.isEmpty())
                .getFirst();
    }

    static List<JsonNode> items(Client reader, String path) {
        return reader.get(path).body().path("items").valueStream().toList();
    }

    static JsonNode figure(JsonNode item, String indicator) {
        return item.path("figures")
                .valueStream()
                .filter(figure -> figure.path("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + indicator + " in " + item));
    }

    List<SentEvent> sentTo(TenantId receiver) {
        return topics.events(TOPIC, receiver);
    }

    void deliver(TenantId from, String id, long version, JsonNode data) {
        topics.announce(
                TOPIC,
                new Event<>(
                        UUID.randomUUID().toString(),
                        "vn.thongsuot.figureenvelope.sent.v1",
                        ministry,
                        from,
                        id,
                        version,
                        Instant.EPOCH,
                        data));
    }
}

package vn.thongsuot.plan.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.reference.DirectiveCopy;
import vn.thongsuot.plan.reference.UnitFacts;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.infrastructure.TestTopics;

/** Tells the service what directive-service would tell it about one tenant. */
record Neighbours(TestTopics topics, TenantId tenant) {

    /** Holds PLAN at the commune. */
    static final String AUTHOR = "vanhoa.ta";

    /** Holds APPROVE at the commune. */
    static final String DEPUTY = "phochutich.ta";

    /** Holds a post at the commune without any right. */
    static final String READER = "doc.ta";

    /** Holds both. */
    static final String LEADER = "lanhdao.ta";

    void tellAll() {
        tell("tenants", "tenant.registered", tenant.value(), Map.of("name", "Hà Nội", "administrators", List.of()));
        ThuanAn.units().forEach(this::unit);
        post("p-author", AUTHOR, List.of("PLAN"));
        post("p-deputy", DEPUTY, List.of("APPROVE"));
        post("p-both", LEADER, List.of("PLAN", "APPROVE"));
        post("p-reader", READER, List.of());
        ThuanAn.directives().forEach((id, directive) -> directive(id, 1, directive));
        var campaign = ThuanAn.campaign();
        tell(
                "campaigns",
                "campaign.opened",
                ThuanAn.CAMPAIGN,
                Map.of("name", campaign.name(), "year", 2025, "theme", ThuanAn.THEME, "slogans", campaign.slogans()));
    }

    void directive(String id, long version, DirectiveCopy directive) {
        var data = new HashMap<String, Object>();
        data.put("kind", directive.kind());
        var issuer = directive.issuer();
        put(data, "issuer", issuer == null ? null : Map.of("name", issuer.name()));
        put(data, "symbol", symbol(directive));
        put(data, "date", directive.date());
        put(data, "subject", directive.subject());
        put(data, "shortName", directive.shortName());
        tell("directives", "directive.registered", id, version, data);
    }

    private static @Nullable Object symbol(DirectiveCopy directive) {
        var symbol = directive.symbol();
        return symbol == null ? null : Map.of("raw", symbol.raw(), "normalised", symbol.raw(), "flags", List.of());
    }

    private void unit(String id, UnitFacts unit) {
        var data = new HashMap<String, Object>(Map.of(
                "name",
                unit.name(),
                "kind",
                unit.kind(),
                "level",
                "COMMUNE",
                "system",
                unit.system(),
                "hasAccounts",
                !id.equals(ThuanAn.VILLAGE),
                "order",
                1));
        put(data, "shortName", unit.shortName());
        tell("organisation", "unit.established", id, data);
    }

    private void post(String id, String subject, List<String> rights) {
        tell(
                "positions",
                "position.assigned",
                id,
                Map.of(
                        "unit",
                        ThuanAn.COMMITTEE,
                        "title",
                        "Chuyên viên",
                        "subject",
                        subject,
                        "rights",
                        rights,
                        "validFrom",
                        "2020-01-01"));
    }

    private static void put(Map<String, Object> data, String field, @Nullable Object value) {
        if (value != null) {
            data.put(field, value);
        }
    }

    private void tell(String topic, String event, String id, Map<String, ?> data) {
        tell(topic, event, id, 1, data);
    }

    private void tell(String topic, String event, String id, long version, Map<String, ?> data) {
        var whole = new HashMap<String, Object>(data);
        whole.put("id", id);
        whole.put("version", version);
        topics.announce("thongsuot." + topic, "vn.thongsuot." + event + ".v1", tenant, id, version, whole);
    }
}

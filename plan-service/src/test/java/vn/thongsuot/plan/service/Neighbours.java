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

    /** Holds both, reads the audit, and publishes. */
    static final String LEADER = "lanhdao.ta";

    /** Holds ADMINISTER at the commune, which is the top of its tree. */
    static final String ADMINISTRATOR = "quantri.ta";

    /** The city above the sister commune. */
    static final String CITY = "hn-ubnd";

    /** A commune in the city. */
    static final String SISTER = "phu-dong";

    /** A commune in a province. */
    static final String COUNTRY_COMMUNE = "xuan-loc";

    /** A campaign without a theme and without slogans. */
    static final String PLAIN_CAMPAIGN = "tuan-le-mau";

    static final String LICENCE = "Tự do sử dụng, ghi nguồn";

    private static final String PROVINCE = "dn-ubnd";

    void tellAll() {
        tell("tenants", "tenant.registered", tenant.value(), Map.of("name", "Hà Nội", "administrators", List.of()));
        ThuanAn.units().forEach(this::unit);
        post("p-author", AUTHOR, List.of("PLAN"));
        post("p-deputy", DEPUTY, List.of("APPROVE"));
        post("p-both", LEADER, List.of("PLAN", "APPROVE", "AUDIT", "PUBLISH"));
        post("p-reader", READER, List.of());
        post("p-admin", ADMINISTRATOR, List.of("ADMINISTER"));
        around();
        ThuanAn.directives().forEach((id, directive) -> directive(id, 1, directive));
        var campaign = ThuanAn.campaign();
        tell(
                "campaigns",
                "campaign.opened",
                PLAIN_CAMPAIGN,
                Map.of("name", "Tuần lễ mẫu", "year", 2025, "slogans", List.of()));
        tell(
                "campaigns",
                "campaign.opened",
                ThuanAn.CAMPAIGN,
                Map.of("name", campaign.name(), "year", 2025, "theme", ThuanAn.THEME, "slogans", campaign.slogans()));
    }

    /** Lays the tenant's challenges open, or closes them again. */
    void opening(long version, List<String> lists) {
        var opening = Map.of("lists", lists, "directives", List.of(), "licence", LICENCE);
        tell("openings", version == 1 ? "opening.made" : "opening.changed", "mo", version, opening);
    }

    private void around() {
        place(CITY, "Ủy ban nhân dân thành phố Hà Nội", "PROVINCE", null);
        place(SISTER, "Ủy ban nhân dân xã Phù Đổng", "COMMUNE", CITY);
        place(PROVINCE, "Ủy ban nhân dân tỉnh Đồng Nai", "PROVINCE", null);
        place(COUNTRY_COMMUNE, "Ủy ban nhân dân xã Xuân Lộc", "COMMUNE", PROVINCE);
        for (var top : List.of(CITY, PROVINCE)) {
            post("p-author-" + top, AUTHOR, List.of("PLAN"), top);
            post("p-deputy-" + top, DEPUTY, List.of("APPROVE"), top);
            post("p-both-" + top, LEADER, List.of("PLAN", "APPROVE"), top);
        }
    }

    private void place(String id, String name, String level, @Nullable String parent) {
        var data = new HashMap<String, Object>(Map.of(
                "name", name, "kind", "PEOPLES_COMMITTEE", "level", level, "system", "STATE", "hasAccounts", true));
        data.put("order", 1);
        put(data, "shortName", name.replace("Ủy ban nhân dân", "UBND"));
        put(data, "parent", parent);
        tell("organisation", "unit.established", id, data);
    }

    void directive(String id, long version, DirectiveCopy directive) {
        var data = new HashMap<String, Object>();
        data.put("kind", directive.kind());
        var issuer = directive.issuer();
        put(data, "issuer", issuer == null ? null : issuer(issuer));
        put(data, "symbol", symbol(directive));
        data.put(
                "recipients", id.equals(ThuanAn.LETTER_OF_DEPARTMENT) ? List.of(ThuanAn.COMMITTEE, SISTER) : List.of());
        put(data, "date", directive.date());
        put(data, "subject", directive.subject());
        put(data, "shortName", directive.shortName());
        tell("directives", "directive.registered", id, version, data);
    }

    private static Map<String, Object> issuer(DirectiveCopy.IssuerCopy issuer) {
        var data = new HashMap<String, Object>(Map.of("name", issuer.name()));
        put(data, "unit", issuer.unit());
        return data;
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
        post(id, subject, rights, ThuanAn.COMMITTEE);
    }

    private void post(String id, String subject, List<String> rights, String unit) {
        tell(
                "positions",
                "position.assigned",
                id,
                Map.of(
                        "unit",
                        unit,
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

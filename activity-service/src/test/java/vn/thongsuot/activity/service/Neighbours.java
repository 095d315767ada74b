package vn.thongsuot.activity.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.infrastructure.TestTopics;

/** Tells the service what directive-service and plan-service would tell it about one tenant. */
record Neighbours(TestTopics topics, TenantId tenant) {

    /** Holds RECORD and AUDIT at the department and below. */
    static final String CLERK = "chuyenvien.sct";

    /** Holds ADMINISTER at the department, which is at the top. */
    static final String ADMINISTRATOR = "quantri.sct";

    /** Holds APPROVE at the department and below. */
    static final String HEAD = "lanhdao.sct";

    /** Holds a post at the office without any right. */
    static final String READER = "doc.vps";

    static final List<String> SLOGANS = List.of(
            "Nhiệt liệt chào mừng Ngày Sáng tạo và Đổi mới sáng tạo thế giới - 21/4/2025",
            "Đổi mới sáng tạo - Nghĩ khác, Làm khác để tốt hơn",
            "Đổi mới sáng tạo - Doanh nghiệp tiên phong - Quốc gia thịnh vượng",
            "Đổi mới sáng tạo toàn dân - Chuyển đổi số toàn diện - Vì cuộc sống tốt đẹp hơn");

    void tellAll() {
        tell("tenants", "tenant.registered", tenant.value(), Map.of("name", "Đồng Nai", "administrators", List.of()));
        unit("sct", "Sở Công Thương", null);
        unit("vps", "Văn phòng Sở", "sct");
        unit("qlcn", "Phòng Quản lý Công nghiệp", "sct");
        unit("skhcn", "Sở Khoa học và Công nghệ", null);
        post("p-clerk", "sct", CLERK, List.of("RECORD", "AUDIT"));
        post("p-head", "sct", HEAD, List.of("APPROVE"));
        post("p-reader", "vps", READER, List.of());
        post("p-admin", "sct", ADMINISTRATOR, List.of("ADMINISTER"));
        directive("d1", "2025-04-22");
        directive("d2", "2025-04-15");
        directive("d3", "2025-02-28");
        directive("d4", "2025-04-17");
        directive("d5", "2024-12-22");
        directive("d8", null);
        task("t-banner", "d2");
        indicator("articles", "NUMBER");
        indicator("awareness", "TEXT");
        campaign("wcid", SLOGANS, null);
        campaign("festival", List.of(), Map.of("from", "2025-09-22", "to", "2025-10-05"));
        plan();
    }

    void task(String id, String directive) {
        var source = Map.of("kind", "DIRECTIVE", "id", directive);
        tell(
                "tasks",
                "task.assigned",
                id,
                Map.of(
                        "source",
                        source,
                        "directive",
                        directive,
                        "order",
                        1,
                        "title",
                        "Hưởng ứng",
                        "roles",
                        List.of(),
                        "execution",
                        "NOT_STARTED"));
    }

    void directive(String id, @Nullable String date) {
        var data = new HashMap<String, Object>(Map.of(
                "system",
                "STATE",
                "kind",
                "OFFICIAL_LETTER",
                "issuer",
                Map.of("name", "Sở Công Thương"),
                "status",
                "ISSUED",
                "direction",
                "REFERENCE",
                "citations",
                List.of(),
                "recipients",
                List.of(),
                "completeness",
                List.of()));
        if (date != null) {
            data.put("date", date);
        }
        tell("directives", "directive.registered", id, data);
    }

    void unit(String id, String name, @Nullable String parent) {
        var data = new HashMap<String, Object>(Map.of(
                "name",
                name,
                "kind",
                "DEPARTMENT",
                "level",
                "PROVINCE",
                "system",
                "STATE",
                "hasAccounts",
                true,
                "order",
                1,
                "identifiers",
                List.of(),
                "predecessors",
                List.of(),
                "successors",
                List.of()));
        if (parent != null) {
            data.put("parent", parent);
        }
        tell("organisation", "unit.established", id, data);
    }

    private void post(String id, String unit, String subject, List<String> rights) {
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

    private void indicator(String id, String valueType) {
        tell(
                "indicators",
                "indicator.defined",
                id,
                Map.of(
                        "code",
                        id,
                        "name",
                        id,
                        "unitOfMeasure",
                        "tin, bài",
                        "overUnits",
                        "SUM",
                        "overTime",
                        "SUM",
                        "valueType",
                        valueType));
    }

    private void campaign(String id, List<String> slogans, @Nullable Map<String, String> window) {
        var data = new HashMap<String, Object>(Map.of("name", id, "year", 2025, "slogans", slogans));
        if (window != null) {
            data.put("window", window);
        }
        tell("campaigns", "campaign.opened", id, data);
    }

    private void plan() {
        var item = Map.of(
                "id",
                "a",
                "label",
                "a",
                "kind",
                "FORM",
                "text",
                "Băng rôn",
                "activityKind",
                "BANNER",
                "roles",
                List.of());
        tell(
                "plans",
                "plan.approved",
                "plan",
                Map.of(
                        "unit",
                        "sct",
                        "kind",
                        "PLAN",
                        "symbol",
                        "/KH-SCT",
                        "placeName",
                        "Đồng Nai",
                        "subject",
                        "Hưởng ứng",
                        "status",
                        "APPROVED",
                        "items",
                        List.of(item)));
    }

    void tell(String topic, String event, String id, Map<String, ?> data) {
        tell(topic, event, id, 1, data);
    }

    void tell(String topic, String event, String id, long version, Map<String, ?> data) {
        var whole = new HashMap<String, Object>(data);
        whole.put("id", id);
        whole.put("version", version);
        topics.announce("thongsuot." + topic, "vn.thongsuot." + event + ".v1", tenant, id, version, whole);
    }
}

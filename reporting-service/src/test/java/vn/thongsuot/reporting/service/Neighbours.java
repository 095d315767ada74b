package vn.thongsuot.reporting.service;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.infrastructure.TestTopics;

/** Tells the service what the others would tell it about one tenant. */
record Neighbours(TestTopics topics, TenantId tenant) {

    /** Holds REPORT, APPROVE, RECEIVE and ISSUE at the department and below. */
    static final String HEAD = "giamdoc.sct";

    /** Holds ADMINISTER for the province. */
    static final String ADMINISTRATOR = "quantri.ubnd";

    /** Holds PUBLISH for the province. */
    static final String PUBLISHER = "congbo.ubnd";

    /** Holds REPORT at the office. */
    static final String AUTHOR = "vanthu.vps";

    /** Holds a post at the office without any right. */
    static final String READER = "doc.vps";

    void tellAll() {
        tell("tenants", "tenant.registered", tenant.value(), 1, """
                {"name": "Đồng Nai", "administrators": []}""");
        unit("ubnd", "Ủy ban nhân dân tỉnh Đồng Nai", "PEOPLES_COMMITTEE", "");
        unit("sct", "Sở Công Thương", "DEPARTMENT", "\"parent\": \"ubnd\", \"abbreviation\": \"SCT\",");
        unit("vps", "Văn phòng Sở", "OFFICE", "\"parent\": \"sct\",");
        unit("qlcn", "Phòng Quản lý Công nghiệp", "DIVISION", "\"parent\": \"sct\",");
        post("p-admin", "ubnd", ADMINISTRATOR, "[\"ADMINISTER\"]");
        post("p-publisher", "ubnd", PUBLISHER, "[\"PUBLISH\"]");
        post("p-head", "sct", HEAD, "[\"REPORT\", \"APPROVE\", \"RECEIVE\", \"ISSUE\"]");
        post("p-author", "vps", AUTHOR, "[\"REPORT\"]");
        post("p-reader", "vps", READER, "[]");
        directive("nq57", "RESOLUTION", "57-NQ/TW", "2024-12-22", "Bộ Chính trị", "CENTRAL", "");
        directive(
                "d2",
                "OFFICIAL_LETTER",
                "4198/UBND-KGVX",
                "2025-04-15",
                "UBND tỉnh",
                "PROVINCE",
                cite("nq57", "IMPLEMENTS"));
        directive(
                "d4",
                "OFFICIAL_LETTER",
                "614/SoKHCN-CN",
                "2025-04-17",
                "Sở Khoa học và Công nghệ",
                "PROVINCE",
                cite("d2", "GUIDES"));
        directive(
                "d1",
                "OFFICIAL_LETTER",
                "572/SCTKHTCTH",
                "2025-04-22",
                "Sở Công Thương",
                "DEPARTMENT",
                cite("d2", "CARRIES_OUT") + "," + cite("d4", "BASED_ON"));
        indicator("articles", "Số tin, bài", "SUM");
        indicator("people", "Số người tham gia", "NONE");
        indicator("banners", "Số băng rôn", "SUM");
        tell("tasks", "task.assigned", "t1", 1, """
                {"source": {"kind": "DIRECTIVE", "id": "d1"}, "directive": "d1", "order": 1,
                 "title": "Tổ chức hoạt động hưởng ứng", "execution": "IN_PROGRESS",
                 "roles": [{"role": "FOCAL_POINT", "unit": "vps", "openEnded": false},
                           {"role": "COORDINATE", "unit": "qlcn", "openEnded": true}]}""");
        tell("plans", "plan.approved", "plan1", 1, """
                {"unit": "sct", "kind": "PLAN", "symbol": "/KH-SCT", "placeName": "Đồng Nai", "subject": "Hưởng ứng",
                 "status": "APPROVED", "directives": ["d1"], "bodyCitations": [], "outline": [], "items": [],
                 "distribution": [], "missing": []}""");
    }

    /** The letter d1 to one more unit. */
    void assignment(String id, String unit, long version, String status) {
        assignment(id, "d1", unit, version, status);
    }

    void assignment(String id, String directive, String unit, long version, String status) {
        tell("assignments", version == 1 ? "assignment.made" : "assignment.received", id, version, """
                {"directive": "%s", "unit": "%s", "status": "%s", "madeAt": "2025-04-22T02:30:00Z"}""".formatted(
                        directive, unit, status));
    }

    void plan(String id, String unit, long version, String status) {
        tell("plans", "plan.changed", id, version, """
                {"unit": "%s", "kind": "PLAN", "symbol": "/KH", "placeName": "Đồng Nai", "subject": "Hưởng ứng",
                 "status": "%s", "directives": ["d1"], "bodyCitations": [], "outline": [], "items": [],
                 "distribution": [], "missing": []}""".formatted(unit, status));
    }

    void activity(String id, long version, String fields) {
        activity(version == 1 ? "recorded" : "corrected", id, version, fields);
    }

    /** @param event what happened to it, the middle of the event's type */
    void activity(String event, String id, long version, String fields) {
        var base = (ObjectNode) JsonMapper.shared().readTree("""
                {"unit": "vps", "coordinators": [], "kind": "WEB_ARTICLE", "mode": "RESPOND", "state": "DONE",
                 "title": "Tin, bài", "channels": [], "links": [], "audiences": [], "slogans": [], "directives": ["d1"],
                 "tasks": [], "partners": [], "integrates": [], "measurements": [], "results": [], "evidence": [],
                 "warnings": [], "period": {"from": "2025-04-21", "to": "2025-04-21", "precision": "DAY"}}""");
        var given = (ObjectNode) JsonMapper.shared().readTree("{" + fields + "}");
        given.properties().forEach(field -> base.set(field.getKey(), field.getValue()));
        if (base.path("period").isNull()) {
            base.remove("period");
        }
        tell("activities", "activity." + event, id, version, base.toString());
    }

    void unit(String id, String name, String kind, String more) {
        tell("organisation", "unit.established", id, 1, """
                {"name": "%s", "kind": "%s", %s "level": "PROVINCE", "system": "STATE", "hasAccounts": true, "order": 1,
                 "identifiers": [], "predecessors": [], "successors": []}""".formatted(name, kind, more));
    }

    void post(String id, String unit, String subject, String rights) {
        tell("positions", "position.assigned", id, 1, """
                {"unit": "%s", "title": "Chuyên viên", "subject": "%s", "rights": %s, "validFrom": "2020-01-01"}""".formatted(unit, subject, rights));
    }

    private void directive(
            String id, String kind, String symbol, String date, String issuer, String level, String citations) {
        tell("directives", "directive.registered", id, 1, """
                {"system": "STATE", "kind": "%s", "symbol": {"raw": "%s", "normalised": "%s", "flags": []},
                 "date": "%s", "issuer": {"name": "%s"}, "issuerLevel": "%s",
                 "subject": "Hưởng ứng Ngày Sáng tạo và Đổi mới sáng tạo thế giới năm 2025", "status": "ISSUED",
                 "direction": "REFERENCE", "citations": [%s], "recipients": [], "completeness": []}""".formatted(
                        kind, symbol, symbol, date, issuer, level, citations));
    }

    static String cite(String directive, String relation) {
        return """
                {"directive": "%s", "relation": "%s", "basis": "STATED", "place": "LEGAL_BASIS"}""".formatted(directive, relation);
    }

    private void indicator(String id, String name, String sums) {
        tell("indicators", "indicator.defined", id, 1, """
                {"code": "%s", "name": "%s", "nameEn": "%s", "unitOfMeasure": "lượt", "overUnits": "%s",
                 "overTime": "%s", "valueType": "NUMBER"}""".formatted(id, name, id, sums, sums));
    }

    /** Lays lists of the tenant open, or closes them again. */
    void opening(long version, List<String> lists) {
        var names = lists.stream().map(list -> "\"" + list + "\"").collect(Collectors.joining(", "));
        tell("openings", version == 1 ? "opening.made" : "opening.changed", "mo", version, """
                {"lists": [%s], "directives": [], "licence": "Tự do sử dụng, ghi nguồn"}""".formatted(names));
    }

    void tell(String topic, String event, String id, long version, String json) {
        var data = (ObjectNode) JsonMapper.shared().readTree(json);
        data.put("id", id).put("version", version);
        topics.announce("thongsuot." + topic, "vn.thongsuot." + event + ".v1", tenant, id, version, data);
    }
}

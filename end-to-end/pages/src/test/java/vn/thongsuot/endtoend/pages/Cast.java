package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.endtoend.Api;
import vn.thongsuot.endtoend.Api.Answer;
import vn.thongsuot.endtoend.RunningSuite;

/**
 * Who works that day: a department with its office and a division, four communes and the province above them, as people of the
 * demo issuer who hold these posts here.
 */
final class Cast {

    static final String ADMINISTRATOR = "quantri.thidiem";
    static final String CLERK = "vanthu.so.thidiem";
    static final String OFFICER = "chuyenvien.so.thidiem";
    static final String COLLEAGUE = "canbo.xa09.thidiem";
    static final String HEAD = "lanhdao.xa.thidiem";
    static final String OFFICE = "chuyenvien.ubnd.thidiem";
    static final String LEADER = "lanhdao.so.thidiem";

    /** Holds no post until the leader is away. */
    static final String DEPUTY = "canbo.xa10.thidiem";

    static final String PROVINCE_CLERK = "canbo.xa08.thidiem";
    static final List<String> COMMUNES = List.of("An Bình", "Bình Minh", "Cẩm Sơn", "Đông Hòa");

    static final String PROVINCE = "Ủy ban nhân dân tỉnh Thí Điểm";
    static final String DEPARTMENT = "Sở Khoa học và Công nghệ tỉnh Thí Điểm";
    static final String DIVISION = "Phòng Quản lý Đổi mới sáng tạo";
    static final String OFFICER_POST = "Chuyên viên";
    static final String COLLEAGUE_POST = "Chuyên viên thẩm định";

    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TENANT = "thi-diem";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RunningSuite suite;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> posts = new HashMap<>();

    /** The operator makes the tenant, its administrator the units, the posts and the department's own number book. */
    Cast(RunningSuite suite) {
        this.suite = suite;
        tenant(TENANT, "Tỉnh Thí Điểm", ADMINISTRATOR);
        unit(PROVINCE, "UBND tỉnh Thí Điểm", "PEOPLES_COMMITTEE", "PROVINCE", "");
        unit(DEPARTMENT, "Sở KH&CN", "DEPARTMENT", "PROVINCE", PROVINCE);
        unit("Văn phòng Sở", "Văn phòng Sở", "OFFICE", "PROVINCE", DEPARTMENT);
        unit(DIVISION, "Phòng ĐMST", "DIVISION", "PROVINCE", DEPARTMENT);
        COMMUNES.forEach(name -> unit(commune(name), "UBND xã " + name, "PEOPLES_COMMITTEE", "COMMUNE", PROVINCE));
        post(PROVINCE_CLERK, "Văn thư Ủy ban", PROVINCE, "RECEIVE", "ISSUE", "RECORD", "REPORT", "APPROVE");
        post(CLERK, "Văn thư", DEPARTMENT, "RECEIVE", "ISSUE");
        post(OFFICE, "Chánh Văn phòng", DEPARTMENT, "RECEIVE", "ISSUE", "ADMINISTER");
        post(LEADER, "Giám đốc", DEPARTMENT, "APPROVE", "ISSUE", "AUDIT");
        post(HEAD, "Trưởng phòng", DIVISION, "RECEIVE", "ISSUE", "APPROVE");
        post(OFFICER, OFFICER_POST, DIVISION, "RECEIVE", "PLAN", "RECORD", "REPORT");
        post(COLLEAGUE, COLLEAGUE_POST, DIVISION, "RECORD");
        COMMUNES.forEach(name ->
                post(officer(name), "Công chức xã", commune(name), "RECEIVE", "PLAN", "RECORD", "REPORT", "APPROVE"));
        does(ADMINISTRATOR, api -> api.put("/api/v1/directives/number-books/" + unit(DEPARTMENT), 0, """
                {"incoming": true, "series": [{"key": "CV", "kinds": ["OFFICIAL_LETTER"]}]}"""));
    }

    static String commune(String name) {
        return "Ủy ban nhân dân xã " + name;
    }

    static String officer(String commune) {
        return "canbo.xa0%d.thidiem".formatted(COMMUNES.indexOf(commune) + 1);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** As people write a day. */
    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    void tenant(String id, String name, String administrator) {
        makes("vanhanh", "/api/v1/tenants", """
                {"id": "%s", "name": "%s", "administrators": ["%s"]}""".formatted(id, name, administrator));
    }

    private void unit(String name, String shortName, String kind, String level, String parent) {
        var above = parent.isEmpty() ? "" : ", \"parent\": \"%s\"".formatted(unit(parent));
        units.put(name, makes(ADMINISTRATOR, "/api/v1/units", """
                {"name": "%s", "shortName": "%s", "abbreviation": "%s", "kind": "%s", "level": "%s", "system": "STATE",
                 "validFrom": "2025-07-01", "order": %d%s}""".formatted(
                name, shortName, kind.equals("DEPARTMENT") ? "SKHCN" : "UBND", kind, level, units.size() + 1, above)));
    }

    private void post(String subject, String title, String unit, String... rights) {
        posts.put(subject, makes(ADMINISTRATOR, "/api/v1/positions", """
                {"unit": "%s", "title": "%s", "subject": "%s", "rights": ["%s"], "validFrom": "2025-07-01"}""".formatted(
                        unit(unit), title, subject, String.join("\", \"", rights))));
    }

    /** Its id. */
    String unit(String name) {
        return Objects.requireNonNull(units.get(name), name);
    }

    /** Id of the post that somebody holds. */
    String post(String subject) {
        return Objects.requireNonNull(posts.get(subject), subject);
    }

    Api api(String user) {
        return suite.as(user);
    }

    /** What an act that must succeed answers; asked again while a post or a reference has not come round yet. */
    JsonNode does(String user, Function<Api, Answer> act) {
        var answer = await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> act.apply(api(user)), one -> one.status() != 403 && isAnswered(one));
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json();
    }

    private static boolean isAnswered(Answer one) {
        return one.response().headers().firstValue("Retry-After").isEmpty();
    }

    /** Posts, and answers what there is then. */
    JsonNode posts(String user, String path, String body) {
        return does(user, api -> api.post(path, body));
    }

    /** Posts, and names what was made. */
    String makes(String user, String path, String body) {
        return posts(user, path, body).required("id").asString();
    }

    /** Acts on a thing as it is now. */
    JsonNode acts(String user, String thing, String act, String body) {
        return does(user, api -> api.act(thing + "/" + act, api.get(thing).version(), body));
    }

    /** Reads a report and approves what was read. */
    JsonNode approves(String user, String report) {
        return does(user, api -> api.act(report + "/approval", api.get(report).version(), api.read(report)));
    }

    JsonNode reads(String user, String path) {
        return does(user, api -> api.get(path));
    }

    /** Reads until it is so. */
    JsonNode awaits(String user, String path, Predicate<JsonNode> so) {
        return await(path).atMost(PATIENCE).until(() -> reads(user, path), so);
    }

    /** The first of a list, as soon as there is one. */
    JsonNode first(String user, String path) {
        return awaits(user, path, list -> list.at("/items/0").isObject()).at("/items/0");
    }
}

package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.roster.Workbooks;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.tenants.FormFile;

/** What a post that acts for another gives, whichever of the two changes and by whichever way, with store and broker. */
class ActingIT extends RunningService {

    private static final String POSTS = "/api/v1/positions";
    private static final String ROSTER = "/api/v1/units/imports";

    @Test
    void whoActsHasNothingOnceThePostActedForHasEnded() {
        var head = province.postAs("giamdoc", province.department, "\"ISSUE\"");
        act("pho", head);
        assertThat(issue("pho").status()).isEqualTo(201);
        var ended = change(head, "giamdoc", "\"ISSUE\"", ", \"validTo\": \"2025-01-31\"");
        assertThat(ended.status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(issue("pho").problem()).isEqualTo("403 right-missing"));
        assertThat(province.as("pho").get(POSTS).problem()).isEqualTo("403 right-missing");
    }

    @Test
    void twoAtTheSameMomentWhoActForEachOtherHaveNothing() {
        var first = province.postAs("mot", province.department, "\"ISSUE\"");
        var second = province.postAs("hai", province.department, "\"ISSUE\"");
        var answers = Stream.of(List.of(first, "mot", second), List.of(second, "hai", first))
                .parallel()
                .map(one -> change(
                                one.get(0),
                                one.get(1),
                                "\"ISSUE\"",
                                ", \"capacity\": \"DEPUTY\", \"actsFor\": \"%s\"".formatted(one.get(2)))
                        .status())
                .toList();
        assertThat(answers).contains(200).allMatch(status -> status == 200 || status == 422);
        var having = answers.contains(422) ? List.of("mot", "hai") : List.<String>of();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Stream.of("mot", "hai")
                                .filter(one -> issue(one).status() == 201)
                                .toList())
                        .isEqualTo(having));
    }

    @Test
    void aRosterMakesNobodyActWithMoreThanThePostAndEndsItWithThePost() {
        assertThat(send(workbook("Ban hành", "", "Ban hành")).status()).isEqualTo(200);
        var head = post("truong");
        var deputy = post("pho");
        var department = province.administrator()
                .get(POSTS + "/" + head)
                .body()
                .path("unit")
                .asString();
        assertThat(province.administrator()
                        .put(POSTS + "/" + deputy, 1, """
                        {"unit": "%s", "title": "Phó Giám đốc", "subject": "pho", "rights": ["ISSUE"],
                         "validFrom": "2025-01-01", "capacity": "DEPUTY", "actsFor": "%s"}""".formatted(department, head))
                        .status())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(issue("pho", department).status()).isEqualTo(201));
        var beyond = send(workbook("Ban hành", "", "Ban hành, Phê duyệt"));
        assertThat(beyond.problem()).isEqualTo("422 invalid /posts/3/rights/1 beyond-post");
        var csv = "Tên đăng nhập;Chức vụ;Đơn vị (mã);Quyền;Từ ngày;Đến ngày\n"
                + "truong;Giám đốc;so;Ban hành;01/01/2025;31/01/2025\n";
        var ended = send(new FormFile("chuc-vu.csv", csv.getBytes(StandardCharsets.UTF_8), Map.of()));
        assertThat(ended.body().at("/posts/changed").asInt()).isEqualTo(1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(issue("pho", department).problem()).isEqualTo("403 right-missing"));
    }

    private Answer issue(String subject) {
        return issue(subject, province.department);
    }

    private Answer issue(String subject, String unit) {
        return province.as(subject)
                .post(Province.DIRECTIVES, province.letter("1/A", ", \"recipients\": [\"%s\"]".formatted(unit)));
    }

    private void act(String subject, String head) {
        assertThat(province.administrator()
                        .post(POSTS, """
                        {"unit": "%s", "title": "Phó Giám đốc", "subject": "%s", "rights": ["ISSUE"],
                         "validFrom": "2025-01-01", "capacity": "DEPUTY", "actsFor": "%s"}""".formatted(province.department, subject, head))
                        .status())
                .isEqualTo(201);
    }

    private Answer change(String id, String subject, String rights, String more) {
        return province.administrator()
                .put(POSTS + "/" + id, 1, """
                {"unit": "%s", "title": "Văn thư", "subject": "%s", "rights": [%s], "validFrom": "2025-01-01"%s}""".formatted(province.department, subject, rights, more));
    }

    private String post(String subject) {
        return province.administrator()
                .get(POSTS + "?subject=" + subject)
                .body()
                .at("/items/0/id")
                .asString();
    }

    private Answer send(FormFile file) {
        return province.administrator().upload(ROSTER, file);
    }

    private static FormFile workbook(String headRights, String until, String deputyRights) {
        var book = Workbooks.empty()
                .sheet(
                        "Đơn vị",
                        Workbooks.UNIT_TITLES,
                        List.of("so", "Sở Xây dựng", "Sở", "Tỉnh", "Nhà nước", "", "", "", ""))
                .sheet(
                        "Chức vụ",
                        Workbooks.POST_TITLES,
                        List.of("truong", "Giám đốc", "so", headRights, "01/01/2025", until),
                        List.of("pho", "Phó Giám đốc", "so", deputyRights, "01/01/2025", ""));
        return new FormFile("danh-sach.xlsx", book.bytes(), Map.of());
    }
}

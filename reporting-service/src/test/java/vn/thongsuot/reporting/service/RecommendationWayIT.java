package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** A recommendation gets an owner and a last day, is answered more than once, goes up, and its answers come back. */
class RecommendationWayIT extends RunningService {

    private static final String PATH = "/api/v1/recommendations";
    private static final String TEXT = "bố trí kinh phí tập huấn.";

    static final String DRAFT = """
            {"unit": "vps", "recipient": "sct", "contentScope": "vps", "kind": "THEMATIC", "title": "Báo cáo",
             "directive": "d1", "period": {"from": "2025-04-11", "to": "2025-05-05"},
             "recommendations": [{"addressee": "Sở Công Thương", "unit": "sct", "verb": "đề nghị", "text": "%s"}]}""".formatted(TEXT);

    private String report = "";
    private JsonNode asked = MissingNode.getInstance();

    @BeforeEach
    void aDivisionAsksItsDepartment() {
        others().post("p-province", "ubnd", "phochutich.ubnd", "[\"APPROVE\"]");
        others().post("p-division", "qlcn", "truongphong.qlcn", "[\"REPORT\"]");
        others().post("p-clerk", "qlcn", "thuky.qlcn", "[\"RECORD\"]");
        report = author().post(Client.REPORTS, DRAFT).id();
        author().post(Client.REPORTS + "/" + report + "/submission", "");
        assertThat(head().approve(report).status()).isEqualTo(200);
        asked = await().atMost(PATIENCE)
                .until(() -> listed("report=" + report), all -> !all.isEmpty())
                .getFirst();
    }

    private List<JsonNode> listed(String query) {
        return reader().get(PATH + "?" + query)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private static String of(JsonNode one, String more) {
        return PATH + "/" + one.path("id").asString() + more;
    }

    private Client by(String subject) {
        return Client.of(port, issuer.token(tenant, subject));
    }

    private static LocalDate today() {
        return LocalDate.now(Access.ZONE);
    }

    @Test
    void theAddresseeNamesWhoAnswersByWhenAndEachAnswerIsKept() {
        assertThat(listed("owing=sct")).hasSize(1);
        var due = today().plusDays(3);
        var owner = "{\"unit\": \"qlcn\", \"position\": \"p-division\", \"dueOn\": \"" + due + "\"}";
        assertThat(author().post(of(asked, "/owner"), owner).code()).isEqualTo("right-missing");
        var named = head().post(of(asked, "/owner"), owner);
        assertThat(named.status()).as(named.text()).isEqualTo(200);
        assertThat(named.body().path("ownerPost").asString()).isEqualTo("Chuyên viên");
        assertThat(named.body().path("owing").asString()).isEqualTo("qlcn");
        assertThat(named.body().path("overdue").asBoolean()).isFalse();
        assertThat(listed("owing=sct")).isEmpty();
        assertThat(listed("owing=qlcn")).hasSize(1);

        var division = by("truongphong.qlcn");
        assertThat(by("thuky.qlcn")
                        .post(of(asked, "/answers"), answer("ACCEPTED", "Có.", ""))
                        .code())
                .isEqualTo("right-missing");
        var partly = division.post(of(asked, "/answers"), answer("PARTLY_ACCEPTED", "Một nửa trong năm nay.", ""));
        assertThat(partly.status()).as(partly.text()).isEqualTo(200);
        assertThat(partly.body().path("status").asString()).isEqualTo("ACCEPTED");
        head().post(of(asked, "/answers"), answer("REJECTED", "Phần còn lại không bố trí được.", ""));

        var seen = author().get(of(asked, "")).body();
        assertThat(seen.path("status").asString()).isEqualTo("REJECTED");
        assertThat(seen.path("said").valueStream().map(one -> one.path("text").asString()))
                .containsExactly("Một nửa trong năm nay.", "Phần còn lại không bố trí được.");
        assertThat(seen.at("/said/0/by").asString()).isEqualTo("Chuyên viên");
        assertThat(seen.path("said").valueStream()).allMatch(one -> one.has("at"));
        assertThat(listed("owing=qlcn")).isEmpty();
        assertThat(listed("unit=vps&status=REJECTED")).hasSize(1);
    }

    @Test
    void whatIsForwardedStandsBeforeTheHigherLevelAndTheAnswerComesBack() {
        var handedOn =
                head().post(of(asked, "/answers"), answer("FORWARDED", "Vượt thẩm quyền.", ", \"to\": \"ubnd\""));
        assertThat(handedOn.status()).as(handedOn.text()).isEqualTo(200);
        assertThat(handedOn.body().path("status").asString()).isEqualTo("OPEN");
        var above = await().atMost(PATIENCE)
                .until(() -> listed("owing=ubnd"), all -> !all.isEmpty())
                .getFirst();
        assertThat(above.path("text").asString()).isEqualTo(TEXT);
        assertThat(above.path("unit").asString()).isEqualTo("sct");
        assertThat(above.at("/origins/0").asString()).isEqualTo(asked.path("id").asString());

        var province = by("phochutich.ubnd");
        assertThat(province.post(of(above, "/answers"), answer("FORWARDED", "Trả về.", ", \"to\": \"sct\""))
                        .rule())
                .isEqualTo("not-another-level");
        assertThat(province.post(of(above, "/answers"), answer("ACCEPTED", "Bố trí từ ngân sách tỉnh.", ""))
                        .status())
                .isEqualTo(200);
        var back = await().atMost(PATIENCE)
                .until(
                        () -> author().get(of(asked, "")).body(),
                        one -> one.path("said").size() == 2);
        assertThat(back.path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(back.at("/said/1/text").asString()).isEqualTo("Bố trí từ ngân sách tỉnh.");
        assertThat(back.at("/said/1/via").asString()).isEqualTo(above.path("id").asString());
        assertThat(back.at("/carriedBy/0").asString())
                .isEqualTo(above.path("id").asString());
        assertThat(topics.events("thongsuot.recommendations", tenant)).allSatisfy(event -> {
            assertThat(EventSchemas.violations(event.type(), event.data().toString()))
                    .isEmpty();
            assertThat(event.data().toString()).doesNotContain("ngân sách tỉnh", "Vượt thẩm quyền");
        });
    }

    @Test
    void aConsolidatedReportKeepsWhereARequestComesFromAndTheAnswerReachesIt() {
        author().act(report, "sending", 3, "");
        await().atMost(PATIENCE)
                .until(
                        () -> reader().get("/api/v1/reports?recipient=sct&status=APPROVED")
                                .body()
                                .at("/items/0/sent"),
                        sent -> sent.isObject());
        var whole = head().post(Client.REPORTS, """
                {"unit": "sct", "kind": "THEMATIC", "title": "Báo cáo của Sở", "directive": "d1", "inputs": ["%s"],
                 "period": {"from": "2025-04-11", "to": "2025-05-05"},
                 "recommendations": [{"addressee": "UBND tỉnh", "unit": "ubnd", "verb": "kiến nghị", "text": "%s"}]}""".formatted(report, TEXT)).id();
        head().post(Client.REPORTS + "/" + whole + "/submission", "");
        var approved = head().approve(whole);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        var above = await().atMost(PATIENCE)
                .until(() -> listed("owing=ubnd"), all -> !all.isEmpty())
                .getFirst();
        assertThat(above.at("/origins/0").asString()).isEqualTo(asked.path("id").asString());

        by("phochutich.ubnd").post(of(above, "/answers"), answer("REJECTED", "Đã có trong kế hoạch vốn.", ""));
        var back = await().atMost(PATIENCE)
                .until(
                        () -> author().get(of(asked, "")).body(),
                        one -> one.path("said").size() == 1);
        assertThat(back.at("/said/0/text").asString()).isEqualTo("Đã có trong kế hoạch vốn.");
    }

    @Test
    void aRequestToABodyElsewhereIsRecordedWithItsLetterAndWithTheAnswer() {
        var other = author().post(Client.REPORTS, DRAFT.replace("\"unit\": \"sct\", \"verb\"", "\"verb\""))
                .id();
        author().post(Client.REPORTS + "/" + other + "/submission", "");
        head().approve(other);
        var outside = await().atMost(PATIENCE)
                .until(() -> listed("report=" + other), all -> !all.isEmpty())
                .getFirst();
        assertThat(head().post(of(outside, "/owner"), "{\"unit\": \"qlcn\"}").code())
                .isEqualTo("addressee-elsewhere");
        assertThat(author().post(of(outside, "/answers"), answer("FORWARDED", "Đã gửi.", ""))
                        .rule())
                .isEqualTo("forwarded-where");
        var sent = author().post(of(outside, "/answers"), answer("FORWARDED", "Đã gửi Bộ.", """
                , "document": {"symbol": "15/VPS", "date": "2025-05-06"}"""));
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.body().at("/said/0/document/symbol").asString()).isEqualTo("15/VPS");
        var answered = author().post(of(outside, "/answers"), answer("ACCEPTED", "Bộ đồng ý.", """
                , "document": {"symbol": "99/BCT", "date": "2025-06-01"}"""));
        assertThat(answered.body().path("status").asString()).isEqualTo("ACCEPTED");
    }

    static String answer(String state, String text, String more) {
        return "{\"state\": \"" + state + "\", \"text\": \"" + text + "\"" + more + "}";
    }
}

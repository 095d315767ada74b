package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;

/** Remarks on several sections at once and what the writer says to them; to whom an approved plan went. */
class PlanWayIT extends RunningService {

    private static final String LIST = "distribution: [{\"text\": \"Sở KHCN Hà Nội\", \"unit\": \"" + ThuanAn.DEPARTMENT
            + "\"}, {\"text\": \"Các thôn\"}, {\"text\": \"Lưu: VT\"}]";

    @Test
    void severalSectionsAreReturnedAtOnceAndEachRemarkIsAnswered() {
        var id = author().post(
                        plan("sections: [{\"id\": \"I\", \"title\": \"Một\"}, {\"id\": \"II\", \"title\": \"Hai\"}]"))
                .id();
        author().act(id, "submission", "");
        var returned = deputy().act(id, "return", """
            {"remarks": "Chung", "sections": [{"section": "I", "remarks": "Rõ hơn"}, {"section": "II", "remarks": "Bỏ"}]}
            """);
        assertThat(returned.body().path("remarks")).as(returned.text()).hasSize(3);
        assertThat(returned.body().at("/remarks/1/section").asString()).isEqualTo("I");
        assertThat(returned.body().at("/remarks/0/at"))
                .isEqualTo(returned.body().at("/remarks/2/at"));
        var answered = author().act(id, "remark-answers", """
            {"answers": [{"remark": 2, "text": "Đã viết lại"}, {"remark": 3, "text": "Xin giữ"}]}
            """);
        assertThat(answered.body().at("/remarks/1/answer").asString())
                .as(answered.text())
                .isEqualTo("Đã viết lại");
        assertThat(answered.body().at("/remarks/0/answer").isMissingNode()).isTrue();
        assertThat(author().act(id, "submission", "")
                        .body()
                        .at("/remarks/2/answer")
                        .asString())
                .isEqualTo("Xin giữ");
    }

    @Test
    void remarksAreAnsweredWhileThePlanIsReturnedAndByItsWriters() {
        var id = author().post(plan()).id();
        var answer = "{\"answers\": [{\"remark\": 1, \"text\": \"Đã sửa\"}]}";
        assertThat(author().act(id, "remark-answers", answer).code()).isEqualTo("plan-not-returned");
        author().act(id, "submission", "");
        deputy().act(id, "return", "{\"remarks\": \"Sửa\"}");
        assertThat(deputy().act(id, "remark-answers", answer).code()).isEqualTo("right-missing");
        assertThat(author().act(id, "remark-answers", answer).status()).isEqualTo(200);
    }

    @Test
    void anApprovedPlanGoesToItsListAndWhoReceivedItIsKnown() {
        var id = author().post(plan(LIST)).id();
        assertThat(author().act(id, "distribution", "").code()).isEqualTo("plan-not-approved");
        author().act(id, "submission", "");
        deputy().approve(id, "{}");
        assertThat(author().act(id, "distribution", "").code()).isEqualTo("plan-not-numbered");
        deputy().approve(id, "{\"number\": 3, \"date\": \"2025-09-25\"}");
        assertThat(deputy().act(id, "distribution", "").code()).isEqualTo("right-missing");
        var sent = author().act(id, "distribution", "");
        assertThat(sent.body().at("/distribution/0/sentAt").asString())
                .as(sent.text())
                .isNotEmpty();
        assertThat(sent.body().at("/distribution/1/sentAt").asString()).isNotEmpty();
        assertThat(sent.body().at("/distribution/2/sentAt").isMissingNode())
                .as("the file copy goes nowhere")
                .isTrue();
        assertThat(author().act(id, "distribution", "").header("ETag")).isEqualTo(sent.header("ETag"));
        var received = author().act(id, "receipts", "{\"line\": 1, \"receivedOn\": \"2025-09-27\"}");
        assertThat(received.body().at("/distribution/1/receivedOn").asString())
                .as(received.text())
                .isEqualTo("2025-09-27");
        assertThat(received.body().at("/distribution/0/receivedOn").isMissingNode())
                .isTrue();
        assertThat(deputy().act(id, "receipts", "{\"line\": 1, \"receivedOn\": \"2025-09-27\"}")
                        .code())
                .isEqualTo("right-missing");
    }
}

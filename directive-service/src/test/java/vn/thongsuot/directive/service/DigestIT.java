package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.directive.digest.Mails;

/** The mail of a day, by a mail server that takes it: Wednesday 23/4/2025 is worked on, the day of the holiday 30/4 is not. */
@Tag("once")
class DigestIT extends MailedService {

    private static final LocalDate WORKDAY = LocalDate.of(2025, 4, 23);

    @Test
    void eachOfficeGetsOneMailOnAWorkingDayWithWhatWaitsForIt() throws MessagingException, IOException {
        var unit = withMail("phong-mot@example.vn");
        remind(unit, "Báo cáo quý", WORKDAY);
        var hot = remind(unit, "Báo cáo bão", ", \"urgency\": \"IMMEDIATE\"", WORKDAY);
        urge(unit, hot, WORKDAY.plusDays(2));
        urge(province.office, WORKDAY.plusDays(2));
        assertThat(digesting(WORKDAY, 6, mails).send(province.tenant, 7))
                .as("too early")
                .isZero();
        assertThat(digesting(WORKDAY, 7, mails).send(province.tenant, 7)).isEqualTo(1);
        assertThat(digesting(WORKDAY, 8, mails).send(province.tenant, 7))
                .as("by another instance")
                .isZero();
        var mail = received("phong-mot@example.vn");
        assertThat(mail).hasSize(1);
        assertThat(mail.getFirst().getSubject())
                .isEqualTo("Thông Suốt ngày 23/04/2025: 2 việc nhắc hạn, 1 đôn đốc chờ trả lời");
        assertThat(mail.getFirst().getFrom()[0]).hasToString("don-doc@example.vn");
        assertThat(mail.getFirst().getContent().toString())
                .contains("Kính gửi: Phòng", "- Báo cáo quý (hạn 23/04/2025)")
                .contains("- [HỎA TỐC] Báo cáo bão (hạn 23/04/2025)")
                .contains("- [HỎA TỐC] Trả lời chậm nhất ngày 25/04/2025")
                .doesNotContain("Khẩn trương");
    }

    @Test
    void onADayOffNothingIsSent() {
        var unit = withMail("phong-hai@example.vn");
        urge(unit, LocalDate.of(2025, 5, 9));
        assertThat(digesting(LocalDate.of(2025, 4, 30), 9, mails).send(province.tenant, 7))
                .isZero();
        assertThat(digesting(LocalDate.of(2025, 5, 5), 9, mails).send(province.tenant, 7))
                .isEqualTo(1);
    }

    @Test
    void whatTheServerDoesNotTakeIsSentLater() throws MessagingException {
        var unit = withMail("phong-ba@example.vn");
        urge(unit, WORKDAY);
        Mails away = (to, subject, text) -> {
            throw new MailSendException("away");
        };
        assertThatThrownBy(() -> digesting(WORKDAY, 9, away).send(province.tenant, 7))
                .isInstanceOf(MailException.class);
        assertThat(digesting(WORKDAY, 9, mails).send(province.tenant, 7)).isEqualTo(1);
        assertThat(received("phong-ba@example.vn")).hasSize(1);
    }

    @Test
    void aReportThatIsDueIsInTheNextMailAndInNoOther() throws MessagingException, IOException {
        var unit = withMail("phong-bao-cao@example.vn");
        var reminder = (ObjectNode) JsonMapper.shared().readTree("""
                {"id": "rr-1", "version": 1, "duty": "du-1", "unit": "%s", "title": "Báo cáo chuyển đổi số tháng 4 năm 2025",
                 "due": "2025-04-24", "days": 1, "on": "2025-04-22"}""".formatted(unit));
        topics.announce(
                "thongsuot.report-reminders",
                "vn.thongsuot.reportreminder.made.v1",
                province.tenant,
                "rr-1",
                1,
                reminder);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> reports.find(province.tenant, "rr-1").isPresent());
        assertThat(digesting(WORKDAY, 9, mails).send(province.tenant, 7)).isEqualTo(1);
        assertThat(digesting(WORKDAY.plusDays(1), 9, mails).send(province.tenant, 7))
                .isZero();
        assertThat(received("phong-bao-cao@example.vn").getFirst().getSubject())
                .endsWith("0 đôn đốc chờ trả lời, 1 báo cáo đến hạn");
        assertThat(mailsTo("phong-bao-cao@example.vn"))
                .singleElement()
                .asString()
                .contains("Báo cáo đến hạn (1):", "- Báo cáo chuyển đổi số tháng 4 năm 2025 (hạn 24/04/2025)");
    }
}

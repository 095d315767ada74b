package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
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
}

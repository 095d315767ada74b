package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thongsuot.directive.calendar.CountingWorkingDays;
import vn.thongsuot.directive.digest.Digesting;
import vn.thongsuot.directive.digest.Mails;
import vn.thongsuot.directive.digest.SentDigests;
import vn.thongsuot.directive.reminding.Reminder;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.urging.Matter;
import vn.thongsuot.directive.urging.Urged;
import vn.thongsuot.directive.urging.UrgedStatus;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;

/** The mail of a day, by a mail server that takes it: Wednesday 23/4/2025 is worked on, the day of the holiday 30/4 is not. */
@Tag("once")
class DigestIT extends RunningService {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final LocalDate WORKDAY = LocalDate.of(2025, 4, 23);

    @Autowired
    private Aggregates<Reminder> reminders;

    @Autowired
    private Aggregates<Urged> urged;

    @Autowired
    private Aggregates<Task> tasks;

    @Autowired
    private Aggregates<Unit> units;

    @Autowired
    private CountingWorkingDays calendar;

    @Autowired
    private SentDigests sent;

    @Autowired
    private Mails mails;

    @BeforeAll
    static void aMailServerIsThere() {
        SERVER.start();
    }

    @AfterAll
    static void itIsGone() {
        SERVER.stop();
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("spring.mail.properties.[mail.smtp.starttls.required]", () -> "false");
        registry.add("thongsuot.digest.from", () -> "don-doc@example.vn");
    }

    @Test
    void eachOfficeGetsOneMailOnAWorkingDayWithWhatWaitsForIt() throws MessagingException, IOException {
        var unit = withMail("phong-mot@example.vn");
        remind(unit, "Báo cáo quý", WORKDAY);
        urge(unit, WORKDAY.plusDays(2));
        urge(province.office, WORKDAY.plusDays(2));
        assertThat(digesting(WORKDAY, 6, mails).send(province.tenant, 7))
                .as("too early")
                .isZero();
        assertThat(digesting(WORKDAY, 7, mails).send(province.tenant, 7)).isEqualTo(1);
        assertThat(digesting(WORKDAY, 8, mails).send(province.tenant, 7))
                .as("by another instance")
                .isZero();
        var mail = SERVER.getReceivedMessagesForDomain("phong-mot@example.vn");
        assertThat(mail).hasSize(1);
        assertThat(mail[0].getSubject())
                .isEqualTo("Thông Suốt ngày 23/04/2025: 1 việc nhắc hạn, 1 đôn đốc chờ trả lời");
        assertThat(mail[0].getFrom()[0]).hasToString("don-doc@example.vn");
        assertThat(mail[0].getContent().toString())
                .contains("Kính gửi: Phòng", "- Báo cáo quý (hạn 23/04/2025)", "- Trả lời chậm nhất ngày 25/04/2025")
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
    void whatTheServerDoesNotTakeIsSentLater() {
        var unit = withMail("phong-ba@example.vn");
        urge(unit, WORKDAY);
        Mails away = (to, subject, text) -> {
            throw new MailSendException("away");
        };
        assertThatThrownBy(() -> digesting(WORKDAY, 9, away).send(province.tenant, 7))
                .isInstanceOf(MailException.class);
        assertThat(digesting(WORKDAY, 9, mails).send(province.tenant, 7)).isEqualTo(1);
        assertThat(SERVER.getReceivedMessagesForDomain("phong-ba@example.vn")).hasSize(1);
    }

    private Digesting digesting(LocalDate day, int hour, Mails by) {
        var clock = Clock.fixed(day.atTime(hour, 0).toInstant(ZoneOffset.ofHours(7)), ZoneOffset.UTC);
        return new Digesting(reminders, urged, tasks, units, calendar, sent, by, clock);
    }

    private String withMail(String address) {
        return province.unit("Phòng", "DIVISION", """
            , "parent": "%s", "contact": {"phone": "0251 3822 505", "email": "%s"}\
            """.formatted(province.department, address));
    }

    private void remind(String unit, String title, LocalDate on) {
        var directive = province.register("1/A-B", "").id();
        var task = province.clerk()
                .post("/api/v1/tasks", """
                    {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "%s", "roles": [{"role": "LEAD", "unit": "%s"}]}\
                    """.formatted(directive, title, unit))
                .id();
        reminders.createAll(
                command(), Map.of("reminder", new Reminder(task, directive, List.of(unit), on, 0, on)), Reminder.MADE);
    }

    private void urge(String unit, LocalDate until) {
        var matters = List.of(new Matter(List.of(), "task", until));
        var one = new Urged(
                "act",
                province.department,
                "Văn thư",
                null,
                unit,
                matters,
                "Khẩn trương",
                command().at(),
                until,
                UrgedStatus.WAITING,
                null);
        urged.createAll(command(), Map.of(Urged.idOf(province.tenant, "act", unit), one), Urged.MADE);
    }

    private Command command() {
        return Command.ofService(province.tenant, "test", Instant.parse("2025-04-22T02:00:00Z"), "test");
    }
}

package vn.thongsuot.directive.service;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thongsuot.directive.calendar.CountingWorkingDays;
import vn.thongsuot.directive.digest.Digesting;
import vn.thongsuot.directive.digest.GatheringDigests;
import vn.thongsuot.directive.digest.Mails;
import vn.thongsuot.directive.digest.ReportReminderCopy;
import vn.thongsuot.directive.digest.SentDigests;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.reminding.KeepingDeadlineRules;
import vn.thongsuot.directive.reminding.Reminder;
import vn.thongsuot.directive.reminding.Reminding;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.urging.Matter;
import vn.thongsuot.directive.urging.Urged;
import vn.thongsuot.directive.urging.UrgedStatus;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.events.Replica;

/** The service with a mail server that takes what it sends; the server stays as long as the service does, for all tests. */
abstract class MailedService extends RunningService {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
    }

    @Autowired
    Aggregates<Reminder> reminders;

    @Autowired
    KeepingDeadlineRules rules;

    @Autowired
    Aggregates<Urged> urged;

    @Autowired
    Aggregates<Task> tasks;

    @Autowired
    Aggregates<Directive> directives;

    @Autowired
    Aggregates<Unit> units;

    @Autowired
    CountingWorkingDays calendar;

    @Autowired
    Replica<ReportReminderCopy> reports;

    @Autowired
    SentDigests sent;

    @Autowired
    Mails mails;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("spring.mail.properties.[mail.smtp.starttls.required]", () -> "false");
        registry.add("thongsuot.digest.from", () -> "don-doc@example.vn");
    }

    final Digesting digesting(LocalDate day, int hour, Mails by) {
        var clock = Clock.fixed(day.atTime(hour, 0).toInstant(ZoneOffset.ofHours(7)), ZoneOffset.UTC);
        return new Digesting(
                new Reminding(tasks, reminders, rules, calendar, clock),
                new GatheringDigests(reminders, urged, tasks, directives, reports, sent),
                units,
                calendar,
                sent,
                by,
                clock);
    }

    final int sendOn(LocalDate day, int hour) {
        return digesting(day, hour, mails).send(province.tenant, 7);
    }

    /** Mails to the address, in the order in which they came. */
    static List<MimeMessage> received(String address) throws MessagingException {
        var mails = new ArrayList<MimeMessage>();
        for (var mail : SERVER.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                mails.add(mail);
            }
        }
        return mails;
    }

    /** Text of each mail to the address. */
    static List<String> mailsTo(String address) throws MessagingException, IOException {
        var texts = new ArrayList<String>();
        for (var mail : received(address)) {
            texts.add(mail.getContent().toString());
        }
        return texts;
    }

    final String withMail(String address) {
        return province.unit("Phòng", "DIVISION", """
            , "parent": "%s", "contact": {"phone": "0251 3822 505", "email": "%s"}\
            """.formatted(province.department, address));
    }

    /** Id of the task. */
    final String remind(String unit, String title, LocalDate on) {
        var task = task(unit, title, "");
        due(task, unit, on);
        return task;
    }

    /** Id of the document that gives the task, of which more is said. */
    final String remind(String unit, String title, String ofDocument, LocalDate on) {
        var document = province.register("2/A-B", ", \"date\": \"2025-04-01\"" + ofDocument)
                .id();
        due(taskOf(document, unit, title, ""), unit, on);
        return document;
    }

    private void due(String task, String unit, LocalDate on) {
        var reminder = new Reminder(task, null, List.of(unit), on, 0, on);
        reminders.createAll(command(), Map.of("of-" + task, reminder), Reminder.MADE);
    }

    final String task(String unit, String title, String more) {
        var directive = province.register("1/A-B", ", \"date\": \"2025-04-01\"").id();
        return taskOf(directive, unit, title, more);
    }

    private String taskOf(String directive, String unit, String title, String more) {
        return province.clerk()
                .post("/api/v1/tasks", """
                    {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "%s", "roles": [{"role": "LEAD", "unit": "%s"}]%s}\
                    """.formatted(directive, title, unit, more))
                .id();
    }

    final void urge(String unit, LocalDate until) {
        urge(unit, null, until);
    }

    final void urge(String unit, @Nullable String directive, LocalDate until) {
        var matters = List.of(new Matter(List.of(), "task", until));
        var one = new Urged(
                "act",
                province.department,
                "Văn thư",
                directive,
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

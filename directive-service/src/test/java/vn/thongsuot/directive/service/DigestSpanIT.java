package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That mails leave nothing out and tell nothing twice, on Wednesday 23/4/2025 and the days after it. */
@Tag("once")
class DigestSpanIT extends MailedService {

    private static final LocalDate WORKDAY = LocalDate.of(2025, 4, 23);

    @Test
    void whatIsRemindedOfAfterTheMailStandsInTheNextOneAndInNoOther() throws MessagingException, IOException {
        var unit = withMail("phong-bon@example.vn");
        remind(unit, "Việc sáng", WORKDAY);
        assertThat(sendOn(WORKDAY, 7)).isEqualTo(1);
        remind(unit, "Việc chiều", WORKDAY);
        assertThat(sendOn(WORKDAY, 16)).as("one mail a day").isZero();
        assertThat(sendOn(WORKDAY.plusDays(1), 7)).isEqualTo(1);
        assertThat(sendOn(WORKDAY.plusDays(2), 7)).as("nothing waits").isZero();
        assertThat(mailsTo("phong-bon@example.vn"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("- Việc sáng").doesNotContain("- Việc chiều"),
                        second -> assertThat(second).contains("- Việc chiều").doesNotContain("- Việc sáng"));
    }

    @Test
    void daysOnWhichNothingRanAndDaysOffAreMadeUpFor() throws MessagingException, IOException {
        var unit = withMail("phong-nam@example.vn");
        remind(unit, "Việc hôm trước", WORKDAY);
        remind(unit, "Việc hôm nay", WORKDAY.plusDays(2));
        assertThat(sendOn(WORKDAY.plusDays(2), 9))
                .as("Wednesday and Thursday it was down")
                .isEqualTo(1);
        remind(unit, "Việc trước lễ", LocalDate.of(2025, 4, 29));
        assertThat(sendOn(LocalDate.of(2025, 5, 1), 9)).as("a holiday").isZero();
        assertThat(sendOn(LocalDate.of(2025, 5, 5), 9)).isEqualTo(1);
        assertThat(mailsTo("phong-nam@example.vn"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("- Việc hôm trước", "- Việc hôm nay"),
                        second -> assertThat(second).contains("Nhiệm vụ nhắc hạn (1):", "- Việc trước lễ"));
    }

    /** The working day before Thursday 24/4 is the one of the mail. */
    @Test
    void remindersThatAreDueAreMadeBeforeTheMail() throws MessagingException, IOException {
        var unit = withMail("phong-sau@example.vn");
        task(unit, "Việc đến hạn", ", \"deadline\": {\"asWritten\": \"sớm\", \"date\": \"2025-04-24\"}");
        assertThat(sendOn(WORKDAY, 7)).isEqualTo(1);
        assertThat(sendOn(WORKDAY, 8)).isZero();
        assertThat(mailsTo("phong-sau@example.vn"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("- Việc đến hạn (hạn 24/04/2025)"));
    }

    @Test
    void aMailOfWhichNobodyKnowsWhetherItWentOutIsToldAgainInTheNext() throws MessagingException, IOException {
        var unit = withMail("phong-bay@example.vn");
        remind(unit, "Việc giữa chừng", WORKDAY);
        assertThat(sent.take(province.tenant, unit, WORKDAY))
                .as("by one that died then")
                .isTrue();
        assertThat(sendOn(WORKDAY, 8)).isZero();
        assertThat(sendOn(WORKDAY.plusDays(1), 8)).isEqualTo(1);
        assertThat(mailsTo("phong-bay@example.vn"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("- Việc giữa chừng"));
    }

    @Test
    void severalThatSendAtOnceSendOne() throws MessagingException, IOException {
        var unit = withMail("phong-tam@example.vn");
        remind(unit, "Việc một lần", WORKDAY);
        var sentBy =
                IntStream.range(0, 4).parallel().map(any -> sendOn(WORKDAY, 8)).sum();
        assertThat(sentBy).isEqualTo(1);
        assertThat(mailsTo("phong-tam@example.vn")).hasSize(1);
    }

    @Test
    void whatIsDoneByThenIsNotRemindedOf() {
        var unit = withMail("phong-chin@example.vn");
        province.post("lam", unit, "\"RECORD\"");
        var task = remind(unit, "Việc đã xong", WORKDAY);
        assertThat(province.as("lam")
                        .post(
                                "/api/v1/tasks/" + task + "/progress",
                                "{\"unit\": \"%s\", \"execution\": \"DONE\"}".formatted(unit))
                        .status())
                .isEqualTo(200);
        assertThat(sendOn(WORKDAY, 8)).isZero();
    }
}

package vn.thongsuot.directive.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Versioned;

class UrgencyTest {

    private final InMemoryService service = new InMemoryService();
    private final String office = service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", null);

    @BeforeEach
    void theClerkIssues() {
        service.post(CLERK, office, Right.ISSUE);
    }

    @Test
    void whatSaysNothingIsOrdinaryAndBearsNoMark() {
        var ordinary = registered("").state().particulars();
        assertThat(ordinary.urgency()).isNull();
        assertThat(ordinary.urgencyMark()).isNull();
    }

    @Test
    void theMarksAreThoseOfTheDecree() {
        assertThat(Urgency.values()).extracting(Urgency::mark).containsExactly("KHẨN", "THƯỢNG KHẨN", "HỎA TỐC");
    }

    @Test
    void whoIssuesMaySayOtherwiseThanTheDraft() {
        var asDrafted = registered(", \"urgency\": \"URGENT\"");
        assertThat(urgency(issued(asDrafted, null))).isEqualTo(Urgency.URGENT);
        var otherwise = registered(", \"urgency\": \"URGENT\"");
        assertThat(urgency(issued(otherwise, Urgency.IMMEDIATE))).isEqualTo(Urgency.IMMEDIATE);
        var onlyThen = registered("");
        assertThat(urgency(issued(onlyThen, Urgency.VERY_URGENT))).isEqualTo(Urgency.VERY_URGENT);
    }

    @Test
    void aChangeSaysItAnewOrTakesItAway() {
        var letter = registered(", \"urgency\": \"URGENT\"");
        assertThat(urgency(changed(letter, ", \"urgency\": \"IMMEDIATE\""))).isEqualTo(Urgency.IMMEDIATE);
        assertThat(urgency(changed(letter, ""))).isNull();
    }

    @Test
    void ofAStateSecretItMayBeSaidToo() {
        var secret = done(service.registering.register(service.command(CLERK), draft(DirectiveDraft.class, """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "INCOMING", "secrecy": "SECRET",
                 "symbol": "12/UBND-NC", "urgency": "IMMEDIATE"}""")));
        assertThat(urgency(secret)).isEqualTo(Urgency.IMMEDIATE);
    }

    private Versioned<Directive> registered(String more) {
        return done(service.registering.register(service.command(CLERK), letter(more)));
    }

    private Versioned<Directive> changed(Versioned<Directive> letter, String more) {
        return done(service.registering.change(service.command(CLERK), letter.id(), letter(more)));
    }

    private Versioned<Directive> issued(Versioned<Directive> letter, @Nullable Urgency urgency) {
        var issue = new Issue("1", LocalDate.of(2025, 4, 22), urgency);
        return done(service.registering.issue(service.command(CLERK), letter.id(), issue));
    }

    private DirectiveDraft letter(String more) {
        return draft(DirectiveDraft.class, """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "OUTGOING", "subject": "Phòng chống bão",
                 "issuer": {"unit": "%s"}%s}""".formatted(office, more));
    }

    private static @Nullable Urgency urgency(Versioned<Directive> letter) {
        return letter.state().particulars().urgency();
    }
}

package vn.thongsuot.directive.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DirectiveDraft;
import vn.thongsuot.directive.directive.Likeness;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

class JoiningDirectivesTest {

    private final InMemoryService service = new InMemoryService();
    private final Set<String> withTasks = new HashSet<>();
    private final Set<String> assigned = new HashSet<>();
    private final JoiningDirectives joining =
            new JoiningDirectives(service.directives, new Given(withTasks, assigned), service.access);
    private final FindingDoubles finding = new FindingDoubles(service.directives);
    private final String department = service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", null);

    @BeforeEach
    void theClerkMayIssue() {
        service.post(CLERK, department, Right.ISSUE);
    }

    @Test
    void oneSymbolOfOneIssuerUnderTwoDatesIsFound() {
        var first = cited("34/CT-TTg", "2025-04-22", "Thủ tướng Chính phủ", "");
        var second = cited("34/CT-TTG", "2025-05-22", "thủ tướng chính phủ", "");
        assertThat(suspicions()).containsExactly(second + " like " + first);
        assertThat(likes(first)).containsExactly(second);
        assertThat(finding.of(TENANT, second).orElseThrow().getFirst().because())
                .containsExactly(Likeness.SYMBOL);
    }

    @Test
    void oneSubjectUnderTwoNumbersIsFoundWhenTheDatesAreNear() {
        var first = cited("34/CT-TTg", "2025-04-22", "Bộ Công Thương", subject("Tăng cường quản lý an toàn thực phẩm"));
        var second =
                cited("43/CT-TTg", "2025-04-23", "Bộ Công Thương", subject("Tăng cường quản lí an toàn thực phẩm"));
        assertThat(suspicions()).isEmpty(); // lí is not lý
        var third =
                cited("43/CT-BCT", "2025-04-24", "Bộ Công Thương", subject("TĂNG CƯỜNG quản lý an toàn thực phẩm."));
        assertThat(suspicions()).containsExactly(third + " like " + first);
        assertThat(likes(second)).isEmpty();
    }

    @Test
    void whatIsOnlyAlikeIsNotFound() {
        cited("34/KH-UBND", "2025-04-22", "UBND tỉnh A", subject("Kế hoạch chuyển đổi số của địa phương"));
        cited("34/KH-UBND", "2025-04-22", "UBND tỉnh B", subject("Kế hoạch chuyển đổi số của địa phương"));
        cited("34/KH-UBND", "2023-04-22", "UBND tỉnh A", subject("Kế hoạch chuyển đổi số của địa phương"));
        cited("/KH-UBND", "2025-04-23", "UBND tỉnh A", subject("V/v báo cáo"));
        cited("/KH-UBND", "2025-04-24", "UBND tỉnh A", subject("V/v báo cáo"));
        assertThat(suspicions()).isEmpty();
    }

    @Test
    void whatWasJoinedStaysReadableAndIsSuspectedNoMore() {
        var first = cited("34/CT-TTg", "2025-04-22", "Thủ tướng", "");
        var second = cited("34/CT-TTg", "2025-05-22", "Thủ tướng", "");
        var joined = done(join(second, first));
        assertThat(joined.state().filing().joinedInto()).isEqualTo(first);
        assertThat(joined.state().symbol()).isNotNull();
        assertThat(suspicions()).isEmpty();
        assertThat(likes(first)).isEmpty();
        assertThat(done(join(second, first)).version()).isEqualTo(joined.version());
        assertThat(service.directives.toldOf(TENANT, second)).containsExactly(Directive.REGISTERED, Directive.CHANGED);
        assertThat(refusal(join(first, second))).isEqualTo(Refusal.conflict("joining-has-joined"));
        var third = cited("35/CT-TTg", "2025-05-22", "Thủ tướng", "");
        assertThat(violations(join(third, second))).containsExactly("/into joined-elsewhere");
        var json =
                "{\"system\": \"STATE\", \"kind\": \"INSTRUCTION\", \"direction\": \"REFERENCE\", \"symbol\": \"1/A-B\"}";
        assertThat(refusal(
                        service.registering.change(service.command(CLERK), second, draft(DirectiveDraft.class, json))))
                .isEqualTo(Refusal.conflict("directive-joined"));
    }

    @Test
    void whatWouldBeLostIsRefused() {
        var first = cited("34/CT-TTg", "2025-04-22", "Thủ tướng", "");
        var sent = cited("34/CT-TTg", "2025-05-22", "Thủ tướng", ", \"recipients\": [\"" + department + "\"]");
        assertThat(refusal(join(sent, first))).isEqualTo(Refusal.conflict("joining-has-recipients"));
        withTasks.add(first);
        assertThat(refusal(join(first, sent))).isEqualTo(Refusal.conflict("joining-has-tasks"));
        withTasks.clear();
        assigned.add(first);
        assertThat(refusal(join(first, sent))).isEqualTo(Refusal.conflict("joining-has-recipients"));
        assigned.clear();
        var group = ", \"recipientClasses\": [{\"words\": \"các sở\", \"kinds\": [\"DEPARTMENT\"]}]";
        var toAClass = cited("34/CT-TTg", "2025-05-23", "Thủ tướng", group);
        assertThat(refusal(join(toAClass, first))).isEqualTo(Refusal.conflict("joining-has-recipients"));
        var draft = cited("34/CT-TTg", "2025-05-24", "Thủ tướng", group + ", \"status\": \"DRAFT\"");
        assertThat(refusal(join(draft, first))).isEqualTo(Refusal.conflict("joining-has-recipients"));
        done(join(first, sent));
    }

    @Test
    void whatStaysInsideIsNotJoinedWithWhatMayLeave() {
        var open = cited("34/CT-TTg", "2025-04-22", "Thủ tướng", "");
        var inside = cited("34/CT-TTg", "2025-05-22", "Thủ tướng", ", \"circulation\": \"INTERNAL\"");
        var secret = cited("34/CT-TTg", "2025-05-23", "Thủ tướng", ", \"secrecy\": \"SECRET\"");
        assertThat(violations(join(inside, open))).containsExactly("/into other-secrecy");
        assertThat(violations(join(open, inside))).containsExactly("/into other-secrecy");
        assertThat(violations(join(secret, open))).containsExactly("/into other-secrecy");
        assertThat(violations(join(open, open))).containsExactly("/into is-itself");
        assertThat(refusal(join(open, "nobody"))).isEqualTo(Refusal.notYetKnown("/into", "nobody"));
    }

    @Test
    void aDraftIsNotJoinedWithWhatIsIssued() {
        var issued = cited("34/CT-TTg", "2025-04-22", "Thủ tướng", "");
        var draft = service.directive("""
                {"system": "STATE", "kind": "PLAN", "direction": "OUTGOING", "subject": "x", "issuer": {"unit": "%s"}}""".formatted(department)).id();
        assertThat(violations(join(draft, issued))).contains("/into other-status");
    }

    @Test
    void whatSomebodyToldApartIsNotSuspectedAgain() {
        var first = cited("34/CT-TTg", "2025-04-22", "Thủ tướng", "");
        var second = cited("34/CT-TTg", "2025-05-22", "Thủ tướng", "");
        done(joining.tellApart(service.command(CLERK), second, new Apart(first)));
        assertThat(suspicions()).isEmpty();
        assertThat(likes(first)).isEmpty();
        var json = reference("34/CT-TTg", "2025-05-22", "Thủ tướng", ", \"shortName\": \"x\"");
        done(service.registering.change(service.command(CLERK), second, draft(DirectiveDraft.class, json)));
        assertThat(suspicions()).isEmpty();
    }

    private record Given(Set<String> tasks, Set<String> assigned) implements WorkUnder {

        @Override
        public boolean isThere(TenantId tenant, String directive) {
            return tasks.contains(directive);
        }

        @Override
        public boolean isAssigned(TenantId tenant, String directive) {
            return assigned.contains(directive);
        }
    }

    private String cited(String symbol, String date, String issuer, String more) {
        return service.directive(reference(symbol, date, issuer, more)).id();
    }

    private static String reference(String symbol, String date, String issuer, String more) {
        return """
                {"system": "STATE", "kind": "INSTRUCTION", "direction": "REFERENCE", "symbol": "%s", "date": "%s",
                 "issuer": {"name": "%s"}%s}""".formatted(symbol, date, issuer, more);
    }

    private static String subject(String subject) {
        return ", \"subject\": \"" + subject + "\"";
    }

    private Outcome<Versioned<Directive>> join(String id, String into) {
        return joining.join(service.command(CLERK), id, new Joining(into));
    }

    private List<String> suspicions() {
        return finding.page(TENANT, new PageQuery(50, null)).items().stream()
                .flatMap(one ->
                        one.others().stream().map(other -> one.directive().id() + " like " + other.id()))
                .toList();
    }

    private List<String> likes(String id) {
        return finding.of(TENANT, id).orElseThrow().stream()
                .map(like -> like.directive().id())
                .toList();
    }
}

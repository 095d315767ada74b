package vn.thongsuot.directive.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DirectiveDraft;
import vn.thongsuot.directive.directive.Force;
import vn.thongsuot.directive.directive.LaterAct;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;

class KeepingChainsTest {

    private final InMemoryService service = new InMemoryService();
    private final KeepingChains keeping = new KeepingChains(service.directives, service.access);
    private final ReadingChains reading = new ReadingChains(service.directives);
    private final String department = service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", null);

    private String old = "";
    private String newer = "";
    private String newest = "";

    @BeforeEach
    void threeDocumentsAreThere() {
        service.post(CLERK, department, Right.ISSUE);
        old = incoming("1/QĐ-UBND", "2020-01-15");
        newer = incoming("2/QĐ-UBND", "2023-03-01");
        newest = incoming("3/QĐ-UBND", "2024-06-01");
    }

    @Test
    void theChainIsAnsweredInBothDirectionsAndAsOfAnyDay() {
        done(act(old, "AMENDED", "2023-03-10", newer, ", \"note\": \"Điều 3\""));
        done(act(old, "REPLACED", "2024-07-01", newest, ""));
        assertThat(force(old, "2019-12-31")).isEqualTo(Force.NOT_YET);
        assertThat(force(old, "2023-03-09")).isEqualTo(Force.IN_FORCE);
        assertThat(force(old, "2023-03-10")).isEqualTo(Force.AMENDED);
        assertThat(force(old, "2024-06-30")).isEqualTo(Force.AMENDED);
        assertThat(force(old, "2024-07-01")).isEqualTo(Force.REPLACED);
        var chain = chain(old, "2025-01-01");
        assertThat(chain.standing().by()).isEqualTo(newest);
        assertThat(chain.standing().since()).isEqualTo("2024-07-01");
        assertThat(chain.done())
                .extracting(Chain.Link::kind)
                .containsExactly(LaterAct.Kind.AMENDED, LaterAct.Kind.REPLACED);
        assertThat(chain.done().getFirst().note()).isEqualTo("Điều 3");
        assertThat(chain.successors()).extracting(Chain.Named::id).containsExactly(newest);
        assertThat(chain(old, "2024-01-01").successors()).isEmpty();
        assertThat(chain(newest, "2025-01-01").does())
                .extracting(link -> link.other().id())
                .containsExactly(old);
        assertThat(chain(newer, "2025-01-01").does().getFirst().other().symbol())
                .isEqualTo("1/QĐ-UBND");
        assertThat(chain(newest, "2025-01-01").done()).isEmpty();
    }

    @Test
    void whatWasSuspendedAndTakenUpAgainStandsAsBefore() {
        done(act(old, "AMENDED", "2023-03-10", newer, ""));
        done(act(old, "SUSPENDED", "2024-06-05", newest, ""));
        done(act(old, "RESUMED", "2024-09-01", newest, ""));
        assertThat(force(old, "2024-06-05")).isEqualTo(Force.SUSPENDED);
        assertThat(force(old, "2024-09-01")).isEqualTo(Force.AMENDED);
        assertThat(violations(act(old, "RESUMED", "2024-09-02", newest, ""))).containsExactly("/kind not-suspended");
        assertThat(violations(act(old, "SUSPENDED", "2024-07-01", newest, ", \"note\": \"lại\"")))
                .containsExactly("/kind suspended-already");
    }

    @Test
    void nothingIsDoneToWhatIsNoLongerInForce() {
        done(act(old, "REVOKED", "2024-06-05", newest, ""));
        assertThat(refusal(act(old, "AMENDED", "2024-06-06", newest, "")))
                .isEqualTo(Refusal.conflict("no-longer-in-force"));
        assertThat(refusal(act(old, "REPLACED", "2024-06-01", newest, "")))
                .isEqualTo(Refusal.conflict("no-longer-in-force"));
        done(act(old, "AMENDED", "2023-03-10", newer, "")); // entered late, but done before
        assertThat(force(old, "2023-04-01")).isEqualTo(Force.AMENDED);
    }

    @Test
    void theSameActAgainChangesNothing() {
        var first = done(act(old, "REVOKED", "2024-06-05", newest, ""));
        assertThat(done(act(old, "REVOKED", "2024-06-05", newest, "")).version())
                .isEqualTo(first.version());
        assertThat(service.directives.toldOf(TENANT, old)).containsExactly(Directive.REGISTERED, Directive.CHANGED);
    }

    @Test
    void actsHaveTheirOrder() {
        assertThat(violations(act(old, "AMENDED", "2020-01-14", newer, ""))).containsExactly("/on before-its-issue");
        assertThat(violations(act(old, "AMENDED", "2023-02-28", newer, "")))
                .containsExactly("/on before-the-act-is-issued");
        done(act(old, "AMENDED", "2024-08-01", newest, ""));
        assertThat(violations(act(old, "REVOKED", "2024-07-01", newest, ""))).containsExactly("/on before-an-act");
        assertThat(violations(act(old, "AMENDED", "2024-08-01", old, ""))).containsExactly("/by acts-on-itself");
        assertThat(refusal(act(old, "AMENDED", "2024-08-01", "nobody", "")))
                .isEqualTo(Refusal.notYetKnown("/by", "nobody"));
    }

    @Test
    void aCircleIsRefusedHoweverLong() {
        done(act(old, "AMENDED", "2024-08-01", newer, ""));
        done(act(newer, "AMENDED", "2024-08-01", newest, ""));
        assertThat(violations(act(newest, "AMENDED", "2024-08-01", old, ""))).containsExactly("/by acts-in-a-circle");
        assertThat(violations(act(newer, "AMENDED", "2024-08-01", old, ""))).containsExactly("/by acts-in-a-circle");
    }

    @Test
    void aChainEndsSomewhere() {
        var first = incoming("100/QĐ-UBND", "2020-01-15");
        var last = first;
        for (int next = 0; next <= ActRules.MAX_DEPTH; next++) {
            var later = incoming((101 + next) + "/QĐ-UBND", "2020-01-15");
            done(act(last, "AMENDED", "2024-08-01", later, ""));
            last = later;
        }
        assertThat(violations(act(old, "AMENDED", "2024-08-01", first, ""))).containsExactly("/by acts-too-deep");
    }

    @Test
    void aDraftNeitherActsNorIsActedOn() {
        var ours = service.directive("""
                {"system": "STATE", "kind": "PLAN", "direction": "OUTGOING", "subject": "x", "issuer": {"unit": "%s"}}""".formatted(department)).id();
        assertThat(violations(act(old, "AMENDED", "2024-08-01", ours, ""))).containsExactly("/by must-be-issued");
        assertThat(refusal(act(ours, "AMENDED", "2024-08-01", newest, "")))
                .isEqualTo(Refusal.conflict("directive-not-issued"));
    }

    @Test
    void whoMayNotIssueWhereItWasRegisteredMayNotSayWhatBecameOfIt() {
        var stranger = new Caller(TENANT, "nguoikhac");
        service.post(stranger, service.unit("Sở Y tế", "DEPARTMENT", "PROVINCE", "STATE", null), Right.ISSUE);
        var json = "{\"kind\": \"REVOKED\", \"on\": \"2024-08-01\", \"by\": \"%s\"}".formatted(newest);
        assertThat(refusal(keeping.enter(service.command(stranger), old, draft(ActDraft.class, json))))
                .isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
    }

    @Test
    void aNoteIsNoStateSecretAndChangesKeepTheChain() {
        assertThat(refusal(act(old, "REVOKED", "2024-08-01", newest, ", \"note\": \"TỐI MẬT\""))
                        .code())
                .isEqualTo("state-secret");
        done(act(old, "REVOKED", "2024-08-01", newest, ""));
        var json = """
                {"system": "STATE", "kind": "DECISION", "direction": "INCOMING", "symbol": "1/QĐ-UBND",
                 "date": "2020-01-15", "subject": "Tên mới"}""";
        var changed = done(service.registering.change(service.command(CLERK), old, draft(DirectiveDraft.class, json)));
        assertThat(changed.state().filing().acts()).hasSize(1);
    }

    private String incoming(String symbol, String date) {
        return service.directive("""
                {"system": "STATE", "kind": "DECISION", "direction": "INCOMING", "symbol": "%s", "date": "%s"}""".formatted(symbol, date)).id();
    }

    private Outcome<Versioned<Directive>> act(String id, String kind, String on, String by, String more) {
        var json = "{\"kind\": \"%s\", \"on\": \"%s\", \"by\": \"%s\"%s}".formatted(kind, on, by, more);
        return keeping.enter(service.command(CLERK), id, draft(ActDraft.class, json));
    }

    private Chain chain(String id, String asOf) {
        return reading.of(TENANT, id, LocalDate.parse(asOf)).orElseThrow();
    }

    private Force force(String id, String asOf) {
        return chain(id, asOf).standing().force();
    }
}

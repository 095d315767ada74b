package vn.thongsuot.directive.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.task.TaskDraft;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Joins that come at the same moment, at each place where one may overtake the other. */
class JoiningAtOnceTest {

    private static final int ANNOUNCING = 1;
    private static final int STORING = 2;

    private final InMemoryService service = new InMemoryService();
    private final JoiningDirectives joining = over(service.directives);
    private String a = "";
    private String b = "";
    private String c = "";

    @BeforeEach
    void threeDocumentsAreThere() {
        service.post(CLERK, service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", null), Right.ISSUE);
        a = cited("1/CT-TTg");
        b = cited("2/CT-TTg");
        c = cited("3/CT-TTg");
    }

    @Test
    void twoThatAreJoinedIntoEachOtherMakeNoCircle() {
        var overtaken = overtaking(ANNOUNCING, () -> done(join(b, a)));
        assertThat(violations(join(overtaken, a, b))).containsExactly("/into joined-elsewhere");
        assertThat(into(a)).isNull();
        assertThat(into(b)).isEqualTo(a);
    }

    @Test
    void whileOneIsBeingJoinedTheOtherWaits() {
        var overtaken = overtaking(
                STORING, () -> assertThat(refusal(join(b, a))).isEqualTo(Refusal.conflict("joining-under-way")));
        done(join(overtaken, a, b));
        assertThat(into(a)).isEqualTo(b);
        assertThat(into(b)).isNull();
        assertThat(refusal(join(b, c))).isEqualTo(Refusal.conflict("joining-has-joined"));
    }

    @Test
    void twoAfterEachOtherMakeNoChain() {
        var first = overtaking(ANNOUNCING, () -> done(join(b, c)));
        assertThat(violations(join(first, a, b))).containsExactly("/into joined-elsewhere");
        assertThat(into(a)).isNull();
    }

    @Test
    void aChainIsRefusedAlsoWhenTheFirstIsHalfDone() {
        var overtaken = overtaking(
                STORING, () -> assertThat(refusal(join(b, c))).isEqualTo(Refusal.conflict("joining-under-way")));
        done(join(overtaken, a, b));
        assertThat(into(b)).isNull();
    }

    @Test
    void aJoinThatBrokeOffHindersNobodyOnceTheDocumentHasMovedOn() {
        var broken = overtaking(STORING, () -> {
            throw new IllegalStateException("gone");
        });
        assertThat(catchThrowable(() -> join(broken, a, b))).hasMessage("gone");
        assertThat(refusal(join(b, c))).isEqualTo(Refusal.conflict("joining-under-way"));
        done(joining.tellApart(service.command(CLERK), a, new Apart(b)));
        done(join(b, c));
        assertThat(into(a)).isNull();
        assertThat(into(b)).isEqualTo(c);
    }

    @Test
    void aJoinThatBrokeOffIsFinishedByAskingAgain() {
        var broken = overtaking(STORING, () -> {
            throw new IllegalStateException("gone");
        });
        assertThat(catchThrowable(() -> join(broken, a, b))).isNotNull();
        done(join(a, b));
        assertThat(into(a)).isEqualTo(b);
    }

    @Test
    void whateverHappensToTheDocumentMeanwhileTheJoinIsDecidedAnew() {
        var overtaken = overtaking(STORING, () -> done(joining.tellApart(service.command(CLERK), a, new Apart(c))));
        done(join(overtaken, a, b));
        assertThat(into(a)).isEqualTo(b);
    }

    @Test
    void workIsGivenUnderTheDocumentThatStays() {
        done(join(a, b));
        assertThat(violations(task(a))).containsExactly("/source/id joined-into");
        assertThat(refusal(task(a)).violations().getFirst().arguments()).containsExactly("2/CT-TTg (" + b + ")");
        done(task(b));
    }

    private Outcome<Versioned<Task>> task(String directive) {
        var json = """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "Rà soát",
                 "roles": [{"role": "LEAD", "label": "Sở"}]}""".formatted(directive);
        return service.assigningTasks.assign(service.command(CLERK), draft(TaskDraft.class, json));
    }

    private JoiningDirectives over(Aggregates<Directive> directives) {
        var nothing = new WorkUnder() {
            @Override
            public boolean isThere(TenantId tenant, String directive) {
                return false;
            }

            @Override
            public boolean isAssigned(TenantId tenant, String directive) {
                return false;
            }
        };
        return new JoiningDirectives(directives, nothing, service.access);
    }

    /** Something happens just before that write of the join, once. */
    @SuppressWarnings("unchecked")
    private JoiningDirectives overtaking(int write, Runnable happening) {
        var writes = new AtomicInteger();
        return over((Aggregates<Directive>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Aggregates.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("change") && writes.incrementAndGet() == write) {
                        happening.run();
                    }
                    return method.invoke(service.directives, arguments);
                }));
    }

    private Outcome<Versioned<Directive>> join(String id, String into) {
        return join(joining, id, into);
    }

    private Outcome<Versioned<Directive>> join(JoiningDirectives joining, String id, String into) {
        return joining.join(service.command(CLERK), id, new Joining(into));
    }

    private @Nullable String into(String id) {
        return service.directives
                .find(TENANT, id)
                .orElseThrow()
                .state()
                .filing()
                .joinedInto();
    }

    private String cited(String symbol) {
        return service.directive("""
                {"system": "STATE", "kind": "INSTRUCTION", "direction": "REFERENCE", "symbol": "%s", "date": "2025-04-22",
                 "issuer": {"name": "Thủ tướng"}}""".formatted(symbol)).id();
    }
}

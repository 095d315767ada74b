package vn.thongsuot.directive.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.OperatorCommand;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Operator;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

class RegisteringTenantsTest {

    private final Map<TenantId, Tenant> known = new HashMap<>();
    private final InMemoryAggregates<Tenant> tenants = InMemoryAggregates.of(Tenant.class);
    private final RegisteringTenants registering = new RegisteringTenants(tenants, new KnownTenants() {
        @Override
        public boolean knows(TenantId id) {
            return known.containsKey(id);
        }

        @Override
        public Set<TenantId> all() {
            return known.keySet();
        }

        @Override
        public void register(TenantId id, Tenant tenant) {
            known.put(id, tenant);
        }
    });

    @Test
    void aTenantIsMadeUsableAndThenTold() {
        var made = done(register("k1", tenant("dong-nai", "Tỉnh Đồng Nai", "quantri")));
        assertThat(made.id()).isEqualTo("dong-nai");
        assertThat(known).containsKey(new TenantId("dong-nai"));
        assertThat(tenants.toldOf(new TenantId("dong-nai"), "dong-nai")).containsExactly(Tenant.REGISTERED);
    }

    @Test
    void aTenantThatIsThereKeepsItsAdministrators() {
        done(register("k1", tenant("dong-nai", "Tỉnh Đồng Nai", "quantri")));
        assertThat(refusal(register("k2", tenant("dong-nai", "Tỉnh Đồng Nai", "kegian"))))
                .isEqualTo(Refusal.conflict("already-exists"));
        assertThat(known.get(new TenantId("dong-nai")))
                .extracting("administrators")
                .asString()
                .contains("quantri");
    }

    @Test
    void theSameCommandAgainAnswersTheSame() {
        var first = done(register("k1", tenant("dong-nai", "Tỉnh Đồng Nai", "quantri")));
        assertThat(register("k1", tenant("dong-nai", "Tỉnh Đồng Nai", "quantri")))
                .isEqualTo(new Outcome.Done<>(first, true));
    }

    @Test
    void aCrashBetweenTheTwoStepsIsHealedByTheSameCommand() {
        known.put(new TenantId("dong-nai"), new Tenant("Tỉnh Đồng Nai", List.of("quantri")));
        assertThat(done(register("k1", tenant("dong-nai", "Tỉnh Đồng Nai", "quantri")))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongIsPointedTo() {
        assertThat(violations(register(
                        "k1", "{\"id\": \"Đồng Nai\", \"name\": \"\", \"administrators\": [\"a\", \"a\", \"\"]}")))
                .containsExactly(
                        "/id tenant-shape",
                        "/name required",
                        "/administrators/1 duplicate",
                        "/administrators/2 required");
        assertThat(violations(register("k1", "{}")))
                .containsExactly("/id required", "/name required", "/administrators required");
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        for (var id : List.of("ha-noi", "can-tho", "dong-nai")) {
            done(register(id, tenant(id, id, "quantri")));
        }
        var first = registering.page(new PageQuery(2, null));
        assertThat(first.items()).extracting(Versioned::id).containsExactly("can-tho", "dong-nai");
        var last = registering.page(new PageQuery(2, first.next()));
        assertThat(last.items()).extracting(Versioned::id).containsExactly("ha-noi");
        assertThat(last.next()).isNull();
    }

    @Test
    void nameAndAdministratorsChangeWithTheVersionThatWasSeen() {
        done(register("k1", tenant("dong-nai", "Tỉnh Đồng Nai", "quantri")));
        var changed = done(change("dong-nai", 1L, tenant("dong-nai", "Thành phố Đồng Nai", "quantri.moi")));
        assertThat(changed.state()).isEqualTo(new Tenant("Thành phố Đồng Nai", List.of("quantri.moi")));
        assertThat(tenants.toldOf(new TenantId("dong-nai"), "dong-nai"))
                .containsExactly(Tenant.REGISTERED, Tenant.CHANGED);
        assertThat(refusal(change("dong-nai", 1L, tenant("dong-nai", "x", "y"))).code())
                .isEqualTo("stale");
        assertThat(violations(change("dong-nai", 2L, tenant("ha-noi", "x", "y"))))
                .containsExactly("/id cannot-change");
        assertThat(violations(change("dong-nai", 2L, "{}")))
                .containsExactly("/name required", "/administrators required");
        assertThat(refusal(change("ha-noi", 1L, tenant("ha-noi", "x", "y")))).isEqualTo(Refusal.notFound());
    }

    @Test
    void nobodyIsFoundUnderAnImpossibleName() {
        assertThat(registering.find("No Such Tenant")).isEmpty();
        assertThat(registering.find("nobody")).isEmpty();
    }

    private Outcome<Versioned<Tenant>> register(String key, String json) {
        var command = new OperatorCommand(new Operator("vanhanh"), NOW, "127.0.0.1", new CommandKey(key, "body"), null);
        return registering.register(command, draft(TenantDraft.class, json));
    }

    private Outcome<Versioned<Tenant>> change(String id, long version, String json) {
        var command = new OperatorCommand(new Operator("vanhanh"), NOW, "127.0.0.1", null, version);
        return registering.change(command, id, draft(TenantDraft.class, json));
    }

    private static String tenant(String id, String name, String administrator) {
        return "{\"id\": \"%s\", \"name\": \"%s\", \"administrators\": [\"%s\"]}".formatted(id, name, administrator);
    }
}

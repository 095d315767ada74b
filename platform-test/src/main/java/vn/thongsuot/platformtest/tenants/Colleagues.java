package vn.thongsuot.platformtest.tenants;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.TestTopics;

/**
 * People of the owner's tenant, one for each way of being allowed something: a viewer, one with each right alone, a first
 * administrator. Their posts are at the top of every tree that the service knows, and are told on the topic of posts.
 */
final class Colleagues {

    static final String VIEWER = "viewer";
    static final String FIRST = "administrator";

    /** Every right there is, as posts carry it. */
    static final List<String> RIGHTS =
            List.of("ADMINISTER", "ISSUE", "RECEIVE", "PLAN", "APPROVE", "RECORD", "REPORT", "AUDIT", "PUBLISH");

    private static final long NEWER_THAN_ANY = 1_000_000;

    private final TenantId tenant;
    private final TenantDatabases databases;
    private final TenantRegistry registry;
    private final TestTopics topics;
    private final TestIssuer issuer;

    Colleagues(ApplicationContext application, TenantId tenant) {
        this.tenant = tenant;
        this.databases = application.getBean(TenantDatabases.class);
        this.registry = application.getBean(TenantRegistry.class);
        this.topics = application.getBean(TestTopics.class);
        this.issuer = application.getBean(TestIssuer.class);
    }

    static List<String> all() {
        var all = new ArrayList<String>();
        all.add(VIEWER);
        all.addAll(RIGHTS);
        all.add(FIRST);
        return List.copyOf(all);
    }

    /** Tokens by who it is, in the order of {@link #all()}. */
    Map<String, String> tokens() {
        var tokens = new LinkedHashMap<String, String>();
        all().forEach(who -> tokens.put(who, issuer.token(tenant, subject(who))));
        return tokens;
    }

    void takeOffice() {
        var tops = await().atMost(Duration.ofSeconds(30)).until(this::tops, found -> !found.isEmpty());
        post(VIEWER, tops, List.of());
        RIGHTS.forEach(right -> post(right, tops, List.of(right)));
        var named = new LinkedHashSet<String>();
        var stored = databases.platform().findById(tenant.value(), Document.class, "tenants");
        if (stored != null) {
            named.addAll(stored.getList("administrators", String.class, List.of()));
        }
        named.add(subject(FIRST));
        registry.renew(tenant, tenant.value(), named, NEWER_THAN_ANY);
    }

    private List<String> tops() {
        var tops = new ArrayList<String>();
        databases
                .of(tenant)
                .getCollection("known_units")
                .find(Filters.exists("data.parent", false))
                .map(unit -> unit.getString("_id"))
                .into(tops);
        return tops;
    }

    private void post(String who, List<String> tops, List<String> rights) {
        for (var top : tops) {
            var id = "rights-" + who + "-" + top;
            var data = Map.of(
                    "id",
                    id,
                    "version",
                    1,
                    "unit",
                    top,
                    "title",
                    "Cán bộ " + who,
                    "subject",
                    subject(who),
                    "rights",
                    rights,
                    "validFrom",
                    "2020-01-01");
            topics.announce("thongsuot.positions", "vn.thongsuot.position.assigned.v1", tenant, id, 1, data);
        }
    }

    private static String subject(String who) {
        return "rights." + who.toLowerCase(java.util.Locale.ROOT);
    }
}

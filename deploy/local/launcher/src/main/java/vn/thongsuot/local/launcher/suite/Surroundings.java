package vn.thongsuot.local.launcher.suite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thongsuot.local.launcher.suite.Ports.End;

/** The environment that one service is started in. */
final class Surroundings {

    private static final List<String> TENANTS = List.of("bo-cong-thuong", "dong-nai", "ha-noi", "tp-ho-chi-minh");

    private final Settings settings;

    Surroundings(Settings settings) {
        this.settings = settings;
    }

    Map<String, String> of(Service service) {
        Map<String, String> all = new HashMap<>(settings.environment());
        all.put("THONGSUOT_DATA", settings.data().toString());
        if (service == Service.INFRASTRUCTURE) {
            Settings.ends(service).forEach(end -> all.put(end.variable(), port(end)));
            all.put(End.GATEWAY.variable(), port(End.GATEWAY));
            webClient(all);
        } else {
            outside(all);
            all.put("SERVER_PORT", port(Settings.ends(service).getFirst()));
            all.put("SERVER_ADDRESS", "127.0.0.1");
        }
        if (service == Service.GATEWAY) {
            downstream(all);
            webClient(all);
            all.computeIfAbsent("THONGSUOT_SESSION_KEY", name -> new Secrets(settings.data()).sessionKey());
        }
        if (service == Service.PLAN) {
            all.computeIfAbsent(
                    "THONGSUOT_OUTSIDE_OFFERS_KEY", name -> new Secrets(settings.data()).outsideOffersKey());
        }
        all.putAll(settings.extra(service).environment());
        return all;
    }

    /** Ours where no real one is named; with one broker there is one copy of everything. */
    private void outside(Map<String, String> all) {
        all.put("MONGODB_URI", orOurs(End.STORE, "mongodb://127.0.0.1:" + port(End.STORE)));
        all.put("KAFKA_BOOTSTRAP_SERVERS", orOurs(End.BROKER, "127.0.0.1:" + port(End.BROKER)));
        all.put("OIDC_ISSUER_URI", orOurs(End.ISSUER, "http://localhost:" + port(End.ISSUER)));
        if (settings.runs(End.BROKER)) {
            all.put("THONGSUOT_TOPICS_PARTITIONS", "4");
            all.put("THONGSUOT_TOPICS_REPLICATION", "1");
        }
    }

    /** A real issuer knows the gateway by what the environment says, or as a client without a secret. */
    private void webClient(Map<String, String> all) {
        if (settings.runs(End.ISSUER)) {
            all.computeIfAbsent("OIDC_WEB_CLIENT_SECRET", name -> new Secrets(settings.data()).webClientSecret());
            all.computeIfAbsent("THONGSUOT_OPEN_DATA_READERS", name -> openDataReaders());
        }
    }

    /** Of each tenant of the samples; whether anything is open there is the tenant's own decision. */
    private String openDataReaders() {
        Secrets secrets = new Secrets(settings.data());
        return TENANTS.stream()
                .map(tenant -> tenant + "=open-data-" + tenant + ":" + secrets.openDataSecret(tenant))
                .collect(Collectors.joining(","));
    }

    private void downstream(Map<String, String> all) {
        all.put("DIRECTIVE_URI", "http://127.0.0.1:" + port(End.DIRECTIVE));
        all.put("PLAN_URI", "http://127.0.0.1:" + port(End.PLAN));
        all.put("ACTIVITY_URI", "http://127.0.0.1:" + port(End.ACTIVITY));
        all.put("REPORTING_URI", "http://127.0.0.1:" + port(End.REPORTING));
    }

    private String orOurs(End end, String ours) {
        return settings.runs(end) ? ours : settings.named(end);
    }

    private String port(End end) {
        return String.valueOf(settings.ports().of(end));
    }
}

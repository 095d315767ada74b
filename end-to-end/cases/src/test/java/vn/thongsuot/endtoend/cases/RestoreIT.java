package vn.thongsuot.endtoend.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.endtoend.RunningSuite;
import vn.thongsuot.local.launcher.suite.Service;
import vn.thongsuot.samples.SeedCases;

/** A tenant taken out of one installation and put into another that knows nothing of it. */
@Tag("once")
class RestoreIT {

    /** The pages are tried meanwhile, on the same machine. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final String TENANT = "dong-nai";

    /** Of whom nothing may come along. */
    private static final String NEIGHBOUR = "thuan-an";

    private static final String USER = "chanhvanphong.sct";
    private static final List<Service> SERVICES =
            List.of(Service.DIRECTIVE, Service.PLAN, Service.ACTIVITY, Service.REPORTING);

    /** No topic, no copy, no report and no snapshot among them. */
    private static final List<String> WHERE_IT_LIES = List.of(
            "activity.activities",
            "activity.audit",
            "activity.bytes.chunks",
            "activity.files",
            "directive.audit",
            "directive.bytes.chunks",
            "directive.files",
            "directive.intakes",
            "plan.audit",
            "plan.bytes.chunks",
            "plan.plans",
            "reporting.audit",
            "reporting.bytes.chunks",
            "reporting.reports");

    private static final Map<String, Long> TOLD = Map.of(
            "activities[\"evidence\"]",
            2L,
            "plans[\"signed\"]",
            1L,
            "reports[\"signed\"]",
            1L,
            "intakes[\"file\"]",
            1L);

    @TempDir
    private Path folder;

    /**
     * The drill of lawful erasure goes with it: the backup is from before, so the erasures are laid over it, and what comes out
     * is the tenant as it is after them.
     */
    @Test
    void aTenantInACleanInstallationStatesWhatItStatedBeforeAndNothingThatWasErasedSince() {
        var file = folder.resolve("backup.zip").toString();
        var erasures = folder.resolve("erased.ndjson").toString();
        String manifest;
        String proofs;
        String leaked;
        Map<String, String> reports;
        Map<String, String> figures;
        try (var old = RunningSuite.start()) {
            old.play(List.of(SeedCases.named(TENANT), SeedCases.named(NEIGHBOUR)));
            var leak = new Leak(old);
            leak.plant();
            leaked = leak.text();
            var everywhere = new Search(old, leaked);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(everywhere.places()).containsExactlyElementsOf(WHERE_IT_LIES));
            backup(old, "backup", TENANT, file);
            var approved = leak.approvedPage();
            var chained = leak.snapshot();

            leak.erase();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(everywhere.places()).isEmpty());
            assertThat(erasedEvents(old)).containsExactlyInAnyOrderEntriesOf(TOLD);
            assertThat(leak.approvedPage()).isEqualTo(approved);
            assertThat(leak.snapshot()).isEqualTo(chained);

            await().atMost(PATIENCE).until(() -> figures(old).complete());
            proofs = backup(old, "erasures", TENANT, erasures);
            manifest = backup(old, "digest", TENANT);
            reports = reports(old);
            figures = figures(old).told();
        }
        assertThat(reports).isNotEmpty();
        assertThat(figures).isNotEmpty();
        assertThat(proofs.lines()).hasSize(4).allMatch(line -> line.contains(" sha256 "));
        assertThat(proofs)
                .contains("evidence, PERSONAL_DATA", "signed, ORDER", "file, STATE_SECRET")
                .contains("quantri.dongnai (Quản trị hệ thống của tỉnh)", "vanthu.sct (Văn thư Sở Công Thương)");
        assertThat(proofs).doesNotContain(leaked);
        try (var clean = RunningSuite.start(Map.of("THONGSUOT_OUTBOX_LEASE", "2s"))) {
            assertThat(backup(clean, "restore", TENANT, file, erasures)).isEqualTo(proofs + manifest);
            SERVICES.forEach(service -> clean.part(service).restart());

            await().atMost(PATIENCE).untilAsserted(() -> {
                var now = figures(clean);
                now.areCompleteAndEqualTheFold();
                assertThat(now.told()).isEqualTo(figures);
            });
            assertThat(reports(clean)).isEqualTo(reports);
            assertThat(backup(clean, "digest", TENANT)).isEqualTo(manifest);
            assertThat(new Search(clean, leaked).places()).isEmpty();
            assertThat(backup(
                            clean,
                            "erasures",
                            TENANT,
                            folder.resolve("again.ndjson").toString()))
                    .isEqualTo(proofs);
        }
    }

    /** How many events of each topic say that something was erased; an event that was sent twice counts once. */
    private static Map<String, Long> erasedEvents(RunningSuite suite) {
        return Stream.of("intakes", "plans", "activities", "reports")
                .flatMap(topic -> Log.of(suite, "thongsuot." + topic).entries().stream()
                        .filter(entry -> entry.data().has("erased"))
                        .map(entry ->
                                entry.eventId() + " " + topic + entry.data().at("/erased/fields")))
                .distinct()
                .map(event -> event.substring(event.indexOf(' ') + 1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Figures figures(RunningSuite suite) {
        return Figures.ofTenant(suite, USER, TENANT);
    }

    /** The page of each approved report, by its id. */
    private static Map<String, String> reports(RunningSuite suite) {
        var pages = new TreeMap<String, String>();
        for (var report : suite.as(USER).all("/api/v1/reports")) {
            if (report.required("status").asString().equals("APPROVED")) {
                var id = report.required("id").asString();
                pages.put(
                        id,
                        suite.as(USER)
                                .get("/api/v1/reports/" + id + "/document?format=html")
                                .body());
            }
        }
        return pages;
    }

    /** What the tool prints. */
    private static String backup(RunningSuite suite, String... arguments) {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                RunningSuite.HOME
                        .resolve("deploy/backup/target/tenant-backup-0.1.0-SNAPSHOT-app.jar")
                        .toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("MONGODB_URI", suite.store());
        builder.environment().put("THONGSUOT_STORE_PREFIX", suite.storePrefix());
        try {
            var process = builder.redirectErrorStream(true).start();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(printed).isZero();
            return printed;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package vn.thongsuot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.local.launcher.suite.Service;

/** A tenant taken out of one installation and put into another that knows nothing of it. */
@Tag("once")
class RestoreIT {

    private static final String TENANT = "dong-nai";
    private static final String USER = "chanhvanphong.sct";
    private static final List<Service> SERVICES =
            List.of(Service.DIRECTIVE, Service.PLAN, Service.ACTIVITY, Service.REPORTING);

    @TempDir
    private Path folder;

    @Test
    void aTenantInACleanInstallationStatesWhatItStatedBefore() {
        var file = folder.resolve("backup.zip").toString();
        String manifest;
        Map<String, String> reports;
        Map<String, String> figures;
        try (var old = RunningSuite.start()) {
            old.play();
            await().atMost(Duration.ofSeconds(30)).until(() -> figures(old).complete());
            manifest = backup(old, "backup", TENANT, file);
            reports = reports(old);
            figures = figures(old).told();
        }
        assertThat(reports).isNotEmpty();
        assertThat(figures).isNotEmpty();
        try (var clean = RunningSuite.start(Map.of("THONGSUOT_OUTBOX_LEASE", "2s"))) {
            assertThat(backup(clean, "restore", TENANT, file)).isEqualTo(manifest);
            SERVICES.forEach(service -> clean.part(service).restart());

            await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
                var now = figures(clean);
                now.areCompleteAndEqualTheFold();
                assertThat(now.told()).isEqualTo(figures);
            });
            assertThat(reports(clean)).isEqualTo(reports);
            assertThat(backup(clean, "digest", TENANT)).isEqualTo(manifest);
        }
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
